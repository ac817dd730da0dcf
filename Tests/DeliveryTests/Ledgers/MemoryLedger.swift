internal import Foundation

@testable import Delivery

/// A ledger that forgets everything with its process: what `RunLedger` promises, without a database.
///
/// A verb works on a copy of the books, which counts only if nothing is thrown.
final class MemoryLedger: RunLedger, @unchecked Sendable {
  /// What is written down.
  struct Books {
    var editions: [EditionRecord] = []
    var messages: [Entry] = []
    var runs: [RunRecord] = []
    var machine: Machine?
    /// When the backup was made that these books are.
    var backup: Instant?
    var gap: LedgerGap?
  }

  /// A message with what the record does not tell.
  struct Entry {
    var record: MessageRecord
    var edition: EditionKey?
    var notice: String?
    /// `nil` where they were cleared away.
    var bytes: [UInt8]?
    var events: [MessageEvent] = []
  }

  let isShared: Bool
  private let lock = NSLock()
  private var books: Books

  /// Begins a ledger.
  ///
  /// - Parameter isShared: Whether several owners have it, so that a claim counts until its lease has run out.
  init(isShared: Bool, _ books: Books = Books()) {
    self.isShared = isShared
    self.books = books
  }

  /// What a process would leave behind that is killed at this moment.
  func copy() -> MemoryLedger { lock.withLock { MemoryLedger(isShared: isShared, books) } }

  /// The books as a backup has them.
  func backUp(at now: Instant) -> MemoryLedger {
    lock.withLock {
      var books = books
      books.backup = now
      return MemoryLedger(isShared: isShared, books)
    }
  }

  /// Looks at the books, and changes them if nothing is thrown.
  func change<Value>(_ verb: (inout Books) throws -> Value) throws(LedgerError) -> Value {
    lock.lock()
    defer { lock.unlock() }
    var draft = books
    do {
      let value = try verb(&draft)
      books = draft
      return value
    } catch let error as LedgerError {
      throw error
    } catch {
      throw .unavailable("\(error)")
    }
  }
}

extension MemoryLedger {
  func beginRun(_ command: String, at now: Instant) throws(LedgerError) -> Int64 {
    try change { books in
      let id = Int64(books.runs.count + 1)
      books.runs.append(
        RunRecord(id: id, command: command, began: now, ended: nil, exit: nil, note: ""))
      return id
    }
  }

  func endRun(
    _ id: Int64, exit: Int32, note: String, at now: Instant
  ) throws(LedgerError) {
    try change { books in
      for index in books.runs.indices where books.runs[index].id == id {
        books.runs[index].ended = now
        books.runs[index].exit = exit
        books.runs[index].note = note
      }
    }
  }

  func runs(last count: Int) throws(LedgerError) -> [RunRecord] {
    try change { Array($0.runs.reversed().prefix(count)) }
  }

  func clearContents(finishedBefore moment: Instant) throws(LedgerError) -> Int {
    try change { books in
      var count = 0
      for index in books.messages.indices {
        let record = books.messages[index].record
        guard [.accepted, .rejected, .expired, .cancelled].contains(record.state),
          record.changed < moment, books.messages[index].bytes != nil
        else { continue }
        books.messages[index].bytes = nil
        count += 1
      }
      return count
    }
  }
}
