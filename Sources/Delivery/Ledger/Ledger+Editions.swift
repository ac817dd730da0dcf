internal import GRDB
internal import Periods

extension Ledger {
  /// What the ledger knows of an edition; `nil` where it was never begun.
  public func edition(_ key: EditionKey) throws(LedgerError) -> EditionRecord? {
    try read { try EditionRow.find(key, $0) }
  }

  /// The latest revision of an edition in any language; `nil` where no messages of it were stored.
  public func latestRevision(of key: EditionKey) throws(LedgerError) -> Int? {
    try read { try EditionRow.latestRevision(of: key, $0) }
  }

  /// The editions of one report in one language, the newest period first.
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

  /// The editions in some states, such as those that wait for the owner, the newest period first.
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

  /// Claims an edition before anything is made of it; gives back what is there if it was claimed
  /// before. Only a planned edition is still to be made.
  @discardableResult
  public func plan(_ key: EditionKey, at now: Instant) throws(LedgerError) -> EditionRecord {
    try write { try EditionRow.insert(key, state: .planned, at: now, $0) }
  }

  /// Marks an edition that was missed and is too old to be made.
  public func abandon(
    _ key: EditionKey, because reason: String, at now: Instant
  ) throws(LedgerError) {
    try write { database in
      let record = try EditionRow.insert(key, state: .planned, at: now, database)
      guard record.state != .abandoned else { return }
      guard record.state == .planned else {
        throw LedgerError.editionState(key.description, record.state)
      }
      try EditionRow.set(.abandoned, record.id, note: reason, at: now, database)
    }
  }

  /// The owner says yes: the messages of a proposed edition may be sent until `giveUp`. Saying it
  /// twice changes nothing.
  public func approve(
    _ key: EditionKey, by owner: String, giveUp: Instant, at now: Instant
  ) throws(LedgerError) {
    try write { database in
      let record = try EditionRow.require(key, database)
      guard record.state != .enqueued, record.state != .done else { return }
      guard record.state == .proposed else {
        throw LedgerError.editionState(key.description, record.state)
      }
      try EditionRow.set(.enqueued, record.id, note: "approved by \(owner)", at: now, database)
      try database.execute(
        sql: "UPDATE message SET give_up = ? WHERE edition_id = ? AND state = 'ready'",
        arguments: [giveUp.seconds, record.id])
    }
  }

  /// The owner says no: nothing of a proposed edition is ever sent. Saying it twice changes nothing.
  public func refuse(
    _ key: EditionKey, because reason: String, at now: Instant
  ) throws(LedgerError) {
    try write { database in
      let record = try EditionRow.require(key, database)
      guard record.state != .refused else { return }
      guard record.state == .proposed else {
        throw LedgerError.editionState(key.description, record.state)
      }
      try EditionRow.set(.refused, record.id, note: reason, at: now, database)
      let step = MessageStep(state: .cancelled, phase: "approval", reply: reason)
      for id in try MessageRow.ids(of: record.id, in: [.ready], database) {
        try MessageRow.move(id, step, at: now, database)
      }
    }
  }
}
