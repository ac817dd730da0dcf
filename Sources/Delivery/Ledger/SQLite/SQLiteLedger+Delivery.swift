internal import GRDB

/// The steps of delivery.
extension SQLiteLedger {
  public func recover(
    at now: Instant, inDoubt policy: InDoubtPolicy
  ) throws(LedgerError) -> [MessageRecord] {
    try write { try recover(at: now, inDoubt: policy, $0) }
  }

  /// Takes back what owners that are gone left behind, inside a transaction.
  @discardableResult
  func recover(
    at now: Instant, inDoubt policy: InDoubtPolicy, _ database: Database
  ) throws -> [MessageRecord] {
    let abandoned = try Row.fetchAll(
      database,
      // A claim that may still be in the server's hands comes last, as its event always did.
      sql: """
        SELECT * FROM message WHERE state IN ('claimed', 'in-doubt')
        ORDER BY state = 'in-doubt', id
        """
    ).map(MessageRow.record).filter { !isShared || $0.isAbandoned(at: now) }
    return try abandoned.compactMap { message in
      let step = MessageStep.recovered(message, inDoubt: policy)
      try MessageRow.move(message.id, step, at: now, database)
      return step.state == .held ? try MessageRow.find(message.id, database) : nil
    }
  }

  public func expire(at now: Instant) throws(LedgerError) -> [MessageRecord] {
    try write { database in
      let late = try Row.fetchAll(
        database,
        sql: Self.sendable + " AND message.give_up <= ? ORDER BY message.id",
        arguments: [now.seconds]
      ).map(MessageRow.record)
      return try late.map { message in
        try MessageRow.move(message.id, .expired(message), at: now, database)
        return try MessageRow.find(message.id, database)
      }
    }
  }

  public func waiting() throws(LedgerError) -> [MessageRecord] {
    try read { database in
      try Row.fetchAll(database, sql: Self.sendable + " ORDER BY message.id")
        .map(MessageRow.record)
    }
  }

  /// Tests, notices, and messages of editions that may be sent.
  private static let sendable = """
    SELECT message.* FROM message LEFT JOIN edition ON edition.id = message.edition_id
    WHERE message.state IN ('ready', 'deferred')
      AND (message.edition_id IS NULL OR edition.state = 'enqueued')
    """

  public func claim(
    _ id: Int64, by owner: ClaimOwner, until leaseEnd: Instant, at now: Instant
  ) throws(LedgerError) -> ClaimResult {
    try write { database in
      let message = try Row.fetchOne(
        database, sql: Self.sendable + " AND message.id = ?", arguments: [id]
      ).map(MessageRow.record)
      guard let message else { return .gone }
      let content: OutgoingMessage
      do {
        content = try MessageRow.message(message, database)
      } catch LedgerError.damaged {
        try MessageRow.move(id, .damaged, at: now, database)
        return .damaged(try MessageRow.find(id, database))
      }
      try MessageRow.move(id, .claimed(message), at: now, database)
      try MessageRow.set(Claim(owner: owner, leaseEnd: leaseEnd), id, database)
      return .claimed(try MessageRow.find(id, database), content)
    }
  }

  public func handOver(_ id: Int64, by owner: ClaimOwner, at now: Instant) throws(LedgerError) {
    try write { database in
      try MessageRow.find(id, database).checkHandingOver(by: owner)
      try MessageRow.move(id, .handingOver, at: now, database)
    }
  }

  public func conclude(
    _ id: Int64, by owner: ClaimOwner, _ outcome: DeliveryOutcome, _ answer: TransportReport,
    at now: Instant
  ) throws(LedgerError) -> MessageRecord {
    try write { database in
      let message = try MessageRow.find(id, database)
      try message.checkConclusion(by: owner, outcome)
      try MessageRow.move(id, .concluded(message, outcome, answer), at: now, database)
      return try MessageRow.find(id, database)
    }
  }
}
