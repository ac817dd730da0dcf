internal import GRDB
internal import Periods

extension Ledger {
  /// The messages in some states, in the order they were stored; tests only where asked for.
  public func messages(
    in states: Set<MessageState> = Set(MessageState.allCases), of key: EditionKey? = nil,
    tests: Bool = false
  ) throws(LedgerError) -> [MessageRecord] {
    let words = states.map(\.rawValue).sorted()
    let marks = words.map { _ in "?" }.joined(separator: ", ")
    return try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT * FROM message WHERE state IN (\(marks)) AND edition = coalesce(?, edition)
          ORDER BY id
          """,
        arguments: StatementArguments(words) + [key?.description]
      ).map(MessageRow.record).filter { tests || !$0.isTest }
    }
  }

  /// The messages about which the operator has to decide: those held, and those refused or not taken
  /// in time. A marked test counts only where it is held.
  public func undecided() throws(LedgerError) -> [MessageRecord] {
    try messages(in: [.held, .rejected, .expired], tests: true)
      .filter { $0.state == .held || !$0.isTest }
  }

  /// The messages of an edition in all its languages, in the order they were stored.
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

  /// One message.
  public func message(_ id: Int64) throws(LedgerError) -> MessageRecord {
    try read { try MessageRow.find(id, $0) }
  }

  /// The exact message that was stored.
  ///
  /// - Throws: `damaged` where it is no longer the same or was cleared away.
  public func content(of id: Int64) throws(LedgerError) -> OutgoingMessage {
    try read { try MessageRow.message(try MessageRow.find(id, $0), $0) }
  }

  /// What happened to a message, the oldest first.
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

  /// Makes a message ready again, by the operator's word; one that is ready stays so.
  ///
  /// - Parameter evenIfAccepted: Whether a message that a server has taken goes out a second time.
  public func resend(
    _ id: Int64, evenIfAccepted: Bool = false, giveUp: Instant, at now: Instant
  ) throws(LedgerError) {
    try recover(at: now)
    try write { database in
      let message = try MessageRow.find(id, database)
      guard message.state != .accepted || evenIfAccepted else {
        throw LedgerError.noTransition(id: id, from: .accepted, to: .ready)
      }
      try Self.makeReady(message, phase: "resend", giveUp: giveUp, at: now, database)
    }
  }

  /// Takes a message out, by the operator's word; one that is out stays so.
  public func drop(
    _ id: Int64, because reason: String, at now: Instant
  ) throws(LedgerError) {
    try recover(at: now)
    try write { database in
      guard try MessageRow.find(id, database).state != .cancelled else { return }
      try MessageRow.move(
        id, MessageStep(state: .cancelled, phase: "drop", reply: reason), at: now, database)
    }
    try settle(at: now)
  }

  /// What the operator found out about a held message.
  public enum Finding: Sendable, Hashable {
    /// The server has it, under this name; empty where it is not known.
    case delivered(queueID: String)
    /// The server does not have it: it is made ready, to be given up at that moment.
    case notDelivered(giveUp: Instant)
  }

  /// Decides about a held message; deciding the same again changes nothing.
  public func reconcile(
    _ id: Int64, _ finding: Finding, at now: Instant
  ) throws(LedgerError) {
    try recover(at: now)
    try write { database in
      let message = try MessageRow.find(id, database)
      switch finding {
      case .delivered(let queueID):
        guard message.state != .accepted else { return }
        guard message.state == .held else {
          throw LedgerError.noTransition(id: id, from: message.state, to: .accepted)
        }
        let step = MessageStep(
          state: .accepted, phase: "reconcile", reply: "found delivered", queueID: queueID)
        try MessageRow.move(id, step, at: now, database)
      case .notDelivered(let giveUp):
        guard message.state != .ready else { return }
        guard message.state == .held else {
          throw LedgerError.noTransition(id: id, from: message.state, to: .ready)
        }
        try Self.makeReady(message, phase: "reconcile", giveUp: giveUp, at: now, database)
      }
    }
    try settle(at: now)
  }

  /// Marks those held messages accepted that a mail server's log shows to be; the others stay held,
  /// as a log that lacks a message may only be incomplete.
  ///
  /// - Parameter search: Looks messages up by their Message-IDs.
  /// - Returns: The messages found, and those that stay held.
  public func reconcile<Failure: Error>(
    at now: Instant, with search: (Set<String>) throws(Failure) -> MailLog
  ) throws -> (delivered: [MessageRecord], stillHeld: [MessageRecord]) {
    try recover(at: now)
    let held = try messages(in: [.held], tests: true)
    guard !held.isEmpty else { return ([], []) }
    let log = try search(Set(held.map(\.messageID)))
    var found: [MessageRecord] = []
    for message in held {
      guard let queueID = log.queueID(of: message.messageID) else { continue }
      try reconcile(message.id, .delivered(queueID: queueID), at: now)
      found.append(try self.message(message.id))
    }
    let ids = Set(found.map(\.id))
    return (found, held.filter { !ids.contains($0.id) })
  }

  /// Makes a message ready, and its edition one that has something to send.
  private static func makeReady(
    _ message: MessageRecord, phase: String, giveUp: Instant, at now: Instant,
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
      // Nothing that was not approved reaches a reader, whatever the operator asks for.
      guard edition.state == .enqueued || edition.state == .done else {
        throw LedgerError.editionState(edition.key.description, edition.state)
      }
      try EditionRow.set(.enqueued, edition.id, at: now, database)
    }
    if message.state != .ready {
      try MessageRow.move(
        message.id, MessageStep(state: .ready, phase: phase, reply: ""), at: now, database)
    }
    try database.execute(
      sql: "UPDATE message SET attempts = 0, next_attempt = NULL, give_up = ? WHERE id = ?",
      arguments: [giveUp.seconds, message.id])
  }
}
