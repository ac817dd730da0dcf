import Foundation
import MailJudges
import Testing

/// Desks that are saved, put back, and moved from one machine to another.
@Suite("Backup, restore and moving a desk")
struct BackupTests {
  private static let files = FileManager.default

  /// Has the ledger be another machine's, as if the desk had come from there.
  private static func move(_ folder: URL) throws {
    let script =
      "import sqlite3, sys; b = sqlite3.connect(sys.argv[1]); "
      + "b.execute(\"INSERT INTO machine (machine, host, since) VALUES ('x', 'old-host', 0)\"); b.commit()"
    let changed = try Program.run(
      MailPrograms.python,
      ["-c", script, folder.appendingPathComponent("output/ledger.sqlite").path])
    #expect(changed.status == 0, "\(changed.errors)")
  }

  @Test("a backup is read by tar, and the desk that is put back has the same files and ledger")
  func round() throws {
    let desk = try RunDesk()
    #expect(try desk.run("--as-of", "2024-05-27").status == 0)
    let scratch = try Scratch()
    let archive = scratch.url.appendingPathComponent("desk.tar.gz")
    let saved = try desk.desk.run(["backup", ".", "--output", archive.path])
    #expect(saved.status == 0, "\(saved.errors)")
    let mode = try Self.files.attributesOfItem(atPath: archive.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let listed = try Program.run("/bin/tar", ["-tzf", archive.path]).output.split(separator: "\n")
    #expect(Set(listed).isSuperset(of: ["desk.yaml", "readers.csv", "output/ledger.sqlite"]))
    #expect(!listed.contains { $0.contains("ledger.lock") || $0.contains("-wal") })
    #expect(try Self.files.contentsOfDirectory(atPath: scratch.url.path) == ["desk.tar.gz"])

    let back = scratch.url.appendingPathComponent("back")
    let restored = try desk.desk.run(["restore", archive.path, back.path])
    #expect(restored.status == 0, "\(restored.errors)")
    #expect(restored.output.contains("files, as of 20"))
    let output = back.appendingPathComponent("output")
    #expect(try RunDesk.editions(in: output) == desk.editions())
    let before = try desk.desk.run(["outbox", "list", "--all"]).output
    let after = try desk.desk.run(["outbox", "list", "--all", "--desk", back.path]).output
    #expect(after == before)
    let again = try desk.desk.run(["restore", archive.path, back.path])
    #expect(again.status == 64 && again.errors.contains("error[not-empty]"), "\(again.errors)")
  }

  @Test("what may have been sent after a backup is sent by no run until it is decided")
  func gap() throws {
    let desk = try RunDesk()
    #expect(try desk.run("--as-of", "2024-05-20").status == 0)
    // One message waits in the backup, and goes out afterwards, as does the next edition.
    try desk.desk.refuse("boris", with: 75)
    #expect(try desk.run("--as-of", "2024-05-27").status == 75)
    let scratch = try Scratch()
    let archive = scratch.url.appendingPathComponent("desk.tar.gz").path
    #expect(try desk.desk.run(["backup", ".", "--output", archive]).status == 0)
    let sent = desk.desk.sent.count

    let back = scratch.url.appendingPathComponent("back").path
    let restored = try desk.desk.run(["restore", archive, back])
    #expect(restored.output.contains("to boris@example.net is held"), "\(restored.output)")
    try desk.desk.refuse("nobody")
    let run = try desk.desk.run(["run", back, "--as-of", "2024-06-03"])
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.errors.contains("may have been sent between the backup of"), "\(run.errors)")
    #expect(run.errors.contains("held, decide with `briefing outbox`"))
    #expect(desk.desk.sent.count == sent, "nobody gets anything")
    let byHand = try desk.desk.run(
      ["send", back + "/layouts/small.yaml", "--edition", "2024-W22", "--as-of", "2024-06-03"])
    #expect(byHand.errors.contains("error[may-have-been-sent]"), "\(byHand.errors)")
    #expect(desk.desk.sent.count == sent)

    let key = "fra-deu/small/2024-W22/en"
    let decided = try desk.desk.run(["outbox", "decide", key, "--unsent", "--desk", back])
    #expect(decided.status == 0, "\(decided.errors)")
    let made = try desk.desk.run(["run", back, "--as-of", "2024-06-03"])
    #expect(made.status == 1, "a message is still held: \(made.errors)")
    #expect(desk.desk.sent.count == sent + 4)
    #expect(try desk.desk.run(["outbox", "decide", key, "--sent", "--desk", back]).status == 64)
  }

  @Test("a desk from another machine sends nothing until it is adopted")
  func moved() throws {
    let desk = try RunDesk()
    #expect(try desk.run("--as-of", "2024-05-20").status == 0)
    let sent = desk.desk.sent.count
    try Self.move(desk.folder)
    for command in [
      ["run", ".", "--as-of", "2024-05-27"], ["send", "layouts/small.yaml"],
      ["outbox", "resend", "1"], ["approve", "fra-deu/small/2024-W20/en", "--refuse", "no"],
    ] {
      let refused = try desk.desk.run(command)
      #expect(refused.status == 78, "\(command) \(refused.errors)")
      #expect(refused.errors.contains("the ledger is of the machine old-host"), "\(command)")
    }
    let status = try desk.desk.run(["status", "."])
    #expect(status.status == 1 && status.errors.contains("old-host"), "\(status.errors)")
    #expect(try desk.desk.run(["outbox", "list"]).errors.contains("old-host"))
    #expect(desk.desk.sent.count == sent)
    let adopted = try desk.desk.run(["outbox", "adopt"])
    #expect(adopted.status == 0, "\(adopted.errors)")
    #expect(adopted.output.hasSuffix("sends for this desk from now on\n"))
    #expect(try desk.run("--as-of", "2024-05-27").status == 0)
    #expect(desk.desk.sent.count > sent)
  }

  @Test("a desk that never sent is saved, too, and no archive lies in its desk")
  func unsent() throws {
    let desk = try MailDesk()
    #expect(try desk.run(["render", "layouts/short.yaml"]).status == 0)
    let scratch = try Scratch()
    let saved = try Program.run(["backup", desk.folder.path], in: scratch.url)
    #expect(saved.status == 0, "\(saved.errors)")
    let name = try #require(try Self.files.contentsOfDirectory(atPath: scratch.url.path).first)
    #expect(name.contains(#/^briefing-desk-[0-9]{8}T[0-9]{6}Z\.tar\.gz$/#), "\(name)")
    #expect(!Self.files.fileExists(atPath: desk.path("output/ledger.sqlite")))
    let back = try Program.run(["restore", name, "back"], in: scratch.url)
    #expect(back.status == 0, "\(back.errors)")
    let inside = try desk.run(["backup", "."])
    #expect(inside.status == 64 && inside.errors.contains("backup-inside-desk"), "\(inside.errors)")
  }

  @Test("an archive that is none leaves nothing behind")
  func none() throws {
    let scratch = try Scratch()
    try "no archive".write(
      toFile: scratch.url.path + "/text", atomically: true, encoding: .utf8)
    _ = try Program.run("/bin/tar", ["-czf", "other.tar.gz", "text"], in: scratch.url)
    for name in ["text", "other.tar.gz", "gone"] {
      let result = try Program.run(["restore", name, "back"], in: scratch.url)
      #expect(result.status == 64 && result.errors.contains("error[no-backup]"), "\(result.errors)")
    }
    let left = try Self.files.contentsOfDirectory(atPath: scratch.url.path).sorted()
    #expect(left == ["other.tar.gz", "text"])
  }
}
