internal import MailJudges
internal import Testing

@testable import Delivery

@Suite("At most once, in every language")
struct LedgerPersonTests {
  let folder: TemporaryFolder
  let ledger: SQLiteLedger

  init() throws {
    folder = try TemporaryFolder()
    ledger = try SQLiteLedger.open(folder: folder.path)
  }

  private func mailing(_ names: [String], _ language: String, _ revision: Int) throws -> Mailing {
    try Mailing(
      names.map { name in
        var message = Samples.message(to: "\(name)@example.net", revision: revision)
        message.messageID = "\(language).r\(revision).\(name)@example.org"
        return message
      })
  }

  private func enqueue(
    _ names: [String], _ language: String = "en", revision: Int = 0
  ) throws -> Enqueued {
    try ledger.enqueue(
      try mailing(names, language, revision), for: Samples.key(language: language),
      revision: revision, input: Samples.input, giveUp: Samples.tuesday, at: Samples.monday)
  }

  private func newcomers(_ names: [String], _ language: String) throws -> [String] {
    try ledger.newcomers(
      among: names.map { OutgoingMessage.Recipient(address: "\($0)@example.net") },
      of: Samples.key(language: language)
    ).map { String($0.address.prefix { $0 != "@" }) }
  }

  private var lines: [String] {
    get throws { try ledger.messages().map { "\($0.messageID) \($0.state.rawValue)" } }
  }

  @Test("who has an edition gets none in another language, however the address is written")
  func otherLanguage() throws {
    #expect(try enqueue(["anna", "boris"]) == .stored([1, 2]))
    #expect(try newcomers(["ANNA", "clara"], "ru") == ["clara"])
    #expect(try enqueue(["Anna", "clara"], "ru") == .stored([3]))
    #expect(
      try lines == [
        "en.r0.anna@example.org ready", "en.r0.boris@example.org ready",
        "ru.r0.clara@example.org ready",
      ])
    // Another period is another edition.
    #expect(
      try ledger.newcomers(
        among: [.init(address: "anna@example.net")], of: Samples.key("2024-W22", language: "ru")
      ).count == 1)
  }

  @Test("languages stored together give each person one message")
  func together() throws {
    let parcels = try ["en", "ru"].map { language in
      Parcel(
        try mailing(["anna"], language, 0), for: Samples.key(language: language),
        input: Samples.input)
    }
    let stored = try ledger.enqueue(parcels, giveUp: Samples.tuesday, at: Samples.monday)
    #expect(stored == [.stored([1]), .stored([])])
  }

  @Test("nobody is added to an edition whose message is in another language")
  func added() throws {
    _ = try enqueue(["anna"])
    _ = try enqueue(["boris"], "ru")
    let ids = try ledger.add(
      try mailing(["anna", "clara"], "ru", 0), to: Samples.key(language: "ru"),
      giveUp: Samples.tuesday, at: Samples.monday)
    #expect(try ids.map { try ledger.message($0).recipient.address } == ["clara@example.net"])
  }

  @Test("the database itself refuses a second message to a person, in whatever language")
  func index() throws {
    _ = try enqueue(["anna"])
    _ = try enqueue(["boris"], "ru")
    let edition = try #require(try ledger.edition(Samples.key(language: "ru")))
    #expect(throws: LedgerError.self) {
      try ledger.write { database in
        var message = Samples.message(to: "ANNA@example.net")
        message.messageID = "another@example.org"
        try MessageRow.insert(
          message, edition: edition, named: "x", revision: 0, giveUp: Samples.tuesday,
          at: Samples.monday, database)
      }
    }
  }

  @Test("a correction goes out once, in the language of now, and takes the place of the other's")
  func correction() throws {
    _ = try enqueue(["anna", "boris"])
    #expect(try ledger.latestRevision(of: Samples.key(language: "ru")) == 0)
    #expect(try enqueue(["anna"], "ru", revision: 1) == .stored([3]))
    #expect(try ledger.messages().map(\.state) == [.cancelled, .cancelled, .ready])
    #expect(try enqueue(["anna", "boris"], revision: 1) == .stored([4]))
    #expect(try enqueue(["anna"], revision: 1) == .alreadyThere)
    #expect(
      try lines.suffix(2) == ["ru.r1.anna@example.org ready", "en.r1.boris@example.org ready"])
    #expect(try ledger.latestRevision(of: Samples.key()) == 1)
    #expect(try newcomers(["anna", "boris"], "be") == [])
    #expect(throws: LedgerError.self) { try enqueue(["anna"], revision: 3) }
  }
}
