import Foundation
import MailJudges
import Needs
import Testing

/// The exact lines that cron and systemd are given, run through /bin/sh with an empty environment.
@Suite("Cron's environment")
struct CronTests {
  /// Runs a command line as cron does: an empty environment, nobody's home, nothing readable for
  /// others.
  private func cron(_ line: String) throws -> Program.Result {
    try Program.run("/usr/bin/env", ["-i", "/bin/sh", "-c", "umask 077; cd /; " + line])
  }

  /// The service among printed units, as systemd reads it.
  private func unit(_ printed: Program.Result) throws -> UnitFile {
    #expect(printed.status == 0, "\(printed.errors)")
    let first = try #require(printed.output.components(separatedBy: "\n# /etc/systemd").first)
    return try UnitFile(first)
  }

  @Test("a crontab line and a unit's command line make the bytes that a shell makes")
  func sameBytes() throws {
    let desk = try RunDesk(languages: "[en, ru]")
    let (first, crontabDesk) = try desk.copy()
    let (second, unitDesk) = try desk.copy()
    _ = (first, second)
    let shell = try Program.run(
      ["run", desk.folder.path],
      environment: ["HOME": "/root", "LANG": "ru_RU.UTF-8", "TZ": "America/New_York"])
    #expect(shell.status == 0, "\(shell.errors)")
    let expected = try desk.editions()
    #expect(expected.count > 10)

    let crontab = try Program.run(["schedule", "cron", crontabDesk.path])
    #expect(crontab.status == 0, "\(crontab.errors)")
    let lines = crontab.output.split(separator: "\n").filter {
      $0.hasSuffix(" run \(crontabDesk.path)")
    }
    #expect(lines.count == 2)
    let command = try #require(lines.first).split(separator: " ", maxSplits: 5)[5]
    let byCron = try cron(String(command))
    #expect(byCron.status == 0 && byCron.output == "", "\(byCron.errors)")
    #expect(
      try RunDesk.editions(in: crontabDesk.appendingPathComponent("output")) == expected)

    let unit = try unit(try Program.run(["schedule", "systemd", unitDesk.path]))
    let bySystemd = try Program.run(
      "/usr/bin/env", ["-i", "-C", "/"] + unit.words("Environment") + unit.command())
    #expect(bySystemd.status == 0 && bySystemd.output == "", "\(bySystemd.errors)")
    #expect(try RunDesk.editions(in: unitDesk.appendingPathComponent("output")) == expected)
    let check = try #require(
      crontab.output.split(separator: "\n").last
    ).split(separator: " ", maxSplits: 5)[5]
    #expect(try cron(String(check)).status == 0)
  }

  @Test(
    "where only what a new desk's unit names can be written, a run is as silent and does as much",
    .enabled(if: Need.mounts.isMet(for: "a run that may write to `output` alone")))
  func readOnly() throws {
    let desk = try RunDesk()
    #expect(!FileManager.default.fileExists(atPath: desk.desk.path("output")))
    let unit = try unit(try Program.run(["schedule", "systemd", desk.folder.path]))
    // ReadWritePaths= opens what exists when the service starts.
    let writable = try unit.words("ReadWritePaths")
    #expect(writable == [desk.desk.path("output")])
    let script = """
      set -e
      cd "\(desk.folder.path)"
      for folder in /usr /etc /var "\(Program.checkout.path)" "\(desk.folder.path)"; do
        mount --bind "$folder" "$folder"
        mount -o remount,bind,ro "$folder"
      done
      cd /
      mount -t tmpfs tmpfs "\(desk.folder.path)/sent"
      mount --bind "\(writable[0])" "\(writable[0])"
      mount -o remount,bind,rw "\(writable[0])"
      env -i "\(Program.fastest)" run "\(desk.folder.path)"
      ls "\(desk.folder.path)/sent" | wc -l
      test -e "\(desk.folder.path)/output/fra-deu/small/latest/en/briefing.pdf"
      ! touch "\(desk.folder.path)/new" 2>/dev/null
      """
    let result = try Program.run("/usr/bin/unshare", ["-m", "/bin/sh", "-c", script])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors == "")
    #expect(result.output == "4\n")
  }

  @Test("units are written as files, and never over those of another desk")
  func files() throws {
    let desk = try RunDesk()
    let (other, otherDesk) = try desk.copy()
    let scratch = try Scratch()
    func write(_ desk: URL) throws -> Program.Result {
      try Program.run(["schedule", "systemd", desk.path, "--output", scratch.url.path])
    }
    func names() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: scratch.url.path).sorted()
    }
    let written = try write(desk.folder)
    #expect(written.status == 0, "\(written.errors)")
    let first = try names()
    #expect(first.count == 5 && first.allSatisfy { $0.hasPrefix("briefing-desk-") })
    #expect(try write(desk.folder).status == 0)
    #expect(try names() == first)

    #expect(try write(otherDesk).status == 0)
    let both = try names()
    #expect(both.count == 10)
    // A file of the other desk in the place of the first's.
    let place = scratch.url.appendingPathComponent(first[0])
    let foreign = scratch.url.appendingPathComponent(both.first { !first.contains($0) } ?? "")
    try FileManager.default.removeItem(at: place)
    try FileManager.default.copyItem(at: foreign, to: place)
    let before = try scratch.files()
    let refused = try write(desk.folder)
    #expect(refused.status == 64 && refused.output == "")
    #expect(refused.errors.contains("error[foreign-unit]"), "\(refused.errors)")
    #expect(try scratch.files() == before)
    _ = other
  }

  @Test("a desk whose folder has a hostile name is run by its lines", arguments: hostileFolders)
  func hostile(name: String) throws {
    let desk = try RunDesk()
    let scratch = try Scratch()
    let folder = scratch.url.appendingPathComponent(name)
    try FileManager.default.copyItem(at: desk.folder, to: folder)
    let unit = try unit(
      try Program.run(["schedule", "systemd", "./" + name], in: scratch.url))
    #expect(try unit.words("ReadWritePaths") == [folder.path + "/output"])
    let asOf = ["--as-of", "2024-05-27"]
    let run = try Program.run(
      "/usr/bin/env",
      ["-i", "-C", "/"] + unit.words("Environment") + unit.command() + asOf)
    #expect(run.status == 0 && run.output == "", "\(run.errors)")
    #expect(FileManager.default.fileExists(atPath: folder.path + "/output/fra-deu/small/latest"))
    let crontab = try Program.run(["schedule", "cron", "./" + name], in: scratch.url)
    let lines = try CrontabFile(crontab.output, halvesBackslashes: true)
    let again = try cron(lines.commands[0] + " " + asOf.joined(separator: " "))
    #expect(again.status == 0 && again.output == "" && again.errors == "", "\(again.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.url.path) == [name])
  }

  static let hostileFolders = [
    #"-o'brien "R&D" \ $HOME $(touch PWNED) `id` 50% ;"#, #"Наша папка\"#,
  ]

  @Test("a folder with a line break is refused by name, and no second line comes of it")
  func lineBreak() throws {
    let desk = try RunDesk()
    let scratch = try Scratch()
    let folder = scratch.url.appendingPathComponent("nl\n[Service]\nExecStartPre=evil\n#")
    try FileManager.default.copyItem(at: desk.folder, to: folder)
    for kind in ["systemd", "cron"] {
      let refused = try Program.run(["schedule", kind, folder.path])
      #expect(refused.status == 64 && refused.output == "")
      #expect(refused.errors.contains("error[unusable-path]"))
      #expect(refused.errors.contains(#"nl\u{A}[Service]\u{A}ExecStartPre=evil\u{A}#"#))
      #expect(refused.errors.split(separator: "\n").count == 2)
    }
  }
}
