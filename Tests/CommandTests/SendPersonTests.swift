import Foundation
import MailJudges
import Testing

/// The same reader in several languages and lists.
@Suite("briefing send, to a person once")
struct SendPersonTests {
  private func write(_ readers: String, _ desk: MailDesk) throws {
    try ("address,name,language\n" + readers + "\n").write(
      toFile: desk.path("readers.csv"), atomically: true, encoding: .utf8)
  }

  @Test("a change of language sends nothing, and a correction goes out in the new one")
  func language() throws {
    let desk = try MailDesk()
    #expect(try desk.run(["send", "layouts/short.yaml"]).status == 0)
    try write("ANNA@example.net,Anna,be\nboris@example.net,Boris,ru", desk)
    let again = try desk.run(["send", "layouts/short.yaml"])
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.errors == "this edition was sent before; nobody gets it twice\n")
    let tried = try desk.run(["send", "layouts/short.yaml", "--dry-run"])
    #expect(!tried.output.contains("to be sent"), "\(tried.output)")
    #expect(desk.sent.count == 4)
    let corrected = try desk.run(["send", "layouts/short.yaml", "--corrected"])
    #expect(corrected.output == "accepted 2 of 2\n", "\(corrected.errors)")
    #expect(desk.recipients == ["ANNA", "ales", "anna", "boris", "boris", "carl"])
  }

  @Test("to a language nobody read before only those go who have nothing")
  func newLanguage() throws {
    let desk = try MailDesk()
    try write("anna@example.net,,en", desk)
    #expect(try desk.run(["send", "layouts/short.yaml"]).status == 0)
    try write("anna@example.net,,ru\ndora@example.net,,ru", desk)
    let sent = try desk.run(["send", "layouts/short.yaml"])
    #expect(sent.output == "accepted 1 of 1\n", "\(sent.errors)")
    #expect(desk.recipients == ["anna", "dora"])
  }

  @Test("who is in two lists gets one")
  func lists() throws {
    let desk = try MailDesk(
      lists: """
          lists:
            readers: [{address: anna@example.net, language: en}]
            embassy: [{address: anna@Example.NET, language: ru}, {address: dora@example.net}]
        """)
    #expect(try desk.run(["send", "layouts/short.yaml", "--list", "readers"]).status == 0)
    let sent = try desk.run(["send", "layouts/short.yaml", "--list", "embassy"])
    #expect(sent.output == "accepted 1 of 1\n", "\(sent.errors)")
    #expect(desk.recipients == ["anna", "dora"])
  }

  @Test("a rejection is told by every send and status until it is dropped")
  func rejection() throws {
    let desk = try RunDesk()
    try desk.desk.refuse("boris")
    #expect(try desk.run("--as-of", "2024-05-27").status == 1)
    let commands = [
      ["run", ".", "--as-of", "2024-05-27"], ["status", "."],
      ["send", "layouts/small.yaml", "--edition", "2024-W21", "--as-of", "2024-05-27"],
    ]
    for command in commands {
      let told = try desk.desk.run(command)
      #expect(told.status == 1, "\(command) \(told.errors)")
      #expect((told.output + told.errors).contains("rejected"), "\(command)")
    }
    let dropped = try desk.desk.run(["outbox", "drop", "2", "--reason", "left"])
    #expect(dropped.status == 0, "\(dropped.errors)")
    for command in commands {
      let quiet = try desk.desk.run(command)
      #expect(quiet.status == 0, "\(command) \(quiet.errors)")
      #expect(!(quiet.output + quiet.errors).contains("rejected"), "\(command)")
    }
  }

  @Test("a reader on an international domain gets one message, addressed in ASCII")
  func international() throws {
    let desk = try MailDesk()
    try write("ivan@пример.рф,Иван,ru", desk)
    #expect(try desk.run(["send", "layouts/short.yaml"]).output == "accepted 1 of 1\n")
    let message = try #require(desk.sent.first)
    #expect(message.contains("\nTo: =?UTF-8?B?0JjQstCw0L0=?= <ivan@xn--e1afmkfd.xn--p1ai>"))
    #expect(message.utf8.allSatisfy { $0 < 0x80 })
    #expect(try desk.run(["outbox", "list", "--all"]).output.contains(" ivan@пример.рф "))
    try write("IVAN@XN--E1AFMKFD.xn--p1ai,,en", desk)
    #expect(try desk.run(["send", "layouts/short.yaml"]).errors.contains("was sent before"))
    try write("ivan@пример.рф,,\nivan@xn--e1afmkfd.xn--p1ai,,", desk)
    let twice = try desk.run(["send", "layouts/short.yaml"])
    #expect(twice.errors.contains("error[repeated-recipient]"), "\(twice.errors)")
    try write("anna@example.net,,\njörg@example.net,,", desk)
    let open = try desk.run(["send", "layouts/short.yaml"])
    #expect(open.output == "accepted 2 of 2\n", "\(open.status) \(open.output) \(open.errors)")
  }

  @Test("Postfix's early line is no acceptance: the message stays held until the queue has it")
  func reconcile() throws {
    let desk = try MailDesk()
    try write("anna@example.net,,en", desk)
    _ = try desk.run(
      ["send", "layouts/short.yaml"], environment: ["BRIEFING_KILL_AT": "committed"])
    let script =
      "import sqlite3, sys; "
      + "print(sqlite3.connect(sys.argv[1]).execute('SELECT message_id FROM message').fetchone()[0])"
    let name = try Program.run(
      MailPrograms.python, ["-c", script, desk.path("output/ledger.sqlite")]
    ).output.trimmingCharacters(in: .newlines)
    let early = """
      Nov 30 19:51:42 test postfix/smtpd[4424]: connect from localhost[127.0.0.1]
      Nov 30 19:51:42 test postfix/cleanup[4426]: DDF56FA4BDB: message-id=<\(name)>
      Nov 30 19:51:44 test postfix/smtpd[4424]: lost connection after DATA (374105 bytes)

      """
    let log = desk.path("mail.log")
    try early.write(toFile: log, atomically: true, encoding: .utf8)
    let lost = try desk.run(["outbox", "reconcile", "--mail-log", log])
    #expect(lost.status == 1, "\(lost.output)")
    #expect(lost.errors.contains("is held"))
    let active =
      "Nov 30 19:52:01 test postfix/qmgr[90]: DDF56FA4BDB: from=<desk@example.org>, size=374105, "
      + "nrcpt=1 (queue active)\n"
    try (early + active).write(toFile: log, atomically: true, encoding: .utf8)
    let taken = try desk.run(["outbox", "reconcile", "--mail-log", log])
    #expect(taken.status == 0, "\(taken.errors)")
    #expect(taken.output.contains("is accepted"))
    #expect(try desk.run(["outbox", "reconcile", "--mail-log", log + "2"]).status == 64)
  }
}
