import Foundation
import Needs
import Testing

/// The program killed and the disk filled at the worst moments.
@Suite("Runs that are cut short")
struct RunCrashTests {
  private static var library: URL {
    get throws {
      let source = Program.checkout.appendingPathComponent("Tests/Crash/KillAtChange.c")
      let library = FileManager.default.temporaryDirectory
        .appendingPathComponent("briefing-kill-\(ProcessInfo.processInfo.processIdentifier).so")
      let made = try Program.run(
        "/usr/bin/env",
        ["clang", "-shared", "-fPIC", "-o", library.path, source.path, "-ldl"],
        environment: ProcessInfo.processInfo.environment)
      try #require(made.status == 0, "\(made.errors)")
      return library
    }
  }

  @Test("kill -9 at every change of a file: `latest` is whole, and the next run makes it good")
  func killed() throws {
    let desk = try RunDesk()
    let first = try desk.run("--as-of", "2024-05-20")
    #expect(first.status == 0, "\(first.errors)")
    let before = try desk.editions().filter { $0.key.contains("/2024-W20/") }
    let (scratch, whole) = try desk.copy()
    #expect(try Program.run(["run", whole.path, "--as-of", "2024-05-27"]).status == 0)
    let after = try RunDesk.editions(in: whole.appendingPathComponent("output"))
      .filter { $0.key.contains("/2024-W21/") }
    _ = scratch
    let library = try Self.library
    defer { try? FileManager.default.removeItem(at: library) }
    var kills = 0
    for step in 1...40 {
      let (scratch, folder) = try desk.copy()
      _ = scratch
      let output = folder.appendingPathComponent("output")
      let count = desk.desk.sent.count
      let killed = try Program.run(
        ["run", folder.path, "--as-of", "2024-05-27"],
        environment: [
          "LD_PRELOAD": library.path, "KILL_BELOW": output.resolvingSymlinksInPath().path,
          "KILL_AT": "\(step)",
        ])
      if killed.status == 0 { break }
      #expect(killed.status == 9)
      kills += 1
      let latest = try Self.latest(in: output)
      #expect(latest.files == (latest.period == "2024-W20" ? before : after).count)
      for (path, data) in try RunDesk.editions(in: output) where path.contains("/latest/") {
        let name = path.replacingOccurrences(of: "/latest/", with: "/\(latest.period)/")
        #expect(data == (before[name] ?? after[name]), "\(path) at step \(step)")
      }
      let next = try Program.run(["run", folder.path, "--as-of", "2024-05-27"])
      #expect(next.status == 0, "\(next.errors)")
      #expect(try Self.latest(in: output).period == "2024-W21")
      let made = try RunDesk.editions(in: output).filter { $0.key.contains("/2024-W21/") }
      #expect(made == after)
      #expect(desk.desk.sent.count == count + 4, "each reader once, step \(step)")
    }
    #expect(kills >= 6, "one for each file, the folder and the link: \(kills)")
  }

  private static func latest(in output: URL) throws -> (period: String, files: Int) {
    let link = output.appendingPathComponent("fra-deu/small/latest").path
    let files = try RunDesk.editions(in: output).keys.filter { $0.contains("/latest/") }.count
    return (try FileManager.default.destinationOfSymbolicLink(atPath: link), files)
  }

  @Test(
    "a full disk: exit 74, nothing sent, the last good edition as it was",
    .enabled(if: Need.mounts.isMet(for: "a run on a full disk")))
  func fullDisk() throws {
    let desk = try RunDesk()
    let first = try desk.run("--as-of", "2024-05-20")
    #expect(first.status == 0, "\(first.errors)")
    let before = try desk.editions().filter { $0.key.contains("/2024-W20/") }
    let count = desk.desk.sent.count
    // Room for nothing, for a row of the ledger, for half an edition.
    for room in [0, 40, 120] {
      let (scratch, folder) = try desk.copy()
      _ = scratch
      let script = """
        set -e
        cd "\(folder.path)"
        mv output saved && mkdir output kept
        mount -t tmpfs -o size=4m tmpfs output
        cp -a saved/. output/
        head -c \(room)k /dev/zero > output/room
        cat /dev/zero > output/filler 2>/dev/null || true
        rm output/room
        status=0
        "\(Program.fastest)" run "\(folder.path)" --as-of 2024-05-27 2> errors || status=$?
        rm output/filler
        cp -a output/. kept/
        umount output
        exit $status
        """
      let result = try Program.run("/usr/bin/unshare", ["-m", "/bin/sh", "-c", script])
      let errors = try String(contentsOf: folder.appendingPathComponent("errors"), encoding: .utf8)
      #expect(result.status == 74, "with \(room) KB: \(errors) \(result.errors)")
      #expect(errors.hasPrefix("briefing: "))
      #expect(desk.desk.sent.count == count)
      let kept = folder.appendingPathComponent("kept")
      #expect(try Self.latest(in: kept).period == "2024-W20")
      #expect(
        try RunDesk.editions(in: kept).filter { $0.key.contains("/2024-W20/") } == before)
      // With room again the run goes on where it stood.
      let output = folder.appendingPathComponent("output")
      try FileManager.default.removeItem(at: output)
      try FileManager.default.moveItem(at: kept, to: output)
      if room == 120 {
        let next = try Program.run(["run", folder.path, "--as-of", "2024-05-27"])
        #expect(next.status == 0, "\(next.errors)")
        #expect(desk.desk.sent.count == count + 4)
      }
    }
  }
}
