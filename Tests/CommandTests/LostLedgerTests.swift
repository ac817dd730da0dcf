import Foundation
import MailJudges
import Testing

/// Desks whose ledger is gone, or is of the version before.
@Suite("A lost ledger")
struct LostLedgerTests {
  private static let files = FileManager.default

  /// How the ledger went.
  enum Loss: String, CaseIterable, CustomTestStringConvertible {
    case missing, empty, allFiles
    var testDescription: String { rawValue }

    func happen(_ desk: MailDesk) throws {
      let names = try LostLedgerTests.files.contentsOfDirectory(atPath: desk.path("output"))
      let gone = names.filter {
        self == .allFiles ? $0.hasPrefix("ledger.") : $0.hasPrefix("ledger.sqlite")
      }
      for name in gone { try LostLedgerTests.files.removeItem(atPath: desk.path("output/\(name)")) }
      if self == .empty {
        #expect(
          LostLedgerTests.files.createFile(atPath: desk.path("output/ledger.sqlite"), contents: nil)
        )
      }
    }
  }

  private func expectRefusal(_ result: Program.Result, _ command: [String]) {
    #expect(result.status == 74, "\(command) \(result.output) \(result.errors)")
    #expect(
      result.errors.contains("and messages were sent from here"), "\(command) \(result.errors)")
  }

  @Test("of a desk that runs stops everything, until it is begun anew", arguments: Loss.allCases)
  func ofRuns(loss: Loss) throws {
    let desk = try RunDesk()
    #expect(try desk.run("--as-of", "2024-05-27").status == 0)
    let sent = desk.desk.sent.count
    try loss.happen(desk.desk)
    let commands = [
      ["run", ".", "--as-of", "2024-05-27"], ["status", "."], ["outbox", "list"],
      ["send", "layouts/small.yaml"], ["send", "layouts/small.yaml", "--dry-run"],
      ["approve", "fra-deu/small/2024-W21/en"],
    ]
    for command in commands { expectRefusal(try desk.desk.run(command), command) }
    let run = try desk.run()
    #expect(run.errors.hasPrefix("briefing: output/ledger.sqlite: error[no-ledger]: "))
    #expect(run.errors.split(separator: "\n").count == 1, "one line, for cron")
    let told = try desk.desk.run(["outbox", "list"])
    #expect(told.errors.contains("output/ledger.sqlite: error[no-ledger]"), "\(told.errors)")
    #expect(told.errors.contains("briefing outbox begin"))

    let begun = try desk.desk.run(["outbox", "begin"])
    #expect(begun.status == 0, "\(begun.errors)")
    #expect(begun.output == "fra-deu/small/2024-W21/en: taken for sent\n")
    let again = try desk.run("--as-of", "2024-05-27")
    #expect(again.status == 0, "\(again.errors)")
    #expect(desk.desk.sent.count == sent, "nobody gets it twice")
    #expect(try desk.desk.run(["outbox", "begin"]).status == 64)
  }

  @Test("of a desk that sends by hand stops it, too", arguments: Loss.allCases)
  func byHand(loss: Loss) throws {
    let desk = try MailDesk()
    #expect(try desk.run(["render", "layouts/short.yaml"]).status == 0)
    #expect(try desk.run(["send", "layouts/short.yaml"]).status == 0)
    try loss.happen(desk)
    let command = ["send", "layouts/short.yaml"]
    expectRefusal(try desk.run(command), command)
    #expect(desk.sent.count == 4)
  }

  @Test("is known by `latest` where a desk was copied without it and its mark")
  func copied() throws {
    let desk = try RunDesk()
    #expect(try desk.run("--as-of", "2024-05-27").status == 0)
    try Loss.allFiles.happen(desk.desk)
    try Self.files.removeItem(atPath: desk.desk.path("output/.sent"))
    expectRefusal(try desk.run("--as-of", "2024-05-27"), ["run"])
  }

  @Test("is none where editions were rendered and nothing was ever sent")
  func rendered() throws {
    let desk = try MailDesk()
    #expect(try desk.run(["render", "layouts/short.yaml"]).status == 0)
    #expect(try desk.run(["outbox", "list"]).output == "no message waits\n")
    let sent = try desk.run(["send", "layouts/short.yaml"])
    #expect(sent.status == 0, "\(sent.errors)")
    #expect(desk.sent.count == 4)
    #expect(Self.files.fileExists(atPath: desk.path("output/.sent")))
  }

  @Test("that is an empty file beside rendered editions is not taken for a new one")
  func emptyFile() throws {
    let desk = try MailDesk()
    #expect(try desk.run(["render", "layouts/short.yaml"]).status == 0)
    #expect(Self.files.createFile(atPath: desk.path("output/ledger.sqlite"), contents: nil))
    let command = ["send", "layouts/short.yaml"]
    expectRefusal(try desk.run(command), command)
    #expect(desk.sent.isEmpty)
  }

  @Test("that a newer version wrote is left as it is, and nothing is sent")
  func newer() throws {
    let desk = try MailDesk()
    #expect(try desk.run(["send", "layouts/short.yaml"]).status == 0)
    let sent = desk.sent.count
    let script = """
      import sqlite3, sys
      base = sqlite3.connect(sys.argv[1])
      base.execute("INSERT INTO grdb_migrations VALUES ('a later one')")
      base.commit()
      """
    let changed = try Program.run(
      MailPrograms.python, ["-c", script, desk.path("output/ledger.sqlite")])
    #expect(changed.status == 0, "\(changed.errors)")
    let result = try desk.run(["send", "layouts/short.yaml"])
    #expect(result.status == 78)
    #expect(
      result.errors
        == "error[newer-ledger]: the ledger was written by a newer version of this program\n")
    #expect(desk.sent.count == sent)
  }

  /// Turns a ledger into one of the version before, with its names.
  private func age(_ desk: MailDesk) throws {
    let script = """
      import sqlite3, sys
      base = sqlite3.connect(sys.argv[1])
      base.executescript('''
        DROP TABLE bare_name;
        DROP INDEX message_once;
        ALTER TABLE message DROP COLUMN issue;
        CREATE UNIQUE INDEX message_once ON message (edition_id, revision, address_key)
          WHERE edition_id IS NOT NULL;
        DELETE FROM grdb_migrations WHERE identifier = '3';
        UPDATE edition SET definition = 'short', record_set = 'fra-deu';
        UPDATE message SET edition = 'fra-deu/short/2024-W21/en';
      ''')
      """
    let changed = try Program.run(
      MailPrograms.python, ["-c", script, desk.path("output/ledger.sqlite")])
    #expect(changed.status == 0, "\(changed.errors)")
  }

  @Test("one of the version before is carried over: what was sent is not sent again")
  func carriedOver() throws {
    let desk = try MailDesk()
    try Self.files.createDirectory(
      atPath: desk.path("layouts/ministry"), withIntermediateDirectories: true)
    try Self.files.moveItem(
      atPath: desk.path("layouts/short.yaml"), toPath: desk.path("layouts/ministry/short.yaml"))
    #expect(try desk.run(["send", "layouts/ministry/short.yaml"]).status == 0)
    let rendered = try desk.run(["render", "layouts/ministry/short.yaml", "--format", "txt"])
    #expect(rendered.status == 0, "\(rendered.errors)")
    try Self.files.moveItem(
      atPath: desk.path("output/fra-deu/ministry~short"), toPath: desk.path("output/fra-deu/short"))
    try age(desk)
    let again = try desk.run(["send", "layouts/ministry/short.yaml"])
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.errors.contains("was sent before"), "\(again.errors)")
    #expect(desk.sent.count == 4)
    let listed = try desk.run(["outbox", "list", "--all"])
    #expect(listed.output.contains("fra-deu/ministry~short/2024-W21/"))
    let folder = "fra-deu/ministry~short/2024-W21/en/briefing.txt"
    #expect(Self.files.fileExists(atPath: desk.path("output/\(folder)")), "its folder, too")
    let index = try String(contentsOfFile: desk.path("output/index.html"), encoding: .utf8)
    #expect(index.contains("href=\"\(folder)\""))
  }

  @Test("one of the version before that two definitions may have made asks whose it is")
  func ambiguous() throws {
    let desk = try MailDesk()
    #expect(try desk.run(["send", "layouts/short.yaml"]).status == 0)
    try age(desk)
    try Self.files.createDirectory(
      atPath: desk.path("layouts/ministry"), withIntermediateDirectories: true)
    try Self.files.copyItem(
      atPath: desk.path("layouts/short.yaml"), toPath: desk.path("layouts/ministry/short.yaml"))
    let asked = try desk.run(["send", "layouts/short.yaml"])
    #expect(asked.status == 78)
    #expect(
      asked.errors.contains("output/ledger.sqlite: error[whose-editions]: the ledger has editions"),
      "\(asked.errors)")
    #expect(asked.errors.contains("briefing outbox assign short PATH"))
    #expect(try desk.run(["outbox", "assign", "short", "layouts/none.yaml"]).status == 64)
    let said = try desk.run(["outbox", "assign", "short", "layouts/short.yaml"])
    #expect(said.status == 0, "\(said.errors)")
    #expect(try desk.run(["outbox", "assign", "short", "layouts/short.yaml"]).status == 64)
    let again = try desk.run(["send", "layouts/short.yaml"])
    #expect(again.status == 0 && again.errors.contains("was sent before"), "\(again.errors)")
    #expect(desk.sent.count == 4)
    #expect(try desk.run(["send", "layouts/ministry/short.yaml"]).status == 0)
    #expect(desk.sent.count == 8)
  }
}
