internal import GRDB

extension Ledger {
  /// Stores a message to the owner, apart from what readers get: a proof, or what went wrong.
  ///
  /// - Parameter topic: What makes it the same notice; it is stored once.
  /// - Returns: Whether it was stored now.
  @discardableResult
  public func enqueueNotice(
    _ mailing: Mailing, topic: String, giveUp: Instant, at now: Instant
  ) throws(LedgerError) -> Bool {
    try write { database in
      guard try !Self.hasNotice(topic, database) else { return false }
      for message in mailing.messages {
        let id = try MessageRow.insert(
          message, edition: nil, named: topic, revision: 0, giveUp: giveUp, at: now, database)
        try database.execute(
          sql: "UPDATE message SET notice = ? WHERE id = ?", arguments: [topic, id])
      }
      return true
    }
  }

  /// Whether a notice was stored before.
  func hasNotice(_ topic: String) throws(LedgerError) -> Bool {
    try read { try Self.hasNotice(topic, $0) }
  }

  private static func hasNotice(_ topic: String, _ database: Database) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM message WHERE notice = ?)",
      arguments: [topic]) ?? false
  }
}
