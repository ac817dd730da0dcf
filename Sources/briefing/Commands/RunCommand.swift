internal import ArgumentParser
internal import Delivery
internal import Diagnostics
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
        briefing run mydesk --drill                 all of it, and one test to the owner alone

      A drill makes the newest edition of each report, writes no folder and nothing in the ledger, and \
      hands one marked test of it to the mail server.

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

  @Flag(name: .customLong("drill"), help: "Go through everything, and send one test to the owner.")
  var isDrill = false

  @Option(help: ArgumentHelp("To whom the tests of a drill go.", valueName: "address"))
  var to: String?

  @Option(
    help: ArgumentHelp(
      "A folder that the tests of a drill are written to; nothing is sent.", valueName: "folder"))
  var spool: String?

  @OptionGroup var logging: LogOption

  func validate() throws {
    _ = try day()
    if !isDrill, to != nil || spool != nil {
      throw ValidationError("--to and --spool go with --drill.")
    }
    if isDrill, asOf != nil || allowsStale || (to != nil && spool != nil) {
      throw ValidationError("--drill takes one of --to and --spool, and nothing else.")
    }
    if let to, (try? MailAddress.ascii(to)) == nil {
      throw ValidationError("'\(to)' is not a mail address.")
    }
  }

  func run() throws {
    let environment = Environment.current()
    try RunLog(form: logging.log ?? .problems, environment: environment).reporting {
      let desk = try running(environment)
      if isDrill { return try drill(desk, environment) }
      let options = RunOptions(
        day: try day(), allowsStale: allowsStale, giveUpHours: desk.mail?.giveUpHours ?? 24,
        inDoubt: desk.mail?.inDoubt ?? .hold)
      let log = RunLog(form: logging.log ?? desk.settings.log, environment: environment)
      let session = RunSession(
        desk: desk, options: options, environment: environment, log: log.write)
      try log.run { try session.watched { $0.execute() } }
    }
  }

  /// The desk, if all of it can be read; else its owner is told, as nobody may be watching.
  private func running(_ environment: Environment) throws -> RunningDesk {
    do {
      let running = try RunningDesk(desk, environment: environment)
      try running.requireSchedules()
      return running
    } catch let error as DiagnosticError {
      if !isDrill { FailedStart(error, desk: desk, environment: environment).tellOwner() }
      throw error
    }
  }

  private func drill(_ desk: RunningDesk, _ environment: Environment) throws {
    let drill = Drill(
      desk: desk, destination: try destination(desk, environment), environment: environment)
    let report = try drill.execute()
    for line in report.lines { Printer.say(line) }
    for problem in report.run.problems { Printer.write("briefing: drill: " + problem.line) }
    if report.run.exitCode != 0 { throw ExitCode(report.run.exitCode) }
  }

  private func destination(
    _ desk: RunningDesk, _ environment: Environment
  ) throws -> Drill.Destination {
    if let spool { return .folder(environment.url(spool)) }
    guard let address = try to.map(MailAddress.ascii) ?? desk.settings.owner else {
      throw Preparation.error(
        "nobody-to-test", "a drill needs somebody to send a test to",
        hint: "write `owner:` in desk.yaml, or name one with --to, or a folder with --spool",
        area: .usage)
    }
    return .person(address)
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
