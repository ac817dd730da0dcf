internal import ArgumentParser
internal import Delivery
internal import Foundation
internal import Press

/// `briefing status`: how a desk's schedules stand.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Tell how a desk's schedules stand: last and next editions, what waits.",
    discussion: """
        briefing status mydesk
        briefing status mydesk --json
        briefing status mydesk --expect due       exits 1 unless what is due is done
        briefing status mydesk --expect 2024-W21

      Exits 1 where a message was rejected, not taken in time or is held, until somebody has decided \
      about it with `briefing outbox`.
      """)

  @Argument(help: "The desk's folder.")
  var desk: String

  @Flag(help: "Print JSON.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Print nothing and exit 0 if this is done, else say why not and exit 1: an edition, a period, or `due`.",
      valueName: "edition"))
  var expect: String?

  func validate() throws { _ = try expectation() }

  func run() throws {
    let environment = Environment.current()
    try reporting {
      let desk = try RunningDesk(desk, environment: environment)
      try desk.requireSchedules()
      let ledger = try desk.readingLedger(environment)
      let now = environment.now()
      if let expectation = try expectation() {
        let lacks = try Postbox.reporting {
          try expectation.lacks(in: desk.settings, ledger: ledger, at: now)
        }
        for lack in lacks { Printer.write("briefing: \(lack)") }
        if !lacks.isEmpty { throw ExitCode(1) }
        return
      }
      let status = try Postbox.reporting {
        try DeskStatus(of: desk.settings, ledger: ledger, at: now)
      }
      let listing = StatusListing(status)
      if json {
        Printer.say(json: try listing.json())
      } else {
        Printer.say(lines: listing.text)
      }
      let isHome = try Printer.isHome(ledger, environment)
      if status.needsOperator || !isHome { throw ExitCode(1) }
    }
  }

  private func expectation() throws -> Expectation? {
    guard let expect else { return nil }
    guard let expectation = Expectation(expect) else {
      throw ValidationError(
        "'\(expect)' is no edition; write russia-belarus/weekly/2024-W21/en, 2024-W21 or due.")
    }
    return expectation
  }
}
