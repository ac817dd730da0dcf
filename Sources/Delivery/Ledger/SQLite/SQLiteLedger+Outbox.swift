internal import GRDB
internal import Periods

/// Looking at messages, and the operator's word about them.
extension SQLiteLedger {
  public func messages(_ selection: MessageSelection) throws(LedgerError) -> [MessageRecord] {
    let words = selection.states.map(\.rawValue).sorted()
    let marks = words.map { _ in "?" }.joined(separator: ", ")
    return try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT * FROM message WHERE state IN (\(marks)) AND edition = coalesce(?, edition)
          ORDER BY id
          """,
        arguments: StatementArguments(words) + [selection.edition?.description]
      ).map(MessageRow.record).filter { selection.includesTests || !$0.isTest }
    }
  }

  public func messages(inAnyLanguageOf key: EditionKey) throws(LedgerError) -> [MessageRecord] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT message.* FROM message JOIN edition ON edition.id = message.edition_id
          WHERE edition.definition = ? AND edition.record_set = ? AND edition.period = ?
          ORDER BY message.id
          """,
        arguments: [
          key.report.definition.path, key.report.recordSet.path, key.period.description,
        ]
      ).map(MessageRow.record)
    }
  }

  public func message(_ id: Int64) throws(LedgerError) -> MessageRecord {
    try read { try MessageRow.find(id, $0) }
  }

  public func content(of id: Int64) throws(LedgerError) -> OutgoingMessage {
    try read { try MessageRow.message(try MessageRow.find(id, $0), $0) }
  }

  public func events(of id: Int64) throws(LedgerError) -> [MessageEvent] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM event WHERE message_id = ? ORDER BY id", arguments: [id]
      ).map { row in
        MessageEvent(
          at: Instant(seconds: row["at"]), state: row["state"], phase: row["phase"],
          code: row["code"], reply: row["reply"])
      }
    }
  }

  public func resend(
    _ id: Int64, evenIfAccepted: Bool, giveUp: Instant, at now: Instant
  ) throws(LedgerError) {
    try write { database in
      try recover(at: now, inDoubt: .hold, database)
      let message = try MessageRow.find(id, database)
      try message.checkResending(evenIfAccepted: evenIfAccepted)
      try Self.makeReady(message, by: "resend", giveUp: giveUp, at: now, database)
    }
  }

  public func drop(
    _ id: Int64, because reason: String, at now: Instant
  ) throws(LedgerError) {
    try write { database in
      try recover(at: now, inDoubt: .hold, database)
      if try MessageRow.find(id, database).state != .cancelled {
        try MessageRow.move(id, .dropped(because: reason), at: now, database)
      }
      try EditionRow.settle(at: now, database)
    }
  }

  public func reconcile(
    _ id: Int64, _ finding: DeliveryFinding, at now: Instant
  ) throws(LedgerError) {
    try write { database in
      try recover(at: now, inDoubt: .hold, database)
      let message = try MessageRow.find(id, database)
      if try message.isChanged(by: finding) {
        switch finding {
        case .delivered(let queueID):
          try MessageRow.move(id, .foundDelivered(queueID: queueID), at: now, database)
        case .notDelivered(let giveUp):
          try Self.makeReady(message, by: "reconcile", giveUp: giveUp, at: now, database)
        }
      }
      try EditionRow.settle(at: now, database)
    }
  }

  /// Makes a message ready, and its edition one that has something to send.
  private static func makeReady(
    _ message: MessageRecord, by command: String, giveUp: Instant, at now: Instant,
    _ database: Database
  ) throws {
    let edition = try Row.fetchOne(
      database,
      sql: """
        SELECT edition.* FROM edition JOIN message ON message.edition_id = edition.id
        WHERE message.id = ?
        """, arguments: [message.id]
    ).map(EditionRow.record)
    if let edition {
      try edition.checkMayBeSent()
      try EditionRow.set(.enqueued, edition.id, at: now, database)
    }
    if message.state != .ready {
      try MessageRow.move(message.id, .ready(by: command), at: now, database)
    }
    try database.execute(
      sql: "UPDATE message SET attempts = 0, next_attempt = NULL, give_up = ? WHERE id = ?",
      arguments: [giveUp.seconds, message.id])
  }
}
