import Delivery
import Foundation
import MailJudges
import Needs
import Testing

/// Full disks, other runs, damaged files and clocks, as the program meets them.
@Suite("briefing send, in trouble")
struct SendTroubleTests {
  @Test(
    "on a full disk nothing is sent, and a later run sends it once",
    .enabled(if: Need.mounts.isMet(for: "`send` on a full disk")))
  func fullDisk() throws {
    let desk = try MailDesk()
    let output = desk.path("output")
    // Large enough for the ledger's tables, too small for the messages.
    let script = """
      mkdir -p \(output) && mount -t tmpfs -o size=160k tmpfs \(output) &&
      '\(Program.path)' send layouts/short.yaml; echo "exit $?"
      """
    let result = try Program.run(
      "/usr/bin/unshare", ["-m", "/bin/sh", "-c", script], in: desk.folder)
    #expect(result.output.hasSuffix("exit 74\n"), "\(result.output) \(result.errors)")
    #expect(result.errors.contains("error[ledger]"))
    #expect(desk.sent.isEmpty)
    #expect(try desk.run(["send", "layouts/short.yaml"]).status == 0)
    #expect(desk.recipients == ["ales", "anna", "boris", "carl"])
  }

  @Test(
    "a ledger that cannot be written stops everything before a message is sent",
    .enabled(if: Need.mounts.isMet(for: "`send` with a ledger that cannot be written")))
  func readOnly() throws {
    let desk = try MailDesk()
    _ = try desk.run(["send", "layouts/short.yaml", "--test", "me@example.org"])
    let output = desk.path("output")
    let script = """
      mount --bind \(output) \(output) && mount -o remount,ro,bind \(output) &&
      '\(Program.path)' send layouts/short.yaml; echo "exit $?"
      '\(Program.path)' outbox list --all
      """
    let result = try Program.run(
      "/usr/bin/unshare", ["-m", "/bin/sh", "-c", script], in: desk.folder)
    #expect(result.output.hasPrefix("exit 74\n"), "\(result.output) \(result.errors)")
    #expect(desk.recipients == ["me"])
    // Whether SQLite can read it there or not, nobody is told that nothing waits.
    #expect(!result.output.contains("no message waits"))
  }

  @Test("of twenty that start at once, one sends, and nobody gets a second message")
  func twenty() throws {
    let desk = try MailDesk()
    let script = """
      import subprocess, sys
      runs = [subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
              for _ in range(20)]
      for run in runs: print(run.wait(90))
      """
    let result = try Program.run(
      MailPrograms.python, ["-c", script, Program.path, "send", "layouts/short.yaml"],
      in: desk.folder)
    let codes = result.output.split(separator: "\n").map(String.init)
    #expect(codes.count == 20)
    #expect(codes.contains("0"))
    #expect(Set(codes).isSubset(of: ["0", "75"]), "\(codes)")
    #expect(desk.recipients == ["ales", "anna", "boris", "carl"])
  }

  @Test("a stored message that is damaged is held, and the others are sent")
  func damaged() throws {
    let desk = try MailDesk()
    _ = try desk.run(
      ["send", "layouts/short.yaml"], environment: ["BRIEFING_KILL_AT": "stored"])
    let script = """
      import sqlite3, sys
      base = sqlite3.connect(sys.argv[1])
      base.execute("UPDATE content SET bytes = zeroblob(length(bytes)) WHERE message_id = 1")
      base.commit()
      """
    let changed = try Program.run(
      MailPrograms.python, ["-c", script, desk.path("output/ledger.sqlite")])
    #expect(changed.status == 0, "\(changed.errors)")
    let result = try desk.run(["send", "layouts/short.yaml"])
    #expect(result.status == 65)
    #expect(result.output == "accepted 3 of 4\n")
    #expect(result.errors.contains("is held: the stored message is damaged"))
    #expect(desk.sent.count == 3)
  }

  @Test(
    "a clock that was set back lets nothing wait for ever",
    .enabled(if: Need.faketime.isMet(for: "`send` after a clock was set back")))
  func clock() throws {
    let desk = try MailDesk()
    try desk.refuse("boris", with: 75)
    let ahead = try Program.run(
      "/usr/bin/faketime", ["2031-01-01 06:00:00", Program.path, "send", "layouts/short.yaml"],
      in: desk.folder)
    #expect(ahead.status == 75, "\(ahead.errors)")
    #expect(ahead.errors.contains("is deferred"))
    try desk.refuse("nobody")
    let back = try desk.run(["send", "layouts/short.yaml"])
    #expect(back.status == 0, "\(back.errors)")
    #expect(desk.sent.count == 4)
  }

  @Test("who joins the list later gets the edition, and nobody else gets it again")
  func newcomer() throws {
    let desk = try MailDesk()
    #expect(try desk.run(["send", "layouts/short.yaml"]).status == 0)
    let file = desk.path("readers.csv")
    let list = try String(contentsOfFile: file, encoding: .utf8)
    try (list + "\ndora@example.net,Dora,en\n").write(
      toFile: file, atomically: true, encoding: .utf8)
    let second = try desk.run(["send", "layouts/short.yaml"])
    #expect(second.status == 0, "\(second.errors)")
    #expect(second.output == "accepted 1 of 1\n")
    #expect(desk.recipients == ["ales", "anna", "boris", "carl", "dora"])
    // Other records would be another edition.
    try (list + "\nemil@example.net,Emil,en\n").write(
      toFile: file, atomically: true, encoding: .utf8)
    let layout = desk.path("layouts/short.yaml")
    try (MailDesk.layout + "# changed\n").write(
      toFile: layout, atomically: true, encoding: .utf8)
    let third = try desk.run(["send", "layouts/short.yaml"])
    #expect(third.status == 1)
    #expect(third.errors.contains("emil@example.net has nothing of this edition"))
    #expect(desk.sent.count == 5)
  }

  @Test("a message without the PDF says where the briefing is")
  func published() throws {
    let desk = try MailDesk(
      mail: "  sendmail: /bin/false\n  published-at: https://example.org/b\n")
    let layout = desk.path("layouts/short.yaml")
    try MailDesk.layout.replacing("email:", with: "email:\n  attach-pdf: no").write(
      toFile: layout, atomically: true, encoding: .utf8)
    let result = try desk.run(["render", "layouts/short.yaml", "--format", "eml"])
    #expect(result.status == 0, "\(result.errors)")
    let text = try String(
      contentsOfFile: desk.path("output/fra-deu/short/2024-W21/en/briefing.eml"),
      encoding: .utf8)
    #expect(!text.contains("application/pdf"))
    #expect(text.contains("https://example.org/b/fra-deu/short/2024-W21/en/"))
  }
}
