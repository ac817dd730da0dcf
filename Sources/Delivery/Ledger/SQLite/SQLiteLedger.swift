internal import GRDB

/// A ledger in one file of the desk.
///
/// Every change is on the disk before the call returns (WAL, synchronous=FULL). One process at a
/// time may change it, so that whoever has it knows that every other owner of a claim is gone.
public struct SQLiteLedger: RunLedger {
  private let queue: DatabaseQueue
  private let lock: LedgerLock?
  /// Whether several processes may have it, so that a claim counts until its lease has run out.
  let isShared: Bool

  /// Opens the ledger in a folder to change it; makes it where there is none.
  ///
  /// - Parameter mayBegin: Whether one may be made where there is none; asked with the lock in hand.
  /// - Throws: `busy` where another process has it open to change it; `absent` where none may be made.
  public static func open(
    folder: String, mayBegin: (LedgerAbsence) -> Bool = { _ in true }
  ) throws(LedgerError) -> SQLiteLedger {
    try open(folder: folder, maximumPages: nil, isShared: false, mayBegin: mayBegin)
  }

  /// As `open(folder:)`; tests give a number of pages to fill the disk with, or let several owners
  /// share a ledger as if they were processes.
  static func open(
    folder: String, maximumPages: Int? = nil, isShared: Bool,
    mayBegin: (LedgerAbsence) -> Bool = { _ in true }
  ) throws(LedgerError) -> SQLiteLedger {
    let lock = try LedgerLock(path: folder + "/ledger.lock")
    do {
      if let absence = try absence(in: folder) {
        guard mayBegin(absence) else { throw LedgerError.absent(absence) }
        try create(in: folder)
      }
      var configuration = Configuration()
      configuration.busyMode = .timeout(10)
      try PrivateFiles.secure(path(folder))
      let queue = try DatabaseQueue(path: path(folder), configuration: configuration)
      try queue.writeWithoutTransaction { database in
        // GRDB's own WAL mode would relax synchronous to NORMAL, which may lose the last commits
        // when the power fails: a sent message would be sent again.
        try database.execute(sql: "PRAGMA journal_mode = WAL")
        try database.execute(sql: "PRAGMA synchronous = FULL")
        if let maximumPages {
          try database.execute(sql: "PRAGMA max_page_count = \(maximumPages)")
        }
      }
      let migrator = LedgerSchema.migrator
      guard try !queue.read(migrator.hasBeenSuperseded) else { throw LedgerError.newer }
      try migrator.migrate(queue)
      return SQLiteLedger(queue: queue, lock: lock, isShared: isShared)
    } catch {
      throw LedgerError(error)
    }
  }

  /// Opens the ledger in a folder to read it, also while another process changes it. One of an older
  /// version of the program is brought up to date first.
  ///
  /// - Parameter mayLack: Whether it may be that there is none.
  /// - Returns: `nil` where there is none.
  /// - Throws: `unavailable` where there is one that cannot be opened, or where that cannot be told;
  ///   `absent` where there is none and that may not be.
  public static func reading(
    folder: String, mayLack: (LedgerAbsence) -> Bool = { _ in true }
  ) throws(LedgerError) -> SQLiteLedger? {
    do {
      if let absence = try absence(in: folder) {
        if mayLack(absence) { return nil }
        // Asked again, as another process may just have made it.
        if let absence = try Self.absence(in: folder) { throw LedgerError.absent(absence) }
      }
      let queue = try readOnlyQueue(folder)
      if try !queue.read(LedgerSchema.migrator.hasCompletedMigrations) {
        try queue.close()
        try open(folder: folder).close()
        return SQLiteLedger(queue: try readOnlyQueue(folder), lock: nil, isShared: false)
      }
      return SQLiteLedger(queue: queue, lock: nil, isShared: false)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
      throw .unavailable("\(path(folder)) cannot be opened")
    } catch {
      throw LedgerError(error)
    }
  }

  /// Runs one transaction that changes the ledger, or changes nothing.
  func write<Value>(_ change: (Database) throws -> Value) throws(LedgerError) -> Value {
    guard lock != nil else { throw .unavailable("it was opened for reading") }
    do {
      return try queue.write(change)
    } catch {
      throw LedgerError(error)
    }
  }

  /// Reads the ledger as it is at one moment.
  func read<Value>(_ look: (Database) throws -> Value) throws(LedgerError) -> Value {
    do {
      return try queue.read(look)
    } catch {
      throw LedgerError(error)
    }
  }

  /// Copies the whole database (sqlite3_backup_step).
  func copyPages(to copy: DatabaseQueue) throws {
    try queue.backup(to: copy)
  }

  /// Closes the database; the lock goes with the last copy of this value.
  public func close() throws(LedgerError) {
    do {
      try queue.close()
    } catch {
      throw LedgerError(error)
    }
  }
}
