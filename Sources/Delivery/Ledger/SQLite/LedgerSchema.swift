internal import GRDB

/// The ledger's tables. A migration that was ever shipped is not changed; a new one is added.
enum LedgerSchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      for statement in first { try database.execute(sql: statement) }
    }
    // A message to the owner, such as a proof: no edition's, and no test.
    migrator.registerMigration("2") { database in
      try database.execute(sql: "ALTER TABLE message ADD COLUMN notice TEXT")
    }
    migrator.registerMigration("3", migrate: addIssues)
    // Who claimed a message last, and until when.
    migrator.registerMigration("4") { database in
      for column in [
        "owner_machine TEXT", "owner_process INTEGER", "owner_start INTEGER", "lease_end INTEGER",
      ] {
        try database.execute(sql: "ALTER TABLE message ADD COLUMN \(column)")
      }
    }
    migrator.registerMigration("5") { database in
      for statement in places { try database.execute(sql: statement) }
    }
    return migrator
  }

  /// The machines that used the ledger, the last one now; the times it knows nothing of, the last one
  /// without an end in a backup that was not put back; the editions about which it may know too little.
  private static let places = [
    """
    CREATE TABLE machine (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      machine TEXT NOT NULL,
      host TEXT NOT NULL,
      since INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE gap (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      backup INTEGER NOT NULL,
      restored INTEGER
    ) STRICT
    """,
    "ALTER TABLE edition ADD COLUMN in_doubt INTEGER NOT NULL DEFAULT 0",
  ]

  private static let first = [
    """
    CREATE TABLE edition (
      id INTEGER PRIMARY KEY,
      definition TEXT NOT NULL,
      record_set TEXT NOT NULL,
      period TEXT NOT NULL,
      language TEXT NOT NULL,
      state TEXT NOT NULL
        CHECK (state IN ('planned', 'proposed', 'enqueued', 'done', 'refused', 'abandoned')),
      revision INTEGER NOT NULL DEFAULT 0,
      as_of TEXT,
      input_digest TEXT,
      record_count INTEGER,
      newest_record TEXT,
      began INTEGER NOT NULL,
      changed INTEGER NOT NULL,
      approval_deadline INTEGER,
      note TEXT NOT NULL DEFAULT '',
      UNIQUE (definition, record_set, period, language)
    ) STRICT
    """,
    """
    CREATE TABLE message (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      edition_id INTEGER REFERENCES edition (id),
      edition TEXT NOT NULL,
      revision INTEGER NOT NULL,
      address_key TEXT NOT NULL,
      address TEXT NOT NULL,
      name TEXT NOT NULL,
      message_id TEXT NOT NULL,
      subject TEXT NOT NULL,
      sender TEXT NOT NULL,
      size INTEGER NOT NULL,
      digest TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('ready', 'claimed', 'in-doubt', 'accepted', 'deferred',
        'rejected', 'expired', 'held', 'cancelled')),
      attempts INTEGER NOT NULL DEFAULT 0,
      next_attempt INTEGER,
      give_up INTEGER NOT NULL,
      code INTEGER,
      reply TEXT NOT NULL DEFAULT '',
      queue_id TEXT NOT NULL DEFAULT '',
      changed INTEGER NOT NULL
    ) STRICT
    """,
    // The promise itself: one message for each edition, revision and recipient. A test has no
    // edition, so it stands apart and may be repeated.
    """
    CREATE UNIQUE INDEX message_once ON message (edition_id, revision, address_key)
      WHERE edition_id IS NOT NULL
    """,
    """
    CREATE UNIQUE INDEX message_name ON message (message_id) WHERE edition_id IS NOT NULL
    """,
    "CREATE INDEX message_state ON message (state)",
    // Apart from the rows, which stay for ever: the bytes are cleared away after some time.
    """
    CREATE TABLE content (
      message_id INTEGER PRIMARY KEY REFERENCES message (id),
      bytes BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE event (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      message_id INTEGER NOT NULL REFERENCES message (id),
      at INTEGER NOT NULL,
      state TEXT NOT NULL,
      phase TEXT NOT NULL,
      code INTEGER,
      reply TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX event_message ON event (message_id)",
    """
    CREATE TRIGGER event_stays BEFORE UPDATE ON event
      BEGIN SELECT RAISE(ABORT, 'events are not changed'); END
    """,
    """
    CREATE TRIGGER event_is_kept BEFORE DELETE ON event
      BEGIN SELECT RAISE(ABORT, 'events are not deleted'); END
    """,
    """
    CREATE TABLE run (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      command TEXT NOT NULL,
      began INTEGER NOT NULL,
      ended INTEGER,
      exit INTEGER,
      note TEXT NOT NULL DEFAULT ''
    ) STRICT
    """,
  ]
}
