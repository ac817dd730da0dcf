extension RunLedger {
  /// Marks those held messages accepted that a mail server's log shows to be; the others stay held,
  /// as a log that lacks a message may only be incomplete. Each is a transaction of its own.
  ///
  /// - Parameter search: Looks messages up by their Message-IDs.
  /// - Returns: The messages found, and those that stay held.
  public func reconcile<Failure: Error>(
    at now: Instant, with search: (Set<String>) throws(Failure) -> MailLog
  ) throws -> (delivered: [MessageRecord], stillHeld: [MessageRecord]) {
    try recover(at: now, inDoubt: .hold)
    let held = try messages(in: [.held], tests: true)
    guard !held.isEmpty else { return ([], []) }
    let log = try search(Set(held.map(\.messageID)))
    var found: [MessageRecord] = []
    for message in held {
      guard let queueID = log.queueID(of: message.messageID) else { continue }
      try reconcile(message.id, .delivered(queueID: queueID), at: now)
      found.append(try self.message(message.id))
    }
    let ids = Set(found.map(\.id))
    return (found, held.filter { !ids.contains($0.id) })
  }
}
