import Foundation
import Testing

@Suite("briefing send and outbox")
struct SendTests {
  @Test("a dry run tells what would go to whom, in the language of each, and stores nothing")
  func dryRun() throws {
    let desk = try MailDesk()
    let result = try desk.run(["send", "layouts/short.yaml", "--dry-run"])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("anna@example.net"))
    #expect(result.output.contains("тыдзень 21"))
    #expect(result.output.components(separatedBy: "to be sent").count == 5)
    #expect(desk.sent.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: desk.path("output/ledger.sqlite")))
  }

  @Test("everyone gets one message, and nobody a second one")
  func once() throws {
    let desk = try MailDesk()
    let first = try desk.run(["send", "layouts/short.yaml"])
    #expect(first.status == 0, "\(first.errors)")
    #expect(first.output == "accepted 4 of 4\n")
    #expect(desk.recipients == ["ales", "anna", "boris", "carl"])
    let second = try desk.run(["send", "layouts/short.yaml"])
    #expect(second.status == 0, "\(second.errors)")
    #expect(second.errors == "this edition was sent before; nobody gets it twice\n")
    #expect(desk.sent.count == 4)
    let listed = try desk.run(["outbox", "list", "--all"])
    #expect(listed.output.components(separatedBy: "accepted").count == 5)

    let corrected = try desk.run(["send", "layouts/short.yaml", "--corrected"])
    #expect(corrected.status == 0, "\(corrected.errors)")
    #expect(desk.sent.count == 8)
    #expect(desk.sent.count { $0.contains("Subject: Week 21 (corrected)\r\n") } == 2)
  }

  @Test("a test goes to one address, is marked, and counts for nothing")
  func test() throws {
    let desk = try MailDesk()
    let tested = try desk.run(["send", "layouts/short.yaml", "--test", "me@example.org"])
    #expect(tested.status == 0, "\(tested.errors)")
    #expect(desk.recipients == ["me"])
    #expect(desk.sent.first?.contains("Subject: [test] ") == true)
    #expect(try desk.run(["outbox", "list"]).output == "no message waits\n")
    let sent = try desk.run(["send", "layouts/short.yaml"])
    #expect(sent.output == "accepted 4 of 4\n")
  }

  @Test("a refused recipient stops nobody, is listed, and is resent or dropped by the operator")
  func refused() throws {
    let desk = try MailDesk()
    try desk.refuse("boris")
    let result = try desk.run(["send", "layouts/short.yaml"])
    #expect(result.status == 1)
    #expect(result.output == "accepted 3 of 4\n")
    #expect(result.errors.contains("to boris@example.net is rejected"))
    let listed = try desk.run(["outbox", "list"]).output
    #expect(listed.contains("rejected") && !listed.contains("anna"))
    let id = try #require(listed.split(separator: "\n").last?.split(separator: " ").first)
    try desk.refuse("nobody")
    let again = try desk.run(["outbox", "resend", String(id)])
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.output == "accepted 1 of 1\n")
    let twice = try desk.run(["outbox", "resend", String(id)])
    #expect(twice.status == 64)
    #expect(twice.errors.contains("error[not-possible]"))
    #expect(desk.sent.count == 4)
  }

  @Test("the message as a file has the same bytes each time")
  func file() throws {
    let desk = try MailDesk()
    let wanted = desk.path("output/fra-deu/short/2024-W21/en/briefing.eml")
    var seen: [Data] = []
    for _ in 0..<2 {
      let result = try desk.run(["render", "layouts/short.yaml", "--format", "eml"])
      #expect(result.status == 0, "\(result.errors)")
      seen.append(try Data(contentsOf: URL(fileURLWithPath: wanted)))
    }
    #expect(seen[0] == seen[1])
  }

  /// What is wrong with a mail section or a list, with what is said.
  static let wrong: [(String, String)] = [
    ("lists: {readers: []}", "error[empty-list]: nobody is in the list `readers`"),
    (
      "lists: {readers: {file: missing.csv}}",
      "missing.csv: error[missing-file]: there is no such file"
    ),
    (
      "lists: {readers: {file: ../people.csv}}",
      "error[outside-desk]: the path leads out of the desk's folder"
    ),
    (
      "lists: {readers: [{address: a@b.c}, {address: A@b.c}]}",
      "error[repeated-recipient]: `A@b.c` stands twice in the list `readers`"
    ),
    (
      "lists: {readers: [{address: a@b.c, language: de}]}",
      "error[unknown-language]: no briefing is written in `de`, for a@b.c"
    ),
    (
      "lists: {readers: {file: people.csv}}",
      "people.csv:3:1: error[bad-address]: `address`: `nobody` is not a mail address"
    ),
  ]

  @Test("a desk that cannot send says so where it stands, and sends nothing", arguments: wrong)
  func desk(lists: String, message: String) throws {
    let desk = try MailDesk(lists: "  " + lists)
    try "address,name\nx@example.net,X\nnobody,Y\n".write(
      toFile: desk.path("people.csv"), atomically: true, encoding: .utf8)
    let result = try desk.run(["send", "layouts/short.yaml"])
    #expect(result.status == 78)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(desk.sent.isEmpty)
  }
}
