internal import GRDB
internal import Periods

/// How editions stand in the table, used inside a transaction.
enum EditionRow {
  static func record(_ row: Row) throws -> EditionRecord {
    let period: String = row["period"]
    let state: String = row["state"]
    guard let period = Period(iso: period), let state = EditionState(rawValue: state) else {
      throw LedgerError.unavailable("edition \(row["id"] as Int64) cannot be read")
    }
    return EditionRecord(
      id: row["id"],
      key: EditionKey(
        ReportName(
          recordSet: DeskName(path: row["record_set"]),
          definition: DeskName(path: row["definition"])),
        period: period, language: row["language"]),
      state: state, revision: row["revision"], input: input(row),
      began: Instant(seconds: row["began"]), changed: Instant(seconds: row["changed"]),
      approvalDeadline: (row["approval_deadline"] as Int?).map(Instant.init), note: row["note"],
      isInDoubt: row["in_doubt"])
  }

  private static func input(_ row: Row) -> EditionInput? {
    guard let asOf = (row["as_of"] as String?).flatMap(Day.init(iso:)),
      let digest = row["input_digest"] as String?, let count = row["record_count"] as Int?
    else { return nil }
    return EditionInput(
      asOf: asOf, digest: digest, recordCount: count,
      newestRecord: (row["newest_record"] as String?).flatMap(Day.init(iso:)))
  }

  static func find(_ key: EditionKey, _ database: Database) throws -> EditionRecord? {
    try Row.fetchOne(
      database,
      sql: """
        SELECT * FROM edition
        WHERE definition = ? AND record_set = ? AND period = ? AND language = ?
        """,
      arguments: arguments(of: key) + [key.language]
    ).map(record)
  }

  private static func arguments(of key: EditionKey) -> StatementArguments {
    [key.report.definition.path, key.report.recordSet.path, key.period.description]
  }

  /// The number that an edition has in all its languages together, by which nobody gets it twice:
  /// that of the language begun first; `nil` where none was.
  static func issue(of key: EditionKey, _ database: Database) throws -> Int64? {
    try Int64.fetchOne(
      database,
      sql: "SELECT min(id) FROM edition WHERE definition = ? AND record_set = ? AND period = ?",
      arguments: arguments(of: key))
  }

  /// The latest revision in any language that has its messages stored; `nil` where none has.
  static func latestRevision(of key: EditionKey, _ database: Database) throws -> Int? {
    try Int.fetchOne(
      database,
      sql: """
        SELECT max(revision) FROM edition
        WHERE definition = ? AND record_set = ? AND period = ? AND state != 'planned'
        """,
      arguments: arguments(of: key))
  }

  static func require(_ key: EditionKey, _ database: Database) throws -> EditionRecord {
    guard let record = try find(key, database) else {
      throw LedgerError.noEdition(key.description)
    }
    return record
  }

  /// The edition's row, made where there is none.
  static func insert(
    _ key: EditionKey, state: EditionState, at now: Instant, _ database: Database
  ) throws -> EditionRecord {
    try database.execute(
      sql: """
        INSERT INTO edition (definition, record_set, period, language, state, began, changed)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (definition, record_set, period, language) DO NOTHING
        """,
      arguments: arguments(of: key) + [
        key.language, state.rawValue, now.seconds, now.seconds,
      ])
    return try require(key, database)
  }

  static func set(
    _ state: EditionState, _ id: Int64, note: String? = nil, at now: Instant, _ database: Database
  ) throws {
    try database.execute(
      sql: "UPDATE edition SET state = ?, note = coalesce(?, note), changed = ? WHERE id = ?",
      arguments: [state.rawValue, note, now.seconds, id])
  }

  /// Marks the editions done that have nothing left to send.
  static func settle(at now: Instant, _ database: Database) throws {
    try database.execute(
      sql: """
        UPDATE edition SET state = 'done', changed = ? WHERE state = 'enqueued'
          AND NOT EXISTS (SELECT 1 FROM message WHERE message.edition_id = edition.id
            AND message.state IN ('ready', 'claimed', 'in-doubt', 'deferred'))
        """,
      arguments: [now.seconds])
  }

  /// What its messages were made from.
  static func set(
    _ input: EditionInput, revision: Int, deadline: Instant?, _ id: Int64, _ database: Database
  ) throws {
    try database.execute(
      sql: """
        UPDATE edition SET revision = ?, as_of = ?, input_digest = ?, record_count = ?,
          newest_record = ?, approval_deadline = ?
        WHERE id = ?
        """,
      arguments: [
        revision, input.asOf.description, input.digest, input.recordCount,
        input.newestRecord?.description, deadline?.seconds, id,
      ])
  }
}
