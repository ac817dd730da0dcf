internal import GRDB
internal import MailJudges
internal import Testing

@testable import Delivery

/// Ledgers as the version before wrote them.
@Suite("An older ledger")
struct LedgerUpgradeTests {
  let folder: TemporaryFolder

  /// One edition in two languages; anna and boris changed from one to the other.
  init() throws {
    folder = try TemporaryFolder()
    let queue = try DatabaseQueue(path: SQLiteLedger.path(folder.path))
    try LedgerSchema.migrator.migrate(queue, upTo: "2")
    try queue.write { database in
      for language in ["en", "ru"] {
        try database.execute(
          sql: """
            INSERT INTO edition (definition, record_set, period, language, state, began, changed)
            VALUES ('weekly', 'x', '2024-W21', ?, 'enqueued', 0, 0)
            """, arguments: [language])
      }
      for (edition, name, state) in [
        (1, "anna", "accepted"), (1, "boris", "deferred"), (1, "clara", "ready"),
        (2, "anna", "ready"), (2, "boris", "accepted"), (2, "dora", "ready"),
      ] {
        try database.execute(
          sql: """
            INSERT INTO message (edition_id, edition, revision, address_key, address, name,
              message_id, subject, sender, size, digest, state, give_up, changed)
            VALUES (?, ?, 0, ?, ?, '', ?, '', '', 0, '', ?, 0, 7)
            """,
          arguments: [
            edition, "x/weekly/2024-W21/" + (edition == 1 ? "en" : "ru"), "\(name)@example.net",
            "\(name)@example.net", "\(edition).\(name)@example.org", state,
          ])
      }
    }
    try queue.close()
  }

  private func key(_ set: String, _ definition: String) throws -> EditionKey {
    var key = Samples.key()
    key.report = ReportName(
      recordSet: DeskName(path: set), definition: DeskName(path: definition))
    return key
  }

  @Test("survives two messages to one person: the one that came furthest counts")
  func doubles() throws {
    let ledger = try SQLiteLedger.open(folder: folder.path)
    #expect(
      try ledger.messages().map { "\($0.messageID) \($0.state.rawValue)" } == [
        "1.anna@example.org accepted", "1.boris@example.org cancelled",
        "1.clara@example.org ready", "2.anna@example.org cancelled",
        "2.boris@example.org accepted", "2.dora@example.org ready",
      ])
    #expect(try ledger.message(2).reply == "has one in another language")
    #expect(try ledger.events(of: 2).map(\.phase) == ["upgrade"])
    let people = ["anna", "boris", "clara", "dora", "emil"].map {
      OutgoingMessage.Recipient(address: "\($0)@example.net")
    }
    let newcomers = try ledger.newcomers(among: people, of: try key("x", "weekly"))
    #expect(newcomers.map(\.address) == ["emil@example.net"])
  }

  @Test("is brought up to date by who only looks at it")
  func reading() throws {
    let ledger = try #require(try SQLiteLedger.reading(folder: folder.path))
    #expect(try ledger.bareNames() == [.init(.definition, "weekly"), .init(.recordSet, "x")])
    #expect(try ledger.messages().count == 6)
  }

  @Test("gives its editions to those whose they are, once")
  func names() throws {
    let ledger = try SQLiteLedger.open(folder: folder.path)
    try ledger.assign(BareName(.definition, "weekly"), to: DeskName(path: "ministry/weekly"))
    try ledger.assign(BareName(.recordSet, "x"), to: DeskName(path: "x"))
    #expect(try ledger.bareNames() == [])
    #expect(try ledger.edition(try key("x", "weekly")) == nil)
    let edition = try #require(try ledger.edition(try key("x", "ministry/weekly")))
    #expect(edition.id == 1)
    #expect(try ledger.message(1).edition == "x/ministry~weekly/2024-W21/en")
    #expect(try ledger.messages(of: edition.key).count == 3)
    #expect(throws: LedgerError.noBareName("weekly")) {
      try ledger.assign(BareName(.definition, "weekly"), to: DeskName(path: "other"))
    }
  }

  @Test("keeps the name of what the desk has no more, and a new ledger has no such names")
  func gone() throws {
    let ledger = try SQLiteLedger.open(folder: folder.path)
    try ledger.assign(BareName(.definition, "weekly"), to: nil)
    #expect(try ledger.edition(try key("x", "weekly"))?.id == 1)
    let other = try TemporaryFolder()
    #expect(try SQLiteLedger.open(folder: other.path).bareNames() == [])
  }

  @Test("takes back a message that was claimed before claims had owners")
  func unowned() throws {
    let ledger = try SQLiteLedger.open(folder: folder.path, isShared: true)
    try ledger.write { try $0.execute(sql: "UPDATE message SET state = 'claimed' WHERE id = 3") }
    #expect(try ledger.message(3).claim == nil)
    #expect(try ledger.recover(at: Samples.monday, inDoubt: .hold).isEmpty)
    #expect(try ledger.message(3).state == .ready)
  }

  @Test("a bare name fits whatever ends in it")
  func fits() {
    let name = BareName(.definition, "weekly")
    for path in ["weekly", "ministry/weekly", "a/b/weekly"] {
      #expect(name.fits(DeskName(path: path)))
    }
    for path in ["biweekly", "weekly/x", "ministry~weekly"] {
      #expect(!name.fits(DeskName(path: path)))
    }
  }
}
