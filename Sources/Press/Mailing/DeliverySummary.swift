package import Delivery

/// What a delivery came to, in lines: what went well for standard output, what did not for standard
/// error.
package struct DeliverySummary {
  package let report: DeliveryReport
  /// Messages that need the operator since an earlier run.
  package var undecided: [MessageRecord]
  /// Whether somebody has no message at all, which is a failure of its own.
  package var isIncomplete: Bool

  /// Sums up a delivery.
  package init(
    report: DeliveryReport, undecided: [MessageRecord] = [], isIncomplete: Bool = false
  ) {
    self.report = report
    self.undecided = undecided
    self.isIncomplete = isIncomplete
  }

  /// E.g. `accepted 3 of 4`; `nil` where there was nothing to send.
  package var line: String? {
    let others = Set(
      (report.rejected + report.expired + report.held + report.waiting).map(\.id))
    let count = report.accepted.count + others.count
    return count == 0 ? nil : "accepted \(report.accepted.count) of \(count)"
  }

  private var failed: [MessageRecord] {
    let now = report.rejected + report.expired + report.held + report.waiting
    return now + undecided.filter { message in !now.contains { $0.id == message.id } }
  }

  /// One line for each message that was not accepted, and for a server that does not work.
  package var problems: [String] {
    var lines: [String] = []
    if let reason = report.misconfiguration {
      lines.append("the mail server or the desk has to be changed: \(reason)")
    }
    if let reason = report.unreachable { lines.append("no mail server: \(reason)") }
    return lines + failed.map(Self.line)
  }

  /// The exit code it leads to: the report's, with 1 where the operator still has to decide about
  /// something.
  package var exitStatus: Int32 {
    let isOpen = isIncomplete || !undecided.isEmpty
    return isOpen && [0, 75].contains(report.exitCode) ? 1 : report.exitCode
  }

  /// E.g. `message 12 to anna@example.net is deferred: 451 try again later; next try ...`.
  package static func line(_ message: MessageRecord) -> String {
    let address = MailAddress.shown(message.recipient.address)
    var line = "message \(message.id) to \(address) is \(message.state.rawValue)"
    let reason = [message.code.map(String.init) ?? "", message.reply].filter { !$0.isEmpty }
    if !reason.isEmpty { line += ": " + reason.joined(separator: " ") }
    if message.state == .deferred, let next = message.nextAttempt { line += "; next try \(next)" }
    return line
  }
}
