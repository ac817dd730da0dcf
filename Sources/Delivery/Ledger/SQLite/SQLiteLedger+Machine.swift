internal import GRDB

/// On which machine the ledger is used.
extension SQLiteLedger {
  public func machine() throws(LedgerError) -> Machine? {
    try read { database in
      try Row.fetchOne(database, sql: "SELECT * FROM machine ORDER BY id DESC LIMIT 1").map { row in
        Machine(id: row["machine"], host: row["host"])
      }
    }
  }

  public func adopt(by machine: Machine, at now: Instant) throws(LedgerError) {
    try write { database in
      try database.execute(
        sql: "INSERT INTO machine (machine, host, since) VALUES (?, ?, ?)",
        arguments: [machine.id, machine.host, now.seconds])
    }
  }
}
