internal import GRDB

/// One start of the program that could change the ledger.
public struct RunRecord: Sendable, Hashable {
  /// Its number.
  public let id: Int64
  /// The command, e.g. `run`.
  public let command: String
  /// When it began.
  public let began: Instant
  /// When it ended; `nil` where it was killed, or is still at work.
  public let ended: Instant?
  /// The exit code; `nil` where it has not ended.
  public let exit: Int32?
  /// One line about what it did.
  public let note: String
}

extension Ledger {
  /// Notes that a run begins.
  ///
  /// - Returns: Its number, for `endRun` and the log.
  public func beginRun(_ command: String, at now: Instant) throws(LedgerError) -> Int64 {
    try write { database in
      try database.execute(
        sql: "INSERT INTO run (command, began) VALUES (?, ?)", arguments: [command, now.seconds])
      return database.lastInsertedRowID
    }
  }

  /// Notes how a run ended.
  public func endRun(
    _ id: Int64, exit: Int32, note: String = "", at now: Instant
  ) throws(LedgerError) {
    try write { database in
      try database.execute(
        sql: "UPDATE run SET ended = ?, exit = ?, note = ? WHERE id = ?",
        arguments: [now.seconds, exit, note, id])
    }
  }

  /// The last runs, the newest first.
  public func runs(last count: Int = 10) throws(LedgerError) -> [RunRecord] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM run ORDER BY id DESC LIMIT ?", arguments: [count]
      ).map { row in
        RunRecord(
          id: row["id"], command: row["command"], began: Instant(seconds: row["began"]),
          ended: (row["ended"] as Int?).map(Instant.init), exit: row["exit"], note: row["note"])
      }
    }
  }
}
