internal import GRDB

/// What is kept, and what may go.
extension SQLiteLedger {
  public func clearContents(finishedBefore moment: Instant) throws(LedgerError) -> Int {
    try write { database in
      try database.execute(
        sql: """
          DELETE FROM content WHERE message_id IN (SELECT id FROM message
            WHERE changed < ? AND state IN ('accepted', 'rejected', 'expired', 'cancelled'))
          """,
        arguments: [moment.seconds])
      return database.changesCount
    }
  }

  public func editions(finishedBefore moment: Instant) throws(LedgerError) -> [EditionRecord] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT * FROM edition WHERE changed < ? AND state IN ('done', 'refused', 'abandoned')
            AND NOT EXISTS (SELECT 1 FROM message WHERE message.edition_id = edition.id
              AND message.state IN ('ready', 'claimed', 'in-doubt', 'deferred', 'held'))
          ORDER BY id
          """,
        arguments: [moment.seconds]
      ).map(EditionRow.record)
    }
  }
}
