internal import Foundation
internal import MailJudges
internal import Needs
internal import Periods
internal import Testing

@testable import Delivery

@Suite("Crontabs and units")
struct ScheduledCommandsTests {
  private let commands: ScheduledCommands

  init() throws {
    commands = try ScheduledCommands(
      program: "/opt/briefing/bin/briefing", home: "/opt/briefing", desk: "/srv/Our desk")
  }

  private func crontab(
    _ schedule: String, in zone: String, from day: String = "2026-01-01"
  ) throws -> Crontab {
    let settings = try RunSamples.settings(
      "schedules:\n  - layout: layouts/weekly.yaml\n"
        + schedule.split(separator: ",").map { "    \($0)\n" }.joined())
    return Crontab(
      settings, commands: commands, user: "officer", zone: try #require(Zone(zone)),
      from: try #require(Day(iso: day)))
  }

  @Test("a crontab runs the desk when it is due, every hour for what waits, and checks it")
  func text() throws {
    let settings = try RunSamples.settings(TestDesk.weekly)
    let crontab = Crontab(
      settings, commands: commands, user: "officer", zone: try #require(Zone("Europe/Minsk")),
      from: try #require(Day(iso: "2026-01-01")))
    let command = "BRIEFING_HOME=/opt/briefing /opt/briefing/bin/briefing"
    #expect(
      crontab.text == """
        # briefing-our-desk-fd40249c: times in Europe/Minsk, the zone of this machine
        MAILTO=head@example.org
        # the editions, when they are due
        30 7 * * 1 \(command) run '/srv/Our desk'
        # what had to wait: messages put off, records that came late, a machine that was off
        17 * * * * \(command) run '/srv/Our desk'
        # the check that does not depend on the run
        30 9 * * 1 \(command) status '/srv/Our desk' --expect due

        """)
  }

  @Test(
    "times are those of the machine, both hours where the clocks change apart",
    arguments: [
      ("time: 07:30,zone: Europe/Minsk", "Europe/Minsk", ["30 7 * * 1"]),
      ("time: 07:30,zone: Europe/Minsk", "Europe/Berlin", ["30 5,6 * * 1"]),
      ("time: 07:30,zone: Europe/Minsk", "UTC", ["30 4 * * 1"]),
      ("time: 07:30,zone: Asia/Kathmandu", "UTC", ["45 1 * * 1"]),
      // Sunday evening there is Monday here, and the other way about.
      ("day: Sunday,time: 22:00,zone: America/New_York", "UTC", ["0 2,3 * * 1"]),
      ("time: 07:00,zone: Pacific/Kiritimati", "UTC", ["0 17 * * 7"]),
      ("every: month,day: 5,time: 12:00,zone: UTC", "UTC", ["0 12 5 * *"]),
      ("every: month,day: 31,time: 12:00,zone: UTC", "UTC", ["0 12 28,29,30,31 * *"]),
      ("every: quarter,day: 15,time: 12:00,zone: UTC", "UTC", ["0 12 15 1,4,7,10 *"]),
      ("every: quarter,month: 2,time: 12:00,zone: UTC", "UTC", ["0 12 1 2,5,8,11 *"]),
      ("every: year,month: 3,day: 15,time: 12:00,zone: UTC", "UTC", ["0 12 15 3 *"]),
      ("every: year,month: 2,day: 29,time: 12:00,zone: UTC", "UTC", ["0 12 28,29 2 *"]),
      // New Year's Day here is 31 December there.
      ("every: year,time: 01:00,zone: Europe/Minsk", "UTC", ["0 22 31 12 *"]),
    ])
  func times(schedule: String, zone: String, lines: [String]) throws {
    #expect(try crontab(schedule, in: zone).times(after: 0) == lines)
  }

  @Test("words are quoted for the shell, and percent signs for cron")
  func quoting() throws {
    let commands = try ScheduledCommands(program: "/a/b", home: "/h", desk: "/it's/50%")
    let crontab = Crontab(
      try RunSamples.settings(TestDesk.weekly), commands: commands,
      user: "officer", zone: try #require(Zone("UTC")), from: try #require(Day(iso: "2026-01-01")))
    #expect(crontab.text.contains(#"run '/it'"'"'s/50\%'"# + "\n"))
  }

  private func made(_ mail: MailSettings? = nil, desk: String = TestDesk.weekly) throws
    -> [SystemdUnits.Unit]
  {
    try SystemdUnits(
      try RunSamples.settings(desk), commands: commands, mail: mail, user: "officer",
      writable: ["/srv/Our desk/output"]
    ).units
  }

  @Test("the service runs the desk, the timers know the zone, a failure starts a unit")
  func units() throws {
    let units = try made()
    let name = commands.name
    #expect(
      units.map(\.name) == [
        "\(name).service", "\(name).timer", "\(name)-check.service", "\(name)-check.timer",
        "\(name)-failed.service",
      ])
    #expect(units[0].text.contains("ExecStart=/opt/briefing/bin/briefing run \"/srv/Our desk\"\n"))
    #expect(units[0].text.contains("\nUser=officer\n"))
    #expect(units[0].text.contains("\nReadWritePaths=\"/srv/Our desk/output\"\n"))
    #expect(units[0].text.contains("OnFailure=\(name)-failed.service"))
    #expect(units[1].text.contains("OnCalendar=Mon *-*-* 07:30:00 Europe/Minsk\n"))
    #expect(units[1].text.contains("Persistent=true"))
    #expect(units[2].text.contains("status \"/srv/Our desk\" --expect due\n"))
    #expect(units[3].text.contains("OnCalendar=Mon *-*-* 09:30:00 Europe/Minsk\n"))
    #expect(!units.contains { $0.text.contains("password") })
  }

  @Test("a password comes as a credential, and a run that stays here may talk to nobody else")
  func credential() throws {
    var mail = MessageSamples.settings()
    mail.route = .server(
      ServerSettings(
        host: "mail.example.org", port: 587, encryption: .startTLS,
        login: LoginSettings(user: "desk", source: .credential("smtp-password")),
        authorities: nil))
    let remote = try made(mail)[0].text
    #expect(
      remote.contains("LoadCredential=smtp-password:/etc/briefing/smtp-password"))
    #expect(!remote.contains("IPAddressDeny"))
    mail.route = .server(
      ServerSettings(
        host: "127.0.0.1", port: 25, encryption: .none, login: nil, authorities: nil))
    #expect(try made(mail)[0].text.contains("IPAddressDeny=any\nIPAddressAllow=localhost"))
    let watched = TestDesk.weekly + "\nheartbeat: {start: https://hc.example/}\n"
    #expect(try !made(mail, desk: watched)[0].text.contains("IPAddressDeny"))
  }

  @Test("calendars are what systemd takes, also for days that short months lack")
  func calendars() throws {
    let text = """
      schedules:
        - {layout: a.yaml, every: month, day: 31, time: 23:00, zone: Europe/Minsk}
        - {layout: b.yaml, every: quarter, day: 5, time: 07:05, zone: UTC}
        - {layout: c.yaml, day: Sunday, time: 23:30, zone: UTC}
        - {layout: d.yaml, every: year, month: 2, day: 29, time: 23:00, zone: UTC}
        - {layout: e.yaml, every: year, month: 12, day: 31, time: 23:00, zone: UTC}
      """
    let units = try SystemdUnits(
      try RunSamples.settings(text), commands: commands, mail: nil, user: "a", writable: [])
    let calendars = units.calendars(after: 0) + units.calendars(after: 7200)
    #expect(
      calendars == [
        "*-*-28,29,30,31 23:00:00 Europe/Minsk", "*-01,04,07,10-05 07:05:00 UTC",
        "Sun *-*-* 23:30:00 UTC", "*-02-28,29 23:00:00 UTC", "*-12-31 23:00:00 UTC",
        "*-*-01 01:00:00 Europe/Minsk", "*-01,04,07,10-05 09:05:00 UTC",
        "Mon *-*-* 01:30:00 UTC", "*-03-01 01:00:00 UTC", "*-01-01 01:00:00 UTC",
      ])
    guard let program = Self.systemdAnalyze() else { return }
    for calendar in calendars {
      #expect(try Self.run(program, ["calendar", calendar]).status == 0, "\(calendar)")
    }
  }

  @Test("systemd finds the services well guarded: exposure below 2.0, and no fault in the units")
  func exposure() throws {
    guard let program = Self.systemdAnalyze() else { return }
    let folder = try TemporaryFolder()
    for unit in try made(MessageSamples.settings()) {
      try Data(unit.text.utf8).write(to: URL(fileURLWithPath: folder.path + "/" + unit.name))
    }
    for name in ["\(commands.name).service", "\(commands.name)-check.service"] {
      let path = folder.path + "/" + name
      let (_, text) = try Self.run(
        program, ["security", "--offline=true", "--no-pager", path])
      let line = try #require(text.split(separator: "\n").last { $0.contains("exposure level") })
      let figure = line.matches(of: #/[0-9]+\.[0-9]/#).compactMap { Double($0.0) }.last
      #expect(try #require(figure) < 2.0, "\(line)")
    }
    // Verification wants the program to exist, so that complaint alone is let pass.
    for unit in try made() {
      let (_, text) = try Self.run(program, ["verify", "--man=no", folder.path + "/" + unit.name])
      let complaints = text.split(separator: "\n").filter {
        $0.contains("briefing-our-desk") && !$0.contains("is not executable")
      }
      #expect(complaints == [], "\(unit.name)")
    }
  }

  @Test("the failure notice runs as the desk's owner, and as guarded as sendmail allows")
  func notice() throws {
    let unit = try UnitFile(try #require(try made().last).text)
    #expect(unit.values("User") == ["officer"])
    #expect(unit.values("ProtectSystem") == ["full"])
    #expect(unit.values("PrivateTmp") == ["yes"])
    // These imply NoNewPrivileges= for a User= (systemd.exec), which a setgid sendmail cannot bear.
    let forbidding = [
      "NoNewPrivileges", "SystemCallFilter", "RestrictAddressFamilies", "PrivateDevices",
      "MemoryDenyWriteExecute", "RestrictSUIDSGID", "ProtectKernelTunables", "LockPersonality",
    ]
    #expect(!unit.settings.contains { forbidding.contains($0.key) })
  }

  @Test("two desks of one name have units of their own, which do not replace each other")
  func names() throws {
    let units = try [
      "/srv/a/desk", "/srv/b/desk", "/srv/a/Desk", "/srv/a/\u{434}", "/srv/a/\u{435}",
    ]
    .map { desk in
      try SystemdUnits(
        try RunSamples.settings(TestDesk.weekly),
        commands: try ScheduledCommands(program: "/p", home: "/h", desk: desk), mail: nil,
        user: "officer", writable: []
      ).units
    }
    let names = units.flatMap { $0.map(\.name) }
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.hasPrefix("briefing-desk-") })
    for (one, other) in zip(units[0], units[1]) {
      #expect(one.replaces(one.text + "# edited\n"))
      #expect(!one.replaces(other.text))
      #expect(!one.replaces("[Unit]\nDescription=another's\n"))
    }
  }

  /// `nil` where this machine has no systemd.
  static func systemdAnalyze() -> String? {
    Need.systemd.isMet(for: "our units before systemd") ? "/usr/bin/systemd-analyze" : nil
  }

  static func run(_ path: String, _ arguments: [String]) throws -> (
    status: Int32, text: String
  ) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }
}
