internal import Digests
internal import Foundation
internal import GRDB

/// How messages stand in the table, used inside a transaction.
enum MessageRow {
  static func record(_ row: Row) throws -> MessageRecord {
    MessageRecord(
      id: row["id"], edition: row["edition"], revision: row["revision"],
      isTest: (row["edition_id"] as Int64?) == nil && (row["notice"] as String?) == nil,
      recipient: OutgoingMessage.Recipient(address: row["address"], name: row["name"]),
      messageID: row["message_id"], subject: row["subject"], sender: row["sender"],
      size: row["size"], state: try state(row), attempts: row["attempts"],
      nextAttempt: (row["next_attempt"] as Int?).map(Instant.init),
      giveUp: Instant(seconds: row["give_up"]), code: row["code"], reply: row["reply"],
      queueID: row["queue_id"], changed: Instant(seconds: row["changed"]), claim: claim(row))
  }

  private static func claim(_ row: Row) -> Claim? {
    guard let machine = row["owner_machine"] as String?, let process = row["owner_process"] as Int?,
      let start = row["owner_start"] as Int?, let end = row["lease_end"] as Int?
    else { return nil }
    return Claim(
      owner: ClaimOwner(machine: machine, process: process, start: Instant(seconds: start)),
      leaseEnd: Instant(seconds: end))
  }

  private static func state(_ row: Row) throws -> MessageState {
    let text: String = row["state"]
    guard let state = MessageState(rawValue: text) else {
      throw LedgerError.unavailable("message \(row["id"] as Int64) cannot be read")
    }
    return state
  }

  static func find(_ id: Int64, _ database: Database) throws -> MessageRecord {
    let row = try Row.fetchOne(
      database, sql: "SELECT * FROM message WHERE id = ?", arguments: [id])
    guard let row else { throw LedgerError.noMessage(id) }
    return try record(row)
  }

  /// The messages about which the program would do something by itself.
  static func pending(_ database: Database) throws -> [MessageRecord] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT * FROM message WHERE state IN ('ready', 'claimed', 'in-doubt', 'deferred')
        ORDER BY id
        """
    ).map(record)
  }

  /// The numbers of the messages before a revision that are not sent yet, in whatever language.
  static func unsent(
    of key: EditionKey, before revision: Int, _ database: Database
  ) throws -> [Int64] {
    try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM message
        WHERE issue = ? AND revision < ? AND state IN ('ready', 'deferred') ORDER BY id
        """,
      arguments: [try EditionRow.issue(of: key, database), revision])
  }

  /// The numbers of an edition's messages in some states, in the order they were stored.
  static func ids(
    of edition: Int64, in states: [MessageState], _ database: Database
  ) throws -> [Int64] {
    let words = states.map(\.rawValue)
    let marks = words.map { _ in "?" }.joined(separator: ", ")
    return try Int64.fetchAll(
      database,
      sql: "SELECT id FROM message WHERE edition_id = ? AND state IN (\(marks)) ORDER BY id",
      arguments: StatementArguments([edition]) + StatementArguments(words))
  }

  /// Who has a message of a revision of an edition, or of a later one, in whatever language.
  static func addressKeys(
    of key: EditionKey, since revision: Int, _ database: Database
  ) throws -> Set<String> {
    try String.fetchSet(
      database, sql: "SELECT address_key FROM message WHERE issue = ? AND revision >= ?",
      arguments: [try EditionRow.issue(of: key, database), revision])
  }

  /// Who is no newcomer to a revision of an edition: who has a message of it or of a later one, or
  /// one of an earlier one that no correction took the place of; in whatever language.
  static func knownKeys(
    of key: EditionKey, at revision: Int, _ database: Database
  ) throws -> Set<String> {
    let earlier = try String.fetchSet(
      database, sql: "SELECT address_key FROM message WHERE issue = ? AND state != 'cancelled'",
      arguments: [try EditionRow.issue(of: key, database)])
    return earlier.union(try addressKeys(of: key, since: revision, database))
  }

  /// Stores a message with its bytes.
  @discardableResult
  static func insert(
    _ message: OutgoingMessage, edition: EditionRecord?, named name: String, revision: Int,
    giveUp: Instant, at now: Instant, _ database: Database
  ) throws -> Int64 {
    try database.execute(
      sql: """
        INSERT INTO message (edition_id, issue, edition, revision, address_key, address, name,
          message_id, subject, sender, size, digest, state, give_up, changed)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'ready', ?, ?)
        """,
      arguments: [
        edition?.id, try edition.flatMap { try EditionRow.issue(of: $0.key, database) }, name,
        revision, MailAddress.key(message.recipient.address),
        message.recipient.address, message.recipient.name, message.messageID, message.subject,
        message.sender, message.bytes.count, SHA256.hexDigest(of: message.bytes), giveUp.seconds,
        now.seconds,
      ])
    let id = database.lastInsertedRowID
    try database.execute(
      sql: "INSERT INTO content (message_id, bytes) VALUES (?, ?)",
      arguments: [id, Data(message.bytes)])
    try addEvent(id, .stored, at: now, database)
    return id
  }

  /// The stored message, if it still is what was stored.
  static func message(_ record: MessageRecord, _ database: Database) throws -> OutgoingMessage {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT bytes, digest FROM content JOIN message ON message.id = content.message_id
        WHERE message.id = ?
        """,
      arguments: [record.id])
    guard let row else { throw LedgerError.damaged(record.id) }
    let bytes = [UInt8](row["bytes"] as Data)
    guard SHA256.hexDigest(of: bytes) == row["digest"] as String else {
      throw LedgerError.damaged(record.id)
    }
    return OutgoingMessage(
      messageID: record.messageID, subject: record.subject, sender: record.sender,
      recipient: record.recipient, bytes: bytes, isTest: record.isTest)
  }

  /// Writes down whose a message is.
  static func set(_ claim: Claim, _ id: Int64, _ database: Database) throws {
    try database.execute(
      sql: """
        UPDATE message SET owner_machine = ?, owner_process = ?, owner_start = ?, lease_end = ?
        WHERE id = ?
        """,
      arguments: [
        claim.owner.machine, claim.owner.process, claim.owner.start.seconds,
        claim.leaseEnd.seconds, id,
      ])
  }

  /// Takes one step, or throws where the state it is in does not allow it.
  static func move(
    _ id: Int64, _ step: MessageStep, at now: Instant, _ database: Database
  ) throws {
    try find(id, database).state.check(step.state, of: id)
    try database.execute(
      sql: """
        UPDATE message SET state = ?, code = ?, reply = ?, queue_id = ?, next_attempt = ?,
          attempts = attempts + ?, changed = ?
        WHERE id = ?
        """,
      arguments: [
        step.state.rawValue, step.code, step.reply, step.queueID, step.nextAttempt?.seconds,
        step.state == .claimed ? 1 : 0, now.seconds, id,
      ])
    try addEvent(id, step, at: now, database)
  }

  private static func addEvent(
    _ id: Int64, _ step: MessageStep, at now: Instant, _ database: Database
  ) throws {
    try database.execute(
      sql:
        "INSERT INTO event (message_id, at, state, phase, code, reply) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [id, now.seconds, step.state.rawValue, step.phase, step.code, step.reply])
  }
}
