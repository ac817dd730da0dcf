internal import ArgumentParser
internal import Delivery
internal import Diagnostics
internal import Foundation
internal import Periods

/// `briefing schedule`: what cron or systemd has to know to run a desk.
struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "Print the crontab lines or systemd units that run a desk.",
    subcommands: [Cron.self, Systemd.self])

  struct Cron: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the lines for `crontab -e`.",
      discussion: "  briefing schedule cron mydesk | crontab -      where it has no other lines")

    @Argument(help: "The desk's folder.")
    var desk: String

    @Option(
      help: ArgumentHelp(
        "The time zone of the machine with the crontab; default: this machine's.",
        valueName: "name"))
    var zone: String?

    func run() throws {
      let environment = Environment.current()
      try reporting {
        let name = zone ?? environment.zone
        guard let zone = Zone(name) else {
          throw Preparation.error(
            "bad-zone", "'\(name)' is no time zone",
            hint: "say which with --zone, such as --zone Europe/Minsk", area: .usage)
        }
        let desk = try RunningDesk(desk, environment: environment)
        try desk.requireSchedules()
        let crontab = Crontab(
          desk.settings, commands: desk.commands(environment), zone: zone,
          from: environment.today())
        print(crontab.text, terminator: "")
      }
    }
  }

  struct Systemd: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print or write a hardened service, its timer, and an independent check.",
      discussion: """
          briefing schedule systemd mydesk
          sudo briefing schedule systemd mydesk --output /etc/systemd/system
        """)

    @Argument(help: "The desk's folder.")
    var desk: String

    @Option(
      name: [.short, .long],
      help: ArgumentHelp("Write the units into this folder.", valueName: "folder"))
    var output: String?

    func run() throws {
      let environment = Environment.current()
      try reporting {
        let desk = try RunningDesk(desk, environment: environment)
        try desk.requireSchedules()
        let units = SystemdUnits(
          desk.settings, commands: desk.commands(environment), mail: desk.mail,
          user: desk.ownerName, writable: [desk.output.path]
        ).units
        for unit in units {
          guard let output else {
            print("# /etc/systemd/system/\(unit.name)\n\(unit.text)")
            continue
          }
          let url = environment.url(output).appendingPathComponent(unit.name)
          try EditionFolder.write(Array(unit.text.utf8), replacing: url)
          print(environment.shown(url))
        }
      }
    }
  }
}

extension RunningDesk {
  /// What cron or systemd is to start.
  fileprivate func commands(_ environment: Environment) -> ScheduledCommands {
    ScheduledCommands(
      program: environment.program.path, home: environment.home.standardizedFileURL.path,
      desk: folder.standardizedFileURL.path)
  }

  /// The name of the user who owns the desk's folder.
  fileprivate var ownerName: String {
    let attributes = try? FileManager.default.attributesOfItem(atPath: folder.path)
    return attributes?[.ownerAccountName] as? String ?? "root"
  }
}
