internal import GRDB

/// The starts of the program.
extension SQLiteLedger {
  public func beginRun(_ command: String, at now: Instant) throws(LedgerError) -> Int64 {
    try write { database in
      try database.execute(
        sql: "INSERT INTO run (command, began) VALUES (?, ?)", arguments: [command, now.seconds])
      return database.lastInsertedRowID
    }
  }

  public func endRun(
    _ id: Int64, exit: Int32, note: String, at now: Instant
  ) throws(LedgerError) {
    try write { database in
      try database.execute(
        sql: "UPDATE run SET ended = ?, exit = ?, note = ? WHERE id = ?",
        arguments: [now.seconds, exit, note, id])
    }
  }

  public func runs(last count: Int) throws(LedgerError) -> [RunRecord] {
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
