import Delivery
import Foundation
import MailJudges
import Needs
import Testing

/// What a real mail server gets from the program.
@Suite(
  "briefing send to Debian's Exim", .serialized,
  .enabled(if: Need.exim.isMet(for: "`send` to a real mail server")))
struct SendEximTests {
  static let lists = """
      lists:
        readers:
          - {address: member@example.net, name: Участник, language: ru}
          - {address: anna@example.net, name: Anna}
          - {address: grey@example.net}
          - {address: unknown@example.net}
    """

  @Test(
    "over TLS and with a login it gets the stored bytes; one is put off and one refused",
    arguments: ["starttls", "tls"])
  func delivery(encryption: String) throws {
    let exim = try EximServer(tlsOnConnect: encryption == "tls", sizeLimit: "10M")
    let desk = try MailDesk(
      lists: Self.lists,
      mail: """
          server:
            host: 127.0.0.1
            port: \(exim.port)
            encryption: \(encryption)
            authorities: \(exim.certificate)
            user: desk
            password-file: password
        """)
    let password = desk.path("password")
    try "geheim\n".write(toFile: password, atomically: true, encoding: .utf8)
    let open = try desk.run(["send", "layouts/short.yaml"])
    #expect(open.status == 78, "a password that others can read is refused: \(open.errors)")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: password)

    let result = try desk.run(["send", "layouts/short.yaml"])
    #expect(result.status == 1, "\(result.errors)")
    #expect(result.output == "accepted 2 of 4\n")
    #expect(result.errors.contains("to unknown@example.net is rejected: 550 unknown user"))
    #expect(result.errors.contains("to grey@example.net is deferred: 451 greylisted"))
    let ledger = try #require(try SQLiteLedger.reading(folder: desk.path("output")))
    let accepted = try ledger.messages(in: [.accepted])
    #expect(accepted.count == 2)
    for message in accepted {
      let stored = String(decoding: try ledger.content(of: message.id).bytes, as: UTF8.self)
      let received =
        try exim.headers(message.queueID) + "\n" + exim.body(message.queueID)
      #expect(received == stored.replacing("\r\n", with: "\n"))
      #expect(exim.log.contains("id=\(message.messageID)"))
    }
    #expect(!result.errors.contains("geheim"))
    try reconcile(exim, desk)
  }

  /// A message the run left in doubt is found in the server's log.
  private func reconcile(_ exim: EximServer, _ desk: MailDesk) throws {
    let again = ["send", "layouts/short.yaml", "--corrected"]
    let killed = try desk.run(again, environment: ["BRIEFING_KILL_AT": "answered"])
    #expect(killed.status == SIGKILL)
    let log = desk.path("mainlog")
    try exim.log.write(toFile: log, atomically: true, encoding: .utf8)
    let found = try desk.run(["outbox", "reconcile", "--mail-log", log])
    #expect(found.status == 0, "\(found.errors)")
    #expect(found.output.contains("is accepted"))
    let missing = try desk.run(["outbox", "reconcile", "--mail-log", log + "2"])
    #expect(missing.status == 64)
  }
}
