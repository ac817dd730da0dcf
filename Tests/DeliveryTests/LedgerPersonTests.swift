internal import MailJudges
internal import Testing

@testable import Delivery

@Suite("At most once, in every language")
struct LedgerPersonTests {
  @Test(
    "who has an edition gets none in another language, however the address is written",
    arguments: LedgerKind.allCases)
  func otherLanguage(kind: LedgerKind) throws {
    let desk = try Correspondence(kind)
    #expect(try desk.enqueue(["anna", "boris"]) == .stored([1, 2]))
    #expect(try desk.newcomers(["ANNA", "clara"], "ru") == ["clara"])
    #expect(try desk.enqueue(["Anna", "clara"], "ru") == .stored([3]))
    #expect(
      try desk.lines == [
        "en.r0.anna@example.org ready", "en.r0.boris@example.org ready",
        "ru.r0.clara@example.org ready",
      ])
    // Another period is another edition.
    #expect(
      try desk.ledger.newcomers(
        among: [.init(address: "anna@example.net")], of: Samples.key("2024-W22", language: "ru")
      ).count == 1)
  }

  @Test("languages stored together give each person one message", arguments: LedgerKind.allCases)
  func together(kind: LedgerKind) throws {
    let desk = try Correspondence(kind)
    let parcels = try ["en", "ru"].map { language in
      Parcel(
        try desk.mailing(["anna"], language, 0), for: Samples.key(language: language),
        input: Samples.input)
    }
    let stored = try desk.ledger.enqueue(
      parcels, proofs: [], approval: .notNeeded, giveUp: Samples.tuesday, at: Samples.monday)
    #expect(stored == [.stored([1]), .stored([])])
  }

  @Test(
    "nobody is added to an edition whose message is in another language",
    arguments: LedgerKind.allCases)
  func added(kind: LedgerKind) throws {
    let desk = try Correspondence(kind)
    _ = try desk.enqueue(["anna"])
    _ = try desk.enqueue(["boris"], "ru")
    let ids = try desk.ledger.add(
      try desk.mailing(["anna", "clara"], "ru", 0), to: Samples.key(language: "ru"),
      giveUp: Samples.tuesday, at: Samples.monday)
    #expect(try ids.map { try desk.ledger.message($0).recipient.address } == ["clara@example.net"])
  }

  @Test(
    "a correction goes out once, in the language of now, and takes the place of the other's",
    arguments: LedgerKind.allCases)
  func correction(kind: LedgerKind) throws {
    let desk = try Correspondence(kind)
    _ = try desk.enqueue(["anna", "boris"])
    #expect(try desk.ledger.latestRevision(of: Samples.key(language: "ru")) == 0)
    #expect(try desk.enqueue(["anna"], "ru", revision: 1) == .stored([3]))
    #expect(try desk.ledger.messages().map(\.state) == [.cancelled, .cancelled, .ready])
    #expect(try desk.enqueue(["anna", "boris"], revision: 1) == .stored([4]))
    #expect(try desk.enqueue(["anna"], revision: 1) == .alreadyThere)
    #expect(
      try desk.lines.suffix(2) == ["ru.r1.anna@example.org ready", "en.r1.boris@example.org ready"])
    #expect(try desk.ledger.latestRevision(of: Samples.key()) == 1)
    #expect(try desk.newcomers(["anna", "boris"], "be") == [])
    #expect(throws: LedgerError.self) { try desk.enqueue(["anna"], revision: 3) }
  }
}

/// A ledger that gets the messages of one edition in several languages.
private struct Correspondence {
  let ledger: any RunLedger

  init(_ kind: LedgerKind) throws { ledger = try LedgerPlace(kind).open() }

  func mailing(_ names: [String], _ language: String, _ revision: Int) throws -> Mailing {
    try Mailing(
      names.map { name in
        var message = Samples.message(to: "\(name)@example.net", revision: revision)
        message.messageID = "\(language).r\(revision).\(name)@example.org"
        return message
      })
  }

  func enqueue(
    _ names: [String], _ language: String = "en", revision: Int = 0
  ) throws -> Enqueued {
    try ledger.enqueue(
      try mailing(names, language, revision), for: Samples.key(language: language),
      revision: revision, input: Samples.input, giveUp: Samples.tuesday, at: Samples.monday)
  }

  func newcomers(_ names: [String], _ language: String) throws -> [String] {
    try ledger.newcomers(
      among: names.map { OutgoingMessage.Recipient(address: "\($0)@example.net") },
      of: Samples.key(language: language)
    ).map { String($0.address.prefix { $0 != "@" }) }
  }

  var lines: [String] {
    get throws { try ledger.messages().map { "\($0.messageID) \($0.state.rawValue)" } }
  }
}
