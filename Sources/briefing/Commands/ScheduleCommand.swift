internal import ArgumentParser
internal import Delivery
internal import Diagnostics
internal import Foundation
internal import Press

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
        let crontab = try desk.crontab(in: zone, environment)
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
        let units = try desk.units(environment)
        guard let output else {
          for unit in units { print("# /etc/systemd/system/\(unit.name)\n\(unit.text)") }
          return
        }
        let folder = environment.url(output)
        for unit in units { try refuseAnother(unit, in: folder, environment) }
        for unit in units {
          let url = folder.appendingPathComponent(unit.name)
          try EditionFolder.write(Array(unit.text.utf8), replacing: url)
          Printer.say(environment.shown(url))
        }
      }
    }

    /// Fails where a file stands in a unit's place that was not written for the same desk.
    private func refuseAnother(
      _ unit: SystemdUnits.Unit, in folder: URL, _ environment: Environment
    ) throws {
      let url = folder.appendingPathComponent(unit.name)
      guard FileManager.default.fileExists(atPath: url.path) else { return }
      let present = FileManager.default.contents(atPath: url.path)
      if let present, unit.replaces(String(decoding: present, as: UTF8.self)) { return }
      throw Preparation.error(
        "foreign-unit", "\(environment.shown(url)) is not a unit of this desk",
        hint: "nothing was written; name another folder, or take that file away", area: .usage)
    }
  }
}
