@testable import Delivery

extension MemoryLedger {
  func recover(
    at now: Instant, inDoubt policy: InDoubtPolicy
  ) throws(LedgerError) -> [MessageRecord] {
    try change { try self.recover(at: now, inDoubt: policy, &$0) }
  }

  @discardableResult
  func recover(
    at now: Instant, inDoubt policy: InDoubtPolicy, _ books: inout Books
  ) throws -> [MessageRecord] {
    var held: [MessageRecord] = []
    for message in books.messages.map(\.record)
    where [.claimed, .inDoubt].contains(message.state)
      && (!isShared || message.isAbandoned(at: now))
    {
      try books.move(message.id, .recovered(message, inDoubt: policy), at: now)
      let record = try books.entry(message.id).record
      if record.state == .held { held.append(record) }
    }
    return held
  }

  func expire(at now: Instant) throws(LedgerError) -> [MessageRecord] {
    try change { books in
      try books.sendable.filter { $0.giveUp <= now }.map { message in
        try books.move(message.id, .expired(message), at: now)
        return try books.entry(message.id).record
      }
    }
  }

  func waiting() throws(LedgerError) -> [MessageRecord] {
    try change { $0.sendable }
  }

  func claim(
    _ id: Int64, by owner: ClaimOwner, until leaseEnd: Instant, at now: Instant
  ) throws(LedgerError) -> ClaimResult {
    try change { books in
      guard let message = books.sendable.first(where: { $0.id == id }) else { return .gone }
      guard let content = books.content(id) else {
        try books.move(id, .damaged, at: now)
        return .damaged(try books.entry(id).record)
      }
      try books.move(id, .claimed(message), at: now)
      books.messages[Int(id) - 1].record.claim = Claim(owner: owner, leaseEnd: leaseEnd)
      return .claimed(try books.entry(id).record, content)
    }
  }

  func handOver(_ id: Int64, by owner: ClaimOwner, at now: Instant) throws(LedgerError) {
    try change { books in
      try books.entry(id).record.checkHandingOver(by: owner)
      try books.move(id, .handingOver, at: now)
    }
  }

  func conclude(
    _ id: Int64, by owner: ClaimOwner, _ outcome: DeliveryOutcome, _ answer: TransportReport,
    at now: Instant
  ) throws(LedgerError) -> MessageRecord {
    try change { books in
      let message = try books.entry(id).record
      try message.checkConclusion(by: owner, outcome)
      try books.move(id, .concluded(message, outcome, answer), at: now)
      return try books.entry(id).record
    }
  }
}

extension MemoryLedger.Books {
  /// Tests, notices, and messages of editions that may be sent.
  var sendable: [MessageRecord] {
    messages.filter { entry in
      guard entry.record.state == .ready || entry.record.state == .deferred else { return false }
      guard let key = entry.edition else { return true }
      return editions.contains { $0.key == key && $0.state == .enqueued }
    }.map(\.record)
  }

  func entry(_ id: Int64) throws(LedgerError) -> MemoryLedger.Entry {
    guard id > 0, id <= messages.count else { throw .noMessage(id) }
    return messages[Int(id) - 1]
  }

  func content(_ id: Int64) -> OutgoingMessage? {
    let entry = messages[Int(id) - 1]
    guard let bytes = entry.bytes else { return nil }
    return OutgoingMessage(
      messageID: entry.record.messageID, subject: entry.record.subject,
      sender: entry.record.sender, recipient: entry.record.recipient, bytes: bytes,
      isTest: entry.record.isTest)
  }

  mutating func move(_ id: Int64, _ step: MessageStep, at now: Instant) throws(LedgerError) {
    var record = try entry(id).record
    try record.state.check(step.state, of: id)
    record.state = step.state
    record.code = step.code
    record.reply = step.reply
    record.queueID = step.queueID
    record.nextAttempt = step.nextAttempt
    record.attempts += step.state == .claimed ? 1 : 0
    record.changed = now
    messages[Int(id) - 1].record = record
    note(step, Int(id) - 1, at: now)
  }

  mutating func note(_ step: MessageStep, _ index: Int, at now: Instant) {
    messages[index].events.append(
      MessageEvent(
        at: now, state: step.state.rawValue, phase: step.phase, code: step.code,
        reply: step.reply))
  }
}
