package import Delivery
internal import Diagnostics
package import Foundation

/// A scheduled run as an exercise: each report's newest edition is read, composed, rendered and put into
/// messages, and one marked test of it is handed over. No reader gets anything, no folder is written, and
/// the ledger is only looked at.
package struct Drill {
  /// Where the tests go.
  package enum Destination: Sendable, Hashable {
    /// To a person, by the desk's own way.
    case person(String)
    /// Into a folder, one file for each message, as nobody is to be asked.
    case folder(URL)
  }

  /// What a drill came to.
  package struct Report: Sendable {
    /// One line for each edition that went through, and for each message handed over.
    package fileprivate(set) var lines: [String] = []
    /// What went wrong, with the exit code.
    package fileprivate(set) var run = RunReport()
  }

  private let desk: RunningDesk
  private let destination: Destination
  private let environment: Environment

  /// Prepares a drill of a desk.
  package init(desk: RunningDesk, destination: Destination, environment: Environment) {
    self.desk = desk
    self.destination = destination
    self.environment = environment
  }

  /// Goes through every report; one that fails never stops the others.
  ///
  /// - Throws: `DiagnosticError` where the ledger cannot be read.
  package func execute() throws -> Report {
    var report = Report()
    let ledger = try desk.readingLedger(environment)
    do throws(LedgerError) {
      try ledger?.check(environment.machine)
    } catch {
      report.run.problems.append(RunProblem(exit: error.exitCode, "\(error)"))
    }
    let press = DeskPress(desk: desk, environment: environment, isImporting: false)
    for scheduled in desk.settings.reports {
      let now = environment.now()
      let order = EditionOrder(
        scheduled, scheduled.schedule.newest(at: now), scheduled.languages, dueBy: now, moment: now)
      do throws(RunFault) {
        let (material, input) = try press.read(order)
        try checkFreshness(of: input, order, ledger, &report)
        for key in order.keys {
          try rehearse(key, order, material, press, &report)
        }
      } catch {
        for line in error.lines {
          report.run.problems.append(
            RunProblem(
              exit: error.exit, edition: "\(scheduled.name)/\(order.period)", line))
        }
      }
    }
    return report
  }

  /// Tells what a run would stop at; the drill goes on.
  private func checkFreshness(
    of input: EditionInput, _ order: EditionOrder, _ ledger: (any RunLedger)?,
    _ report: inout Report
  ) throws(RunFault) {
    let language = order.languages.first ?? ""
    let earlier: [EditionRecord]
    do throws(LedgerError) {
      earlier = try ledger?.editions(of: order.report.name, language: language) ?? []
    } catch {
      throw RunFault(exit: error.exitCode, ["\(error)"])
    }
    let stale = order.report.freshness.check(
      input, against: earlier.filter { $0.key.period < order.period })
    report.run.problems += stale.map { finding in
      RunProblem(exit: 65, edition: "\(order.report.name)/\(order.period)", finding.sentence)
    }
  }

  private func rehearse(
    _ key: EditionKey, _ order: EditionOrder, _ material: Preparation, _ press: DeskPress,
    _ report: inout Report
  ) throws(RunFault) {
    let result = try press.rehearse(
      order, in: key.language, from: material, for: address)
    let largest = result.readers.map(\.bytes.count).max() ?? 0
    report.lines.append(
      "\(key): \(result.fileCount) files rendered, \(result.readers.count) messages composed, the "
        + "largest of \(largest) bytes")
    guard let test = result.test else {
      report.lines.append("\(key): the desk sends no mail")
      return
    }
    try handOver(test, of: key, press, &report)
  }

  /// Whom the tests are addressed to.
  private var address: String {
    switch destination {
    case .person(let address): address
    case .folder: desk.settings.owner ?? desk.mail?.sender.address ?? ""
    }
  }

  private func handOver(
    _ test: OutgoingMessage, of key: EditionKey, _ press: DeskPress, _ report: inout Report
  ) throws(RunFault) {
    switch destination {
    case .folder(let folder):
      let name = key.folder.replacing("/", with: "-") + ".eml"
      do {
        try EditionFolder.write(test.bytes, replacing: folder.appendingPathComponent(name))
      } catch {
        throw RunFault(exit: 74, ["cannot write \(name)"])
      }
      report.lines.append("\(key): its test is in \(name)")
    case .person(let address):
      guard let transport = try press.transport() else { return }
      let answer = transport.send(test) {}
      if answer.verdict == .accepted {
        let name = answer.queueID.isEmpty ? "" : " as \(answer.queueID)"
        report.lines.append("\(key): its test to \(address) was accepted\(name)")
      } else {
        report.run.problems.append(
          RunProblem(
            exit: answer.verdict.exitCode, edition: key.description,
            "its test to \(address) was not accepted: "
              + (answer.code.map { "\($0) " } ?? "") + answer.reply))
      }
    }
  }
}

extension TransportReport.Verdict {
  /// The exit code of sysexits.h that an attempt without a ledger ends with.
  fileprivate var exitCode: Int32 {
    switch self {
    case .accepted: 0
    case .rejected, .inDoubt, .aborted: 1
    case .deferred, .unreachable: 75
    case .misconfigured: 78
    }
  }
}
