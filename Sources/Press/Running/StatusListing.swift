package import Delivery
internal import Diagnostics
internal import Foundation
internal import Periods
internal import Values

/// How a desk stands, for people and for programs.
package struct StatusListing {
  private let status: DeskStatus

  package init(_ status: DeskStatus) {
    self.status = status
  }

  /// A paragraph for each report, then what waits for somebody.
  package var text: String {
    var lines: [String] = []
    for row in status.rows {
      if let last = row.last {
        var line = "\(last.key): \(last.state.rawValue)"
        if row.planned > 0 { line += ", \(row.accepted) of \(row.planned) accepted" }
        if let asOf = last.input?.asOf { line += ", as of \(asOf)" }
        lines.append(line)
        if !last.note.isEmpty { lines.append("  \(last.note)") }
      }
      if let age = row.dataAge {
        lines.append("  its newest record is \(age) \(age == 1 ? "day" : "days") old")
      }
      if let newest = row.due.last {
        let others = row.due.count - 1
        lines.append(
          "\(newest): due and not done"
            + (others == 0 ? "" : ", and \(others) before it since \(row.due[0].period)"))
      }
      lines.append("\(row.next): next, at \(row.nextAt)")
    }
    lines += status.proposed.map { edition in
      let deadline = edition.approvalDeadline.map { " until \($0)" } ?? ""
      return "\(edition.key): waits for approval\(deadline)"
    }
    if let gap = status.gap {
      lines += status.inDoubt.map { "\($0): \(LedgerError.mayHaveBeenSent("it", gap))" }
    }
    lines += (status.held + status.failed + status.waiting).map {
      "\($0.edition): \(DeliverySummary.line($0))"
    }
    if let run = status.lastRun {
      let end = run.exit.map { "exit \($0)" } ?? "did not end"
      lines.append(
        "last run: \(run.id), \(run.command) at \(run.began), \(end)"
          + (run.note.isEmpty ? "" : ", \(run.note)"))
    } else {
      lines.append("nothing was ever run")
    }
    return lines.map { VisibleText.line($0) }.joined(separator: "\n") + "\n"
  }

  /// The same as JSON with sorted keys.
  package func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = try encoder.encode(Document(status))
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

/// The JSON of a status; what is not known is left out.
private struct Document: Encodable {
  struct Report: Encodable {
    var accepted: Int
    var dataAgeDays: Int?
    var due: [String]
    var last: Edition?
    var lastGood: String?
    var next: String
    var nextAt: String
    var planned: Int
  }

  struct Edition: Encodable {
    var approvalDeadline: String?
    var asOf: String?
    var edition: String
    var note: String?
    var revision: Int
    var state: String

    init(_ record: EditionRecord) {
      approvalDeadline = record.approvalDeadline?.description
      asOf = record.input?.asOf.description
      edition = record.key.description
      note = record.note.isEmpty ? nil : record.note
      revision = record.revision
      state = record.state.rawValue
    }
  }

  struct Message: Encodable {
    var edition: String
    var id: Int64
    var reply: String
    var state: String
    var to: String

    init(_ record: MessageRecord) {
      edition = record.edition
      id = record.id
      reply = record.reply
      state = record.state.rawValue
      to = record.recipient.address
    }
  }

  struct Run: Encodable {
    var began: String
    var command: String
    var ended: String?
    var exit: Int32?
    var id: Int64
  }

  var failed: [Message]
  var held: [Message]
  var inDoubt: [String]
  var lastRun: Run?
  var proposed: [Edition]
  var reports: [Report]
  var waiting: [Message]

  init(_ status: DeskStatus) {
    failed = status.failed.map(Message.init)
    held = status.held.map(Message.init)
    inDoubt = status.inDoubt.map(\.description)
    waiting = status.waiting.map(Message.init)
    proposed = status.proposed.map(Edition.init)
    lastRun = status.lastRun.map {
      Run(
        began: $0.began.description, command: $0.command, ended: $0.ended?.description,
        exit: $0.exit, id: $0.id)
    }
    reports = status.rows.map { row in
      Report(
        accepted: row.accepted, dataAgeDays: row.dataAge, due: row.due.map(\.description),
        last: row.last.map(Edition.init), lastGood: row.lastGood?.key.description,
        next: row.next.description, nextAt: row.nextAt.description, planned: row.planned)
    }
  }
}
