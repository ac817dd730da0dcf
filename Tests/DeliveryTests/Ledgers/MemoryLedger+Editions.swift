internal import Periods

@testable import Delivery

extension MemoryLedger {
  func edition(_ key: EditionKey) throws(LedgerError) -> EditionRecord? {
    try change { books in books.editions.first { $0.key == key } }
  }

  func latestRevision(of key: EditionKey) throws(LedgerError) -> Int? {
    try change { $0.latestRevision(of: key) }
  }

  func editions(
    of report: ReportName, language: String
  ) throws(LedgerError) -> [EditionRecord] {
    try change { books in
      books.editions.filter { $0.key.report == report && $0.key.language == language }
        .sorted { $0.key.period > $1.key.period }
    }
  }

  func editions(in states: Set<EditionState>) throws(LedgerError) -> [EditionRecord] {
    try change { books in
      books.editions.filter { states.contains($0.state) }
        .sorted { $0.key.period > $1.key.period }
    }
  }

  func editions(finishedBefore moment: Instant) throws(LedgerError) -> [EditionRecord] {
    try change { books in
      books.editions.filter { edition in
        edition.state.isFinal && edition.changed < moment
          && !books.messages.contains {
            $0.edition == edition.key && ($0.record.state.isPending || $0.record.state == .held)
          }
      }
    }
  }

  func plan(_ key: EditionKey, at now: Instant) throws(LedgerError) -> EditionRecord {
    try change { books in
      try books.gap.check(key, books.editions.first { $0.key == key })
      return books.editions[books.begin(key, at: now)]
    }
  }

  func abandon(
    _ key: EditionKey, because reason: String, at now: Instant
  ) throws(LedgerError) {
    try change { books in
      let index = books.begin(key, at: now)
      guard try books.editions[index].comes(to: [.abandoned], from: .planned) else { return }
      books.set(.abandoned, index, note: reason, at: now)
    }
  }

  func approve(
    _ key: EditionKey, by owner: String, giveUp: Instant, at now: Instant
  ) throws(LedgerError) {
    try change { books in
      let index = try books.require(key)
      guard try books.editions[index].comes(to: [.enqueued, .done], from: .proposed)
      else { return }
      books.set(.enqueued, index, note: "approved by \(owner)", at: now)
      for place in books.messages.indices
      where books.messages[place].edition == key && books.messages[place].record.state == .ready {
        books.messages[place].record.giveUp = giveUp
      }
    }
  }

  func refuse(
    _ key: EditionKey, because reason: String, at now: Instant
  ) throws(LedgerError) {
    try change { books in
      let index = try books.require(key)
      guard try books.editions[index].comes(to: [.refused], from: .proposed) else { return }
      books.set(.refused, index, note: reason, at: now)
      for entry in books.messages where entry.edition == key && entry.record.state == .ready {
        try books.move(entry.record.id, .refused(because: reason), at: now)
      }
    }
  }

  func assumeDone(
    _ keys: [EditionKey], because reason: String, at now: Instant
  ) throws(LedgerError) {
    try change { books in
      for key in keys {
        let index = books.begin(key, at: now)
        guard books.editions[index].state == .planned else { continue }
        books.set(.done, index, note: reason, at: now)
      }
    }
  }

  func settle(at now: Instant) throws(LedgerError) {
    try change { $0.settle(at: now) }
  }
}

extension MemoryLedger.Books {
  func latestRevision(of key: EditionKey) -> Int? {
    editions.filter { $0.key.isIssue(of: key) && $0.state != .planned }.map(\.revision).max()
  }

  /// The place of an edition, which is begun where it was not.
  mutating func begin(_ key: EditionKey, at now: Instant) -> Int {
    if let index = editions.firstIndex(where: { $0.key == key }) { return index }
    editions.append(
      EditionRecord(
        id: Int64(editions.count + 1), key: key, state: .planned, revision: 0, input: nil,
        began: now, changed: now, approvalDeadline: nil, note: ""))
    return editions.count - 1
  }

  func require(_ key: EditionKey) throws(LedgerError) -> Int {
    guard let index = editions.firstIndex(where: { $0.key == key }) else {
      throw .noEdition(key.description)
    }
    return index
  }

  mutating func set(_ state: EditionState, _ index: Int, note: String? = nil, at now: Instant) {
    editions[index].state = state
    editions[index].changed = now
    if let note { editions[index].note = note }
  }

  mutating func settle(at now: Instant) {
    for index in editions.indices where editions[index].state == .enqueued {
      let key = editions[index].key
      if !messages.contains(where: { $0.edition == key && $0.record.state.isPending }) {
        set(.done, index, at: now)
      }
    }
  }
}

extension EditionKey {
  /// Whether it is the same edition in whatever language.
  func isIssue(of other: EditionKey) -> Bool {
    report == other.report && period == other.period
  }
}
