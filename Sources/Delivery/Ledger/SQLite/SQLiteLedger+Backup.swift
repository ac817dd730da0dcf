internal import GRDB

/// Copies of a ledger, and what one that was put back cannot know.
extension SQLiteLedger {
  /// Writes a copy of the ledger as it is at one moment, by SQLite's online backup. The copy knows that
  /// it is one: opened as a desk's ledger it holds what may have been sent since.
  ///
  /// - Parameter path: Where nothing stands.
  public func backUp(to path: String, at now: Instant) throws(LedgerError) {
    do {
      try PrivateFiles.secure(path)
      let copy = try DatabaseQueue(path: path)
      try copyPages(to: copy)
      try copy.writeWithoutTransaction { database in
        // One file, without companions.
        try database.execute(sql: "PRAGMA journal_mode = DELETE")
        try database.execute(
          sql: "INSERT INTO gap (backup) VALUES (?)", arguments: [now.seconds])
      }
      try copy.close()
    } catch {
      throw LedgerError(error)
    }
  }

  @discardableResult
  public func takeUp(at now: Instant) throws(LedgerError) -> [MessageRecord] {
    try write { database in
      let backup = try Int.fetchOne(
        database, sql: "SELECT max(backup) FROM gap WHERE restored IS NULL")
      guard let backup else { return [] }
      try database.execute(
        sql: "UPDATE gap SET restored = ? WHERE restored IS NULL", arguments: [now.seconds])
      try database.execute(sql: "UPDATE edition SET in_doubt = 1")
      let pending = try MessageRow.pending(database)
      return try pending.map { message in
        for step in MessageStep.restored(message, from: Instant(seconds: backup)) {
          try MessageRow.move(message.id, step, at: now, database)
        }
        return try MessageRow.find(message.id, database)
      }
    }
  }

  public func gap() throws(LedgerError) -> LedgerGap? {
    try read { try Self.gap($0) }
  }

  /// The last gap, inside a transaction.
  static func gap(_ database: Database) throws -> LedgerGap? {
    try Row.fetchOne(
      database, sql: "SELECT * FROM gap WHERE restored IS NOT NULL ORDER BY id DESC LIMIT 1"
    ).map { row in
      LedgerGap(
        backup: Instant(seconds: row["backup"]), restored: Instant(seconds: row["restored"]))
    }
  }

  public func decide(
    _ keys: [EditionKey], wasSent: Bool, at now: Instant
  ) throws(LedgerError) {
    try write { database in
      let gap = try Self.gap(database)
      let doubtful = try keys.filter { gap.hides($0, try EditionRow.find($0, database)) }
      guard !doubtful.isEmpty else {
        throw LedgerError.noDoubt(keys.first?.description ?? "")
      }
      for key in doubtful {
        let record = try EditionRow.insert(key, state: .planned, at: now, database)
        try database.execute(
          sql: "UPDATE edition SET in_doubt = 0 WHERE id = ?", arguments: [record.id])
        guard wasSent, record.state == .planned else { continue }
        try EditionRow.set(
          .done, record.id, note: EditionRecord.sentUnseen, at: now, database)
      }
    }
  }
}
