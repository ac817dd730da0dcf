internal import GRDB

/// Messages to the owner.
extension SQLiteLedger {
  public func enqueue(
    _ notice: StoredNotice, giveUp: Instant, at now: Instant
  ) throws(LedgerError) -> Bool {
    try write { try Self.store(notice, giveUp: giveUp, at: now, $0) }
  }

  public func hasNotice(_ topic: String) throws(LedgerError) -> Bool {
    try read { try Self.hasNotice(topic, $0) }
  }

  /// Stores a notice, inside a transaction.
  @discardableResult
  static func store(
    _ notice: StoredNotice, giveUp: Instant, at now: Instant, _ database: Database
  ) throws -> Bool {
    guard try !hasNotice(notice.topic, database) else { return false }
    for message in notice.mailing.messages {
      let id = try MessageRow.insert(
        message, edition: nil, named: notice.topic, revision: 0, giveUp: giveUp, at: now,
        database)
      try database.execute(
        sql: "UPDATE message SET notice = ? WHERE id = ?", arguments: [notice.topic, id])
    }
    return true
  }

  private static func hasNotice(_ topic: String, _ database: Database) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM message WHERE notice = ?)",
      arguments: [topic]) ?? false
  }
}
