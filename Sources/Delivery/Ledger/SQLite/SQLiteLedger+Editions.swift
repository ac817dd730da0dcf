internal import GRDB
internal import Periods

/// How far editions are.
extension SQLiteLedger {
  public func edition(_ key: EditionKey) throws(LedgerError) -> EditionRecord? {
    try read { try EditionRow.find(key, $0) }
  }

  public func latestRevision(of key: EditionKey) throws(LedgerError) -> Int? {
    try read { try EditionRow.latestRevision(of: key, $0) }
  }

  public func editions(
    of report: ReportName, language: String
  ) throws(LedgerError) -> [EditionRecord] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT * FROM edition WHERE definition = ? AND record_set = ? AND language = ?",
        arguments: [report.definition.path, report.recordSet.path, language]
      ).map(EditionRow.record).sorted { $0.key.period > $1.key.period }
    }
  }

  public func editions(in states: Set<EditionState>) throws(LedgerError) -> [EditionRecord] {
    let words = states.map(\.rawValue).sorted()
    let marks = words.map { _ in "?" }.joined(separator: ", ")
    return try read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM edition WHERE state IN (\(marks)) ORDER BY id",
        arguments: StatementArguments(words)
      ).map(EditionRow.record).sorted { $0.key.period > $1.key.period }
    }
  }

  public func plan(_ key: EditionKey, at now: Instant) throws(LedgerError) -> EditionRecord {
    try write { database in
      try Self.gap(database).check(key, try EditionRow.find(key, database))
      return try EditionRow.insert(key, state: .planned, at: now, database)
    }
  }

  public func abandon(
    _ key: EditionKey, because reason: String, at now: Instant
  ) throws(LedgerError) {
    try write { database in
      let record = try EditionRow.insert(key, state: .planned, at: now, database)
      guard try record.comes(to: [.abandoned], from: .planned) else { return }
      try EditionRow.set(.abandoned, record.id, note: reason, at: now, database)
    }
  }

  public func approve(
    _ key: EditionKey, by owner: String, giveUp: Instant, at now: Instant
  ) throws(LedgerError) {
    try write { database in
      let record = try EditionRow.require(key, database)
      guard try record.comes(to: [.enqueued, .done], from: .proposed) else { return }
      try EditionRow.set(.enqueued, record.id, note: "approved by \(owner)", at: now, database)
      try database.execute(
        sql: "UPDATE message SET give_up = ? WHERE edition_id = ? AND state = 'ready'",
        arguments: [giveUp.seconds, record.id])
    }
  }

  public func refuse(
    _ key: EditionKey, because reason: String, at now: Instant
  ) throws(LedgerError) {
    try write { database in
      let record = try EditionRow.require(key, database)
      guard try record.comes(to: [.refused], from: .proposed) else { return }
      try EditionRow.set(.refused, record.id, note: reason, at: now, database)
      for id in try MessageRow.ids(of: record.id, in: [.ready], database) {
        try MessageRow.move(id, .refused(because: reason), at: now, database)
      }
    }
  }

  public func assumeDone(
    _ keys: [EditionKey], because reason: String, at now: Instant
  ) throws(LedgerError) {
    try write { database in
      for key in keys {
        let record = try EditionRow.insert(key, state: .planned, at: now, database)
        guard record.state == .planned else { continue }
        try EditionRow.set(.done, record.id, note: reason, at: now, database)
      }
    }
  }

  public func settle(at now: Instant) throws(LedgerError) {
    try write { try EditionRow.settle(at: now, $0) }
  }
}
