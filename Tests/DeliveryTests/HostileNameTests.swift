internal import Diagnostics
internal import Foundation
internal import MailJudges
internal import Periods
internal import Testing

@testable import Delivery

/// The very lines of units and crontabs, taken apart as systemd and cron do and then run.
@Suite("Hostile names in units and crontabs")
struct HostileNameTests {
  /// A folder with a program that says what it was called with, one word a line, and the only
  /// programs that the failure notice may find.
  private struct Bench {
    let folder: TemporaryFolder
    let program: String
    let sendmail: String

    init() throws {
      folder = try TemporaryFolder()
      program = folder.path + "/program"
      sendmail = folder.path + "/sendmail"
      try Self.write(#"printf '%s\n' "$BRIEFING_HOME" "$@""#, to: program)
      try Self.write("cat > \"$0.input\"; printf '%s\\n' \"$@\" > \"$0.words\"", to: sendmail)
      try FileManager.default.createDirectory(
        atPath: folder.path + "/bin", withIntermediateDirectories: false)
      try Self.write(#"printf '<%s>\n' "$@""#, to: folder.path + "/bin/systemctl")
      try Self.write("printf '%s\n' \"$*\"; cat", to: folder.path + "/bin/systemd-cat")
    }

    private static func write(_ script: String, to path: String) throws {
      try "#!/bin/sh\n\(script)\n".write(toFile: path, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }

    /// Runs a command in the folder, as systemd and cron do without a shell of their own.
    func run(_ command: [String], environment: [String: String] = [:]) throws -> String {
      let path = ["PATH": folder.path + "/bin:/usr/bin:/bin"]
      let result = try MailPrograms.run(
        "/usr/bin/env", ["-C", folder.path] + command,
        environment: path.merging(environment) { $1 })
      #expect(result.status == 0 && result.errors == "", "\(command) \(result)")
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/PWNED"), "\(command)")
      return result.output
    }

    func content(_ path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }
  }

  private static func commands(
    _ program: String, _ name: String
  ) throws -> ScheduledCommands {
    try ScheduledCommands(program: program, home: "/opt/\(name)", desk: "/srv/\(name)/\(name)")
  }

  private static func settings(owner: String) throws -> RunSettings {
    try RunSamples.settings(
      "owner: '\(owner.replacing("'", with: "''"))'\n"
        + "schedules:\n  - {layout: a.yaml, time: '07:30', zone: UTC}\n")
  }

  private static func units(
    _ commands: ScheduledCommands, owner: String = "head@example.org",
    sendmail: String = "/usr/sbin/sendmail"
  ) throws -> [SystemdUnits.Unit] {
    try SystemdUnits(
      try settings(owner: owner), commands: commands, mail: nil, user: "officer",
      writable: [commands.desk + "/output"], sendmail: sendmail
    ).units
  }

  @Test("in a unit a folder's name is one word, whatever it is", arguments: HostileNames.folders)
  func unit(name: String) throws {
    let bench = try Bench()
    let commands = try Self.commands(bench.program, name)
    let plain = try Self.units(Self.commands(bench.program, "plain"))
    for (made, known) in zip(try Self.units(commands), plain) {
      let file = try UnitFile(made.text)
      #expect(file.settings.map(\.key) == (try UnitFile(known.text)).settings.map(\.key))
      #expect(try file.values("Description").allSatisfy { try UnitFile.isResolved($0) })
      #expect(made.name.utf8.allSatisfy { "-.".utf8.contains($0) || $0 >= 0x30 && $0 <= 0x7A })
      guard !made.name.hasSuffix(".timer"), !made.name.hasSuffix("-failed.service") else {
        continue
      }
      #expect(try file.words("ReadWritePaths") == [commands.desk + "/output"])
      let variables = try file.words("Environment").map { word in
        let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
        return (parts[0], parts[1])
      }
      let output = try bench.run(
        try file.command(), environment: Dictionary(uniqueKeysWithValues: variables))
      let words = made.name.hasSuffix("-check.service") ? commands.check : commands.run
      #expect(output == ([commands.home] + words).map { $0 + "\n" }.joined())
    }
  }

  @Test(
    "on a line of a crontab a folder's name is one word, whatever it is and whichever cron reads it",
    arguments: HostileNames.folders)
  func crontab(name: String) throws {
    let bench = try Bench()
    let commands = try Self.commands(bench.program, name)
    let crontab = Crontab(
      try Self.settings(owner: "head@example.org"), commands: commands,
      user: "officer", zone: try #require(Zone("UTC")), from: try #require(Day(iso: "2026-01-01")))
    for halvesBackslashes in [true, false] {
      let file = try CrontabFile(crontab.text, halvesBackslashes: halvesBackslashes)
      let words = [commands.run, commands.run, commands.check]
      #expect(file.commands.count == words.count)
      for (command, words) in zip(file.commands, words) {
        let output = try bench.run(["/bin/sh", "-c", command])
        #expect(output == ([commands.home] + words).map { $0 + "\n" }.joined())
      }
    }
  }

  @Test(
    "the owner's address reaches sendmail as it is, by no shell", arguments: HostileNames.owners)
  func owner(address: String) throws {
    let bench = try Bench()
    let commands = try Self.commands(bench.program, "desk")
    let unit = try #require(
      try Self.units(commands, owner: address, sendmail: bench.sendmail).last)
    let file = try UnitFile(unit.text)
    #expect(file.values("User") == ["officer"])
    let command = try file.command()
    #expect(Array(command.prefix(3)) == ["/bin/sh", "-c", FailureNotice.script])
    #expect(try bench.run(command) == "")
    let name = commands.name
    #expect(bench.content(bench.sendmail + ".words") == "-i\n-t\n")
    #expect(
      bench.content(bench.sendmail + ".input") == """
        To: \(address)
        Subject: \(name) failed

        <status>
        <--no-pager>
        <--lines=50>
        <\(name).service>
        <\(name)-check.service>

        """)
  }

  @Test(
    "cron mails the owner where it can, else the user, whatever stands above in the crontab",
    arguments: HostileNames.owners)
  func mailTo(address: String) throws {
    let crontab = Crontab(
      try Self.settings(owner: address), commands: try Self.commands("/p", "desk"),
      user: "officer", zone: try #require(Zone("UTC")), from: try #require(Day(iso: "2026-01-01")))
    let file = try CrontabFile(crontab.text, halvesBackslashes: true)
    // `safe_p` in Debian's cron.
    let isSafe = address.wholeMatch(of: /[A-Za-z0-9][A-Za-z0-9@!:%.,_+-]*/) != nil
    #expect(file.variables == ["MAILTO": isSafe ? address : "officer"])
  }

  @Test("without sendmail or without an owner the journal is told")
  func journal() throws {
    let bench = try Bench()
    let commands = try Self.commands(bench.program, "desk")
    let unit = try #require(try Self.units(commands, sendmail: "/nonexistent").last)
    let told = "-p err -t briefing\n\(commands.name) failed\n"
    #expect(try bench.run(try UnitFile(unit.text).command()) == told)
    let notice = FailureNotice(name: commands.name, owner: nil, sendmail: bench.sendmail)
    #expect(try bench.run(notice.command) == told)
  }

  @Test(
    "what is no address is no owner, and the error says where", arguments: HostileNames.nobodies)
  func nobody(value: String) throws {
    let text = "schedules: [{layout: a.yaml, time: '07:30', zone: UTC}]\nowner: \"\(value)\"\n"
    let findings = try RunSamples.read(text).findings
    #expect(findings.contains { $0.severity == .error && $0.location?.line == 2 }, "\(findings)")
    #expect(findings.allSatisfy { !$0.text.unicodeScalars.contains("\u{1B}") })
  }

  @Test(
    "a path that breaks its line is refused and named",
    arguments: [
      "/srv/nl\n[Service]\nExecStartPre=evil\n#", "/srv/a\rb", "/srv/\u{85}", "/srv/\u{1B}",
    ])
  func lineBreak(path: String) {
    let fault = ScheduledPathFault.controlCharacter(path)
    #expect(throws: fault) {
      try ScheduledCommands(program: "/p", home: "/h", desk: path)
    }
    #expect(throws: fault) { try ScheduledCommands(program: path, home: "/h", desk: "/d") }
    #expect(throws: fault) { try ScheduledCommands(program: "/p", home: path, desk: "/d") }
    #expect("\(fault)".contains(path))
  }

  @Test("a program that systemd would not start is refused", arguments: ["/a'b", "/a\"b", "/a\\b"])
  func program(path: String) throws {
    let commands = try ScheduledCommands(program: path, home: "/h", desk: "/d")
    #expect(throws: ScheduledPathFault.quotedProgram(path)) { try Self.units(commands) }
  }

  @Test("systemd itself has nothing to say against units of hostile names")
  func judged() throws {
    guard let program = ScheduledCommandsTests.systemdAnalyze() else { return }
    let folder = try TemporaryFolder()
    var paths: [String] = []
    for name in HostileNames.folders {
      for unit in try Self.units(Self.commands("/bin/true", name), owner: "R&D`$$`@example.org") {
        paths.append(folder.path + "/" + unit.name)
        try unit.text.write(toFile: paths[paths.count - 1], atomically: true, encoding: .utf8)
      }
    }
    let (_, text) = try ScheduledCommandsTests.run(program, ["verify", "--man=no"] + paths)
    #expect(text.split(separator: "\n").filter { $0.contains("briefing-") } == [])
  }
}
