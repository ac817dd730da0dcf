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
}
