internal import GRDB

/// The steps of delivery, one transaction each.
extension Ledger {
  /// Puts right what a run that was killed left behind: a message that cannot have been taken is
  /// ready again, one that may have been is held for the operator, or ready by his standing word.
  ///
  /// - Returns: The messages that are now held.
  @discardableResult
  public func recover(
    at now: Instant, inDoubt policy: InDoubtPolicy = .hold
  ) throws(LedgerError) -> [MessageRecord] {
    try write { database in
      let ready = MessageStep(
        state: .ready, phase: "recovery", reply: "the run ended before the message was sent")
      let held = MessageStep(
        state: .held, phase: "recovery",
        reply: "the run ended before the server's answer was known")
      for id in try Self.ids(in: .claimed, database) {
        try MessageRow.move(id, ready, at: now, database)
      }
      return try Self.ids(in: .inDoubt, database).compactMap { id in
        guard policy == .hold else {
          let step = MessageStep(state: .ready, phase: "recovery", reply: held.reply)
          try MessageRow.move(id, step, at: now, database)
          return nil
        }
        try MessageRow.move(id, held, at: now, database)
        return try MessageRow.find(id, database)
      }
    }
  }

  private static func ids(in state: MessageState, _ database: Database) throws -> [Int64] {
    try Int64.fetchAll(
      database, sql: "SELECT id FROM message WHERE state = ? ORDER BY id",
      arguments: [state.rawValue])
  }

  /// Gives up what is past its time.
  ///
  /// - Returns: The messages that are now expired.
  func expire(at now: Instant) throws(LedgerError) -> [MessageRecord] {
    try write { database in
      let late = try Row.fetchAll(
        database,
        sql: Self.sendable + " AND message.give_up <= ? ORDER BY message.id",
        arguments: [now.seconds]
      ).map(MessageRow.record)
      return try late.map { message in
        let reply = message.reply.isEmpty ? "not sent in time" : message.reply
        let step = MessageStep(
          state: .expired, phase: "give-up", code: message.code, reply: reply)
        try MessageRow.move(message.id, step, at: now, database)
        return try MessageRow.find(message.id, database)
      }
    }
  }

  /// The messages to try now, in the order they were stored.
  ///
  /// - Parameter longestDelay: Seconds; a wait longer than that shows that the clock was set back,
  ///   and is over.
  func due(at now: Instant, longestDelay: Int) throws(LedgerError) -> [MessageRecord] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: Self.sendable + """
           AND (message.next_attempt IS NULL OR message.next_attempt <= ?
            OR message.next_attempt > ?) ORDER BY message.id
          """,
        arguments: [now.seconds, now.adding(seconds: longestDelay).seconds]
      ).map(MessageRow.record)
    }
  }

  /// The messages that a later delivery will try.
  func waiting() throws(LedgerError) -> [MessageRecord] {
    try read { database in
      try Row.fetchAll(database, sql: Self.sendable + " ORDER BY message.id")
        .map(MessageRow.record)
    }
  }

  /// Tests, and messages of editions that may be sent.
  private static let sendable = """
    SELECT message.* FROM message LEFT JOIN edition ON edition.id = message.edition_id
    WHERE message.state IN ('ready', 'deferred')
      AND (message.edition_id IS NULL OR edition.state = 'enqueued')
    """

  /// Takes one step of a message.
  func move(_ id: Int64, _ step: MessageStep, at now: Instant) throws(LedgerError) {
    try write { try MessageRow.move(id, step, at: now, $0) }
  }

  /// Marks the editions done that have nothing left to send.
  public func settle(at now: Instant) throws(LedgerError) {
    try write { database in
      try database.execute(
        sql: """
          UPDATE edition SET state = 'done', changed = ? WHERE state = 'enqueued'
            AND NOT EXISTS (SELECT 1 FROM message WHERE message.edition_id = edition.id
              AND message.state IN ('ready', 'claimed', 'in-doubt', 'deferred'))
          """,
        arguments: [now.seconds])
    }
  }
}
