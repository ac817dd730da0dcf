internal import GRDB

/// A message to the owner, apart from what readers get: a proof, or what went wrong.
struct StoredNotice {
  /// What makes it the same notice; it is stored once.
  var topic: String
  var mailing: Mailing
}

extension Ledger {
  /// Stores a message to the owner, once.
  ///
  /// - Parameter topic: What makes it the same notice.
  /// - Returns: Whether it was stored now.
  @discardableResult
  public func enqueueNotice(
    _ mailing: Mailing, topic: String, giveUp: Instant, at now: Instant
  ) throws(LedgerError) -> Bool {
    let notice = StoredNotice(topic: topic, mailing: mailing)
    return try write { try Self.store(notice, giveUp: giveUp, at: now, $0) }
  }

  /// Stores the messages of several editions together with their proofs, all or none: no edition
  /// waits for an owner who was not asked.
  ///
  /// - Returns: What became of each parcel, in their order.
  func enqueue(
    _ parcels: [Parcel], proofs: [StoredNotice], approval: Approval, giveUp: Instant,
    at now: Instant
  ) throws(LedgerError) -> [Enqueued] {
    try write { database in
      for proof in proofs { try Self.store(proof, giveUp: giveUp, at: now, database) }
      return try parcels.map { parcel in
        try Self.store(parcel, approval, giveUp: giveUp, at: now, database)
      }
    }
  }

  /// Whether a notice was stored before.
  func hasNotice(_ topic: String) throws(LedgerError) -> Bool {
    try read { try Self.hasNotice(topic, $0) }
  }

  @discardableResult
  private static func store(
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
