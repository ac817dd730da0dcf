internal import GRDB

/// Storing messages.
extension SQLiteLedger {
  public func enqueue(
    _ parcels: [Parcel], proofs: [StoredNotice], approval: Approval, giveUp: Instant,
    at now: Instant
  ) throws(LedgerError) -> [Enqueued] {
    try write { database in
      for proof in proofs { try Self.store(proof, giveUp: giveUp, at: now, database) }
      return try parcels.map { parcel in
        try Self.store(parcel, approval, giveUp: giveUp, at: now, database)
      }
    }
  }

  public func add(
    _ mailing: Mailing, to key: EditionKey, giveUp: Instant, at now: Instant
  ) throws(LedgerError) -> [Int64] {
    try write { database in
      let edition = try EditionRow.require(key, database)
      try edition.checkMayBeSent()
      try Self.gap(database).check(key, edition)
      let known = try MessageRow.knownKeys(of: key, at: edition.revision, database)
      let ids = try mailing.messages
        .filter { !known.contains(MailAddress.key($0.recipient.address)) }
        .map { message in
          try MessageRow.insert(
            message, edition: edition, named: key.description, revision: edition.revision,
            giveUp: giveUp, at: now, database)
        }
      if !ids.isEmpty { try EditionRow.set(.enqueued, edition.id, at: now, database) }
      return ids
    }
  }

  public func newcomers(
    among recipients: [OutgoingMessage.Recipient], of key: EditionKey
  ) throws(LedgerError) -> [OutgoingMessage.Recipient] {
    try read { database in
      let revision = try EditionRow.find(key, database)?.revision ?? 0
      let known = try MessageRow.knownKeys(of: key, at: revision, database)
      return recipients.filter { !known.contains(MailAddress.key($0.address)) }
    }
  }

  /// Stores one parcel, inside a transaction. Who has this revision already gets no other, in
  /// whatever language that one is.
  private static func store(
    _ parcel: Parcel, _ approval: Approval, giveUp: Instant, at now: Instant, _ database: Database
  ) throws -> Enqueued {
    if parcel.revision == 0 {
      try gap(database).check(parcel.key, try EditionRow.find(parcel.key, database))
    }
    let edition = try EditionRow.insert(parcel.key, state: .planned, at: now, database)
    let latest = try EditionRow.latestRevision(of: parcel.key, database)
    guard try edition.lacks(parcel.revision, latest: latest ?? 0) else { return .alreadyThere }
    for id in try MessageRow.unsent(of: parcel.key, before: parcel.revision, database) {
      try MessageRow.move(id, .corrected, at: now, database)
    }
    let served = try MessageRow.addressKeys(of: parcel.key, since: parcel.revision, database)
    try EditionRow.set(
      parcel.input, revision: parcel.revision, deadline: approval.deadline, edition.id, database)
    try EditionRow.set(approval.editionState, edition.id, at: now, database)
    let ids = try parcel.mailing.messages
      .filter { !served.contains(MailAddress.key($0.recipient.address)) }
      .map { message in
        try MessageRow.insert(
          message, edition: edition, named: parcel.key.description, revision: parcel.revision,
          giveUp: giveUp, at: now, database)
      }
    return .stored(ids)
  }

  public func enqueueTest(
    _ mailing: Mailing, of key: EditionKey, giveUp: Instant, at now: Instant
  ) throws(LedgerError) -> [Int64] {
    try write { database in
      try mailing.messages.map { message in
        try MessageRow.insert(
          message, edition: nil, named: key.description, revision: 0, giveUp: giveUp, at: now,
          database)
      }
    }
  }
}
