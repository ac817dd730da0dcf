internal import Foundation
internal import GRDB
internal import MailJudges
internal import Testing

@testable import Delivery

@Suite("How a ledger begins")
struct LedgerFoundingTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ bytes: [UInt8], to name: String = "ledger.sqlite") throws {
    try Data(bytes).write(to: URL(fileURLWithPath: folder.path + "/" + name))
  }

  @Test("where none may be made a missing or empty one is an error, and nothing is made")
  func absent() throws {
    for absence in [LedgerAbsence.missing, .empty] {
      if absence == .empty { try write([]) }
      #expect(throws: LedgerError.absent(absence)) {
        try SQLiteLedger.open(folder: folder.path) { _ in false }
      }
      #expect(throws: LedgerError.absent(absence)) {
        try SQLiteLedger.reading(folder: folder.path) { _ in false }
      }
      #expect(try SQLiteLedger.reading(folder: folder.path) == nil)
      #expect(try SQLiteLedger.absence(in: folder.path) == absence)
    }
  }

  @Test("a database without tables is an empty ledger")
  func noTables() throws {
    let queue = try DatabaseQueue(path: SQLiteLedger.path(folder.path))
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 1") }
    try queue.close()
    #expect(try SQLiteLedger.absence(in: folder.path) == .empty)
  }

  @Test("one that is there is not asked about, and what is no database is an error")
  func present() throws {
    do { try SQLiteLedger.open(folder: folder.path).close() }
    _ = try SQLiteLedger.open(folder: folder.path) { _ in
      Issue.record("asked")
      return false
    }
    let other = try TemporaryFolder()
    try Data(repeating: 7, count: 5000).write(
      to: URL(fileURLWithPath: other.path + "/ledger.sqlite"))
    #expect(throws: LedgerError.self) { try SQLiteLedger.open(folder: other.path) }
    #expect(throws: LedgerError.self) { try SQLiteLedger.reading(folder: other.path) }
  }

  @Test("what a lost one left behind is not played into a new one")
  func leftovers() throws {
    let ledger = try SQLiteLedger.open(folder: folder.path)
    _ = try ledger.plan(Samples.key(), at: Samples.monday)
    let copy = try folder.copy()
    try FileManager.default.removeItem(atPath: copy.path + "/ledger.sqlite")
    #expect(FileManager.default.fileExists(atPath: copy.path + "/ledger.sqlite-wal"))
    #expect(try SQLiteLedger.open(folder: copy.path).edition(Samples.key()) == nil)
  }

  @Test("a new one is whole when it appears, and its draft is gone")
  func whole() throws {
    try write([1, 2, 3], to: "ledger.sqlite.new")
    do { try SQLiteLedger.open(folder: folder.path).close() }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["ledger.lock", "ledger.sqlite"])
  }
}
