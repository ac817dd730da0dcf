internal import GRDB

/// The third migration: a report is named by its path, and nobody gets an edition twice in whatever
/// language.
extension LedgerSchema {
  static func addIssues(_ database: Database) throws {
    for statement in issues { try database.execute(sql: statement) }
    try setDoublesApart(database)
    try database.execute(sql: oncePerPerson)
  }

  private static let issues = [
    // An edition in all its languages: the number of the one begun first.
    "ALTER TABLE message ADD COLUMN issue INTEGER REFERENCES edition (id)",
    """
    UPDATE message SET issue = (SELECT min(first.id) FROM edition AS own
      JOIN edition AS first ON first.definition = own.definition
        AND first.record_set = own.record_set AND first.period = own.period
      WHERE own.id = message.edition_id)
    WHERE edition_id IS NOT NULL
    """,
    "DROP INDEX message_once",
    // Before, a report's name was the last part of a path: the desk says whose it is.
    """
    CREATE TABLE bare_name (
      kind TEXT NOT NULL CHECK (kind IN ('definition', 'record-set')),
      name TEXT NOT NULL,
      PRIMARY KEY (kind, name)
    ) STRICT
    """,
    """
    INSERT INTO bare_name SELECT 'definition', definition FROM edition
      UNION SELECT 'record-set', record_set FROM edition
    """,
  ]

  /// The promise itself: one message for each edition, revision and person. A test has no edition,
  /// so it stands apart and may be repeated.
  private static let oncePerPerson = """
    CREATE UNIQUE INDEX message_once ON message (issue, revision, address_key)
      WHERE issue IS NOT NULL
    """

  /// A ledger may hold messages to one person in two languages. The one that came furthest stays the
  /// person's; another keeps its row, and is not sent if nothing of it was.
  private static func setDoublesApart(_ database: Database) throws {
    let doubles = try Row.fetchAll(
      database,
      sql: """
        SELECT id, state, changed FROM (
          SELECT id, state, changed, row_number() OVER (
            PARTITION BY issue, revision, address_key ORDER BY CASE state
              WHEN 'accepted' THEN 0 WHEN 'in-doubt' THEN 1 WHEN 'held' THEN 1
              WHEN 'cancelled' THEN 4 WHEN 'rejected' THEN 3 WHEN 'expired' THEN 3 ELSE 2 END, id
          ) AS place FROM message WHERE issue IS NOT NULL)
        WHERE place > 1
        """)
    for double in doubles {
      let id: Int64 = double["id"]
      try database.execute(
        sql: "UPDATE message SET issue = NULL WHERE id = ?", arguments: [id])
      let state: String = double["state"]
      guard ["ready", "claimed", "deferred"].contains(state) else { continue }
      let reason = "has one in another language"
      try database.execute(
        sql: "UPDATE message SET state = 'cancelled', reply = ? WHERE id = ?",
        arguments: [reason, id])
      try database.execute(
        sql: """
          INSERT INTO event (message_id, at, state, phase, reply)
          VALUES (?, ?, 'cancelled', 'upgrade', ?)
          """,
        arguments: [id, double["changed"] as Int, reason])
    }
  }
}
