@testable import Delivery

extension MemoryLedger {
  func messages(_ selection: MessageSelection) throws(LedgerError) -> [MessageRecord] {
    try change { books in
      books.messages.map(\.record).filter { record in
        selection.states.contains(record.state) && (selection.includesTests || !record.isTest)
          && (selection.edition.map { $0.description == record.edition } ?? true)
      }
    }
  }

  func messages(inAnyLanguageOf key: EditionKey) throws(LedgerError) -> [MessageRecord] {
    try change { books in
      books.messages.filter { $0.edition?.isIssue(of: key) == true }.map(\.record)
    }
  }

  func message(_ id: Int64) throws(LedgerError) -> MessageRecord {
    try change { try $0.entry(id).record }
  }

  func content(of id: Int64) throws(LedgerError) -> OutgoingMessage {
    try change { books in
      _ = try books.entry(id)
      guard let content = books.content(id) else { throw LedgerError.damaged(id) }
      return content
    }
  }

  func events(of id: Int64) throws(LedgerError) -> [MessageEvent] {
    try change { try $0.entry(id).events }
  }

  func resend(
    _ id: Int64, evenIfAccepted: Bool, giveUp: Instant, at now: Instant
  ) throws(LedgerError) {
    try change { books in
      try self.recover(at: now, inDoubt: .hold, &books)
      try books.entry(id).record.checkResending(evenIfAccepted: evenIfAccepted)
      try books.makeReady(id, by: "resend", giveUp: giveUp, at: now)
    }
  }

  func drop(_ id: Int64, because reason: String, at now: Instant) throws(LedgerError) {
    try change { books in
      try self.recover(at: now, inDoubt: .hold, &books)
      if try books.entry(id).record.state != .cancelled {
        try books.move(id, .dropped(because: reason), at: now)
      }
      books.settle(at: now)
    }
  }

  func reconcile(
    _ id: Int64, _ finding: DeliveryFinding, at now: Instant
  ) throws(LedgerError) {
    try change { books in
      try self.recover(at: now, inDoubt: .hold, &books)
      if try books.entry(id).record.isChanged(by: finding) {
        switch finding {
        case .delivered(let queueID):
          try books.move(id, .foundDelivered(queueID: queueID), at: now)
        case .notDelivered(let giveUp):
          try books.makeReady(id, by: "reconcile", giveUp: giveUp, at: now)
        }
      }
      books.settle(at: now)
    }
  }
}

extension MemoryLedger.Books {
  fileprivate mutating func makeReady(
    _ id: Int64, by command: String, giveUp: Instant, at now: Instant
  ) throws(LedgerError) {
    let entry = try entry(id)
    if let key = entry.edition {
      let index = try require(key)
      try editions[index].checkMayBeSent()
      set(.enqueued, index, at: now)
    }
    if entry.record.state != .ready { try move(id, .ready(by: command), at: now) }
    messages[Int(id) - 1].record.attempts = 0
    messages[Int(id) - 1].record.nextAttempt = nil
    messages[Int(id) - 1].record.giveUp = giveUp
  }
}
