@testable import Delivery

extension MemoryLedger {
  func enqueue(
    _ parcels: [Parcel], proofs: [StoredNotice], approval: Approval, giveUp: Instant,
    at now: Instant
  ) throws(LedgerError) -> [Enqueued] {
    try change { books in
      for proof in proofs { _ = try books.store(proof, giveUp: giveUp, at: now) }
      return try parcels.map { try books.store($0, approval, giveUp: giveUp, at: now) }
    }
  }

  func add(
    _ mailing: Mailing, to key: EditionKey, giveUp: Instant, at now: Instant
  ) throws(LedgerError) -> [Int64] {
    try change { books in
      let index = try books.require(key)
      let edition = books.editions[index]
      try edition.checkMayBeSent()
      try books.gap.check(key, edition)
      let known = books.known(of: key, at: edition.revision)
      let ids = try mailing.messages
        .filter { !known.contains(MailAddress.key($0.recipient.address)) }
        .map { message in
          try books.store(
            message, of: key, named: key.description, revision: edition.revision, giveUp: giveUp,
            at: now)
        }
      if !ids.isEmpty { books.set(.enqueued, index, at: now) }
      return ids
    }
  }

  func newcomers(
    among recipients: [OutgoingMessage.Recipient], of key: EditionKey
  ) throws(LedgerError) -> [OutgoingMessage.Recipient] {
    try change { books in
      let revision = books.editions.first { $0.key == key }?.revision ?? 0
      let known = books.known(of: key, at: revision)
      return recipients.filter { !known.contains(MailAddress.key($0.address)) }
    }
  }

  func enqueueTest(
    _ mailing: Mailing, of key: EditionKey, giveUp: Instant, at now: Instant
  ) throws(LedgerError) -> [Int64] {
    try change { books in
      try mailing.messages.map { message in
        try books.store(
          message, of: nil, named: key.description, revision: 0, giveUp: giveUp, at: now)
      }
    }
  }

  func enqueue(
    _ notice: StoredNotice, giveUp: Instant, at now: Instant
  ) throws(LedgerError) -> Bool {
    try change { try $0.store(notice, giveUp: giveUp, at: now) }
  }

  func hasNotice(_ topic: String) throws(LedgerError) -> Bool {
    try change { books in books.messages.contains { $0.notice == topic } }
  }
}

extension MemoryLedger.Books {
  /// Who has a message of a revision of an edition, or of a later one.
  private func served(of key: EditionKey, since revision: Int) -> Set<String> {
    Set(
      messages.filter { $0.edition?.isIssue(of: key) == true && $0.record.revision >= revision }
        .map { MailAddress.key($0.record.recipient.address) })
  }

  /// Who is no newcomer to a revision of an edition.
  func known(of key: EditionKey, at revision: Int) -> Set<String> {
    let earlier = messages.filter {
      $0.edition?.isIssue(of: key) == true && $0.record.state != .cancelled
    }
    return served(of: key, since: revision)
      .union(earlier.map { MailAddress.key($0.record.recipient.address) })
  }

  mutating func store(
    _ parcel: Parcel, _ approval: Approval, giveUp: Instant, at now: Instant
  ) throws(LedgerError) -> Enqueued {
    let key = parcel.key
    if parcel.revision == 0 { try gap.check(key, editions.first { $0.key == key }) }
    let index = begin(key, at: now)
    let latest = latestRevision(of: key) ?? 0
    guard try editions[index].lacks(parcel.revision, latest: latest) else { return .alreadyThere }
    for entry in messages
    where entry.edition?.isIssue(of: key) == true && entry.record.revision < parcel.revision
      && (entry.record.state == .ready || entry.record.state == .deferred)
    {
      try move(entry.record.id, .corrected, at: now)
    }
    let served = served(of: key, since: parcel.revision)
    editions[index].revision = parcel.revision
    editions[index].input = parcel.input
    editions[index].approvalDeadline = approval.deadline
    set(approval.editionState, index, at: now)
    var ids: [Int64] = []
    for message in parcel.mailing.messages
    where !served.contains(MailAddress.key(message.recipient.address)) {
      ids.append(
        try store(
          message, of: key, named: key.description, revision: parcel.revision, giveUp: giveUp,
          at: now))
    }
    return .stored(ids)
  }

  mutating func store(
    _ notice: StoredNotice, giveUp: Instant, at now: Instant
  ) throws(LedgerError) -> Bool {
    guard !messages.contains(where: { $0.notice == notice.topic }) else { return false }
    for message in notice.mailing.messages {
      _ = try store(
        message, of: nil, named: notice.topic, notice: notice.topic, revision: 0, giveUp: giveUp,
        at: now)
    }
    return true
  }

  /// Stores a message; no two of an edition go to one person or have one name.
  mutating func store(
    _ message: OutgoingMessage, of key: EditionKey?, named name: String, notice: String? = nil,
    revision: Int, giveUp: Instant, at now: Instant
  ) throws(LedgerError) -> Int64 {
    let person = MailAddress.key(message.recipient.address)
    if let key {
      let isTwice = messages.contains { entry in
        guard let other = entry.edition else { return false }
        return entry.record.messageID == message.messageID
          || (other.isIssue(of: key) && entry.record.revision == revision
            && MailAddress.key(entry.record.recipient.address) == person)
      }
      guard !isTwice else { throw .unavailable("a second message to \(person)") }
    }
    let id = Int64(messages.count + 1)
    let record = MessageRecord(
      id: id, edition: name, revision: revision, isTest: key == nil && notice == nil,
      recipient: message.recipient, messageID: message.messageID, subject: message.subject,
      sender: message.sender, size: message.bytes.count, state: .ready, attempts: 0,
      nextAttempt: nil, giveUp: giveUp, code: nil, reply: "", queueID: "", changed: now,
      claim: nil)
    messages.append(
      MemoryLedger.Entry(record: record, edition: key, notice: notice, bytes: message.bytes))
    note(.stored, Int(id) - 1, at: now)
    return id
  }
}
