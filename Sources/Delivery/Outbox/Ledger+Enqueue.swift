internal import GRDB

extension Ledger {
  /// What became of messages that were to be stored.
  public enum Enqueued: Sendable, Hashable {
    /// They are stored, by these numbers.
    case stored([Int64])
    /// This revision was stored before; nothing was changed.
    case alreadyThere
  }

  /// Whether an edition's messages may be sent as soon as they are stored.
  public enum Approval: Sendable, Hashable {
    /// Nobody is asked.
    case notNeeded
    /// They wait for the owner; by when, is `nil` for no deadline.
    case required(by: Instant?)
  }

  /// The messages of one edition with what they were made from.
  public struct Parcel: Sendable {
    /// The messages.
    public var mailing: Mailing
    /// The edition.
    public var key: EditionKey
    /// 0 for the edition itself, else one more than the ledger has in any language: a correction,
    /// which takes the place of what has not been sent yet.
    public var revision: Int
    /// What they were made from.
    public var input: EditionInput

    /// Makes a parcel; no correction unless told otherwise.
    public init(_ mailing: Mailing, for key: EditionKey, revision: Int = 0, input: EditionInput) {
      self.mailing = mailing
      self.key = key
      self.revision = revision
      self.input = input
    }
  }

  /// Stores the messages of an edition, all or none; from here on its records are not read again.
  ///
  /// - Parameters:
  ///   - revision: 0 for the edition itself, else one more than the ledger has: a correction, which
  ///     takes the place of what has not been sent yet.
  ///   - giveUp: From when on the messages are no longer tried.
  public func enqueue(
    _ mailing: Mailing, for key: EditionKey, revision: Int = 0, input: EditionInput,
    approval: Approval = .notNeeded, giveUp: Instant, at now: Instant
  ) throws(LedgerError) -> Enqueued {
    let parcel = Parcel(mailing, for: key, revision: revision, input: input)
    let results = try enqueue([parcel], approval: approval, giveUp: giveUp, at: now)
    return results.first ?? .alreadyThere
  }

  /// Stores the messages of several editions, such as one in several languages, all or none.
  ///
  /// - Returns: What became of each parcel, in their order.
  public func enqueue(
    _ parcels: [Parcel], approval: Approval = .notNeeded, giveUp: Instant, at now: Instant
  ) throws(LedgerError) -> [Enqueued] {
    try write { database in
      try parcels.map { parcel in
        try Self.store(parcel, approval, giveUp: giveUp, at: now, database)
      }
    }
  }

  /// Stores messages for people who joined a list after the edition went out; who has one already
  /// gets no other.
  ///
  /// - Returns: The numbers of the messages stored.
  public func add(
    _ mailing: Mailing, to key: EditionKey, giveUp: Instant, at now: Instant
  ) throws(LedgerError) -> [Int64] {
    try write { database in
      let edition = try EditionRow.require(key, database)
      guard edition.state == .enqueued || edition.state == .done else {
        throw LedgerError.editionState(key.description, edition.state)
      }
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

  /// Those of some people who have no message of an edition, in whatever language.
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
  static func store(
    _ parcel: Parcel, _ approval: Approval, giveUp: Instant, at now: Instant, _ database: Database
  ) throws -> Enqueued {
    let edition = try EditionRow.insert(parcel.key, state: .planned, at: now, database)
    let latest = try EditionRow.latestRevision(of: parcel.key, database)
    guard try isNew(parcel.revision, of: edition, latest: latest ?? 0) else {
      return .alreadyThere
    }
    let superseded = MessageStep(state: .cancelled, phase: "correction", reply: "corrected")
    for id in try MessageRow.unsent(of: parcel.key, before: parcel.revision, database) {
      try MessageRow.move(id, superseded, at: now, database)
    }
    let served = try MessageRow.addressKeys(of: parcel.key, since: parcel.revision, database)
    var deadline: Instant?
    if case .required(let date) = approval { deadline = date }
    try EditionRow.set(
      parcel.input, revision: parcel.revision, deadline: deadline, edition.id, database)
    let state: EditionState = approval == .notNeeded ? .enqueued : .proposed
    try EditionRow.set(state, edition.id, at: now, database)
    let ids = try parcel.mailing.messages
      .filter { !served.contains(MailAddress.key($0.recipient.address)) }
      .map { message in
        try MessageRow.insert(
          message, edition: edition, named: parcel.key.description, revision: parcel.revision,
          giveUp: giveUp, at: now, database)
      }
    return .stored(ids)
  }

  /// - Parameter latest: The latest revision in any language; a correction is of all of them.
  private static func isNew(
    _ revision: Int, of edition: EditionRecord, latest: Int
  ) throws -> Bool {
    switch edition.state {
    case .planned where revision <= latest + 1:
      return true
    case .enqueued, .done:
      if revision <= edition.revision { return false }
      if revision <= latest + 1 { return true }
    case .proposed where revision <= edition.revision:
      return false
    default:
      break
    }
    throw LedgerError.editionState(edition.key.description, edition.state)
  }

  /// Stores a marked test, apart from the edition it shows: it may be repeated, and says nothing
  /// about what readers got.
  ///
  /// - Returns: The message's number.
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
