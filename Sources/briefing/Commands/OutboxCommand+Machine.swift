internal import ArgumentParser
internal import Definitions
internal import Delivery
internal import Diagnostics
internal import Foundation
internal import Press

extension OutboxCommand {
  /// `briefing outbox adopt`: this machine sends for the desk from now on.
  struct Adopt: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Have this machine send for the desk, which came from another.",
      discussion: """
        A ledger names its machine, and on another nothing is made or sent. Before you adopt a desk, \
        make sure that nothing runs it where it came from: of two copies neither knows what the other \
        has sent, and readers get everything twice. What waits goes out with the next run.
        """)

    @OptionGroup var desk: DeskOption

    func run() throws {
      let environment = Environment.current()
      try reporting {
        let waiting = try DeskLedger(desk: try desk.folder(environment)).adopt(environment)
        Printer.say("\(environment.machine.host) sends for this desk from now on")
        for message in waiting { Printer.say(DeliverySummary.line(message)) }
      }
    }
  }

  /// `briefing outbox decide`: whether an edition was sent before the desk was put back.
  struct Decide: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say whether an edition was sent between a backup and its restoring.",
      discussion: """
          briefing outbox decide russia-belarus/weekly/2024-W21 --sent      nobody is sent it again
          briefing outbox decide russia-belarus/weekly/2024-W21 --unsent    the next run makes it

        The word counts for all languages of the edition, as a reader may have changed his since: say \
        --sent if anybody was sent it.
        """)

    @Argument(help: "The edition, as `run` names it, or without its language.")
    var edition: String

    @Flag(help: "Whether it was sent.")
    var answer: Answer

    @OptionGroup var desk: DeskOption

    /// Whether an edition was sent.
    enum Answer: String, EnumerableFlag { case sent, unsent }

    func run() throws {
      let environment = Environment.current()
      try reporting {
        guard let key = EditionKey(edition) ?? EditionKey(edition + "/en") else {
          throw Preparation.error(
            "no-edition", "`\(edition)` is no edition",
            hint: "write it like russia-belarus/weekly/2024-W21", area: .usage)
        }
        let desk = try RunningDesk(
          try desk.folder(environment).path, environment: environment)
        let scheduled = desk.settings.reports.first { $0.name == key.report }
        let keys = (scheduled?.languages ?? Definition.languages).map {
          EditionKey(key.report, period: key.period, language: $0)
        }
        let ledger = try desk.openLedger(environment)
        try Postbox.reporting {
          try ledger.decide(keys, wasSent: answer == .sent, at: environment.now())
        }
      }
    }
  }
}
