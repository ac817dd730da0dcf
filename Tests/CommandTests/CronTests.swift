import Foundation
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

    let units = try Program.run(["schedule", "systemd", unitDesk.path])
    let start = try #require(
      units.output.split(separator: "\n").first { $0.hasPrefix("ExecStart=") })
    let home = try #require(
      units.output.split(separator: "\n").first { $0.hasPrefix("Environment=") })
    let bySystemd = try cron(
      home.dropFirst("Environment=".count) + " " + start.dropFirst("ExecStart=".count))
    #expect(bySystemd.status == 0 && bySystemd.output == "", "\(bySystemd.errors)")
    #expect(try RunDesk.editions(in: unitDesk.appendingPathComponent("output")) == expected)
    let check = try #require(
      crontab.output.split(separator: "\n").last
    ).split(separator: " ", maxSplits: 5)[5]
    #expect(try cron(String(check)).status == 0)
  }

  @Test(
    "where only `output` can be written, as under the unit, a run is as silent and does as much",
    .enabled(if: Need.mounts.isMet(for: "a run that may write to `output` alone")))
  func readOnly() throws {
    let desk = try RunDesk()
    let script = """
      set -e
      cd "\(desk.folder.path)"
      mkdir -p output
      for folder in /usr /etc /var "\(Program.checkout.path)" "\(desk.folder.path)"; do
        mount --bind "$folder" "$folder"
        mount -o remount,bind,ro "$folder"
      done
      cd /
      mount -t tmpfs tmpfs "\(desk.folder.path)/sent"
      mount -t tmpfs tmpfs "\(desk.folder.path)/output"
      env -i "\(Program.path)" run "\(desk.folder.path)"
      ls "\(desk.folder.path)/sent" | wc -l
      test -e "\(desk.folder.path)/output/fra-deu/small/latest/en/briefing.pdf"
      ! touch "\(desk.folder.path)/new" 2>/dev/null
      """
    let result = try Program.run("/usr/bin/unshare", ["-m", "/bin/sh", "-c", script])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors == "")
    #expect(result.output == "4\n")
  }

  @Test("units are written as files")
  func files() throws {
    let desk = try RunDesk()
    let scratch = try Scratch()
    let written = try desk.desk.run([
      "schedule", "systemd", desk.folder.path, "--output", scratch.url.path,
    ])
    #expect(written.status == 0, "\(written.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.url.path).sorted()
    #expect(
      names == [
        "briefing-desk-check.service", "briefing-desk-check.timer", "briefing-desk-failed.service",
        "briefing-desk.service", "briefing-desk.timer",
      ])
  }
}
