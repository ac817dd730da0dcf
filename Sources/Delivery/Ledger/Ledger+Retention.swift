internal import GRDB

extension Ledger {
  /// Clears away the bytes of messages that were finished before a moment. The rows stay for ever,
  /// as they keep a message from being sent twice; nothing unfinished is touched.
  ///
  /// - Returns: How many messages were cleared.
  @discardableResult
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

  /// The editions that ended before a moment and about which nothing is left to decide: their
  /// folders may go, their rows stay.
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
