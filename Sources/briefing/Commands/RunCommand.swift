internal import ArgumentParser
internal import Delivery
internal import Periods
internal import Press

/// `briefing run`: one scheduled run of a desk, by cron or systemd.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Make, store and send what is due of a desk's schedules.",
    discussion: """
      What is due follows from the ledger in the desk's output folder: done is done, so a second \
      start sends nothing, prints nothing and exits 0. docs/operations.md tells how to have it \
      started and watched.

        briefing run mydesk
        briefing run mydesk --as-of 2024-05-27      as if it were that day
        briefing run mydesk --allow-stale           publish with a warning on the first page

      Silent on success, else one line for each problem. Exit codes: 0 done, 1 a message was \
      rejected or is held or an edition was given up, 65 bad or stale records, 74 the disk, 75 \
      something waits or another run is at work, 78 the desk or the mail server is wrong.
      """)

  @Argument(help: "The desk's folder.")
  var desk: String

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("Run as on this day.", valueName: "day"))
  var asOf: String?

  @Flag(
    name: .customLong("allow-stale"),
    help: "Publish stale or thin records, with a warning on the first page.")
  var allowsStale = false

  @OptionGroup var logging: LogOption

  func validate() throws { _ = try day() }

  func run() throws {
    let environment = Environment.current()
    try RunLog(form: logging.log ?? .problems, environment: environment).reporting {
      let desk = try RunningDesk(desk, environment: environment)
      try desk.requireSchedules()
      let options = RunOptions(
        day: try day(), allowsStale: allowsStale, giveUpHours: desk.mail?.giveUpHours ?? 24,
        inDoubt: desk.mail?.inDoubt ?? .hold)
      let log = RunLog(form: logging.log ?? desk.settings.log, environment: environment)
      let session = RunSession(
        desk: desk, options: options, environment: environment, log: log.write)
      try log.run { try session.watched { $0.execute() } }
    }
  }

  private func day() throws -> Day? { try asOf.map(EditionOptions.day) }
}

/// What a run writes about itself.
struct LogOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What to write to standard error: problems, text or json; default: the desk's.",
      valueName: "form"), transform: LogOption.form)
  var log: LogForm?

  private static func form(_ text: String) throws -> LogForm {
    guard let form = LogForm(rawValue: text) else {
      throw ValidationError("'\(text)' is no form of log; there are problems, text and json.")
    }
    return form
  }
}
