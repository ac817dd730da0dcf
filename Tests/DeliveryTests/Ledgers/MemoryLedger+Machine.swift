@testable import Delivery

extension MemoryLedger {
  func machine() throws(LedgerError) -> Machine? { try change { $0.machine } }

  func adopt(by machine: Machine, at now: Instant) throws(LedgerError) {
    try change { $0.machine = machine }
  }

  func takeUp(at now: Instant) throws(LedgerError) -> [MessageRecord] {
    try change { books in
      guard let backup = books.backup else { return [] }
      books.backup = nil
      books.gap = LedgerGap(backup: backup, restored: now)
      for index in books.editions.indices { books.editions[index].isInDoubt = true }
      let pending = books.messages.map(\.record).filter(\.state.isPending)
      return try pending.map { message in
        for step in MessageStep.restored(message, from: backup) {
          try books.move(message.id, step, at: now)
        }
        return try books.entry(message.id).record
      }
    }
  }

  func gap() throws(LedgerError) -> LedgerGap? { try change { $0.gap } }

  func decide(_ keys: [EditionKey], wasSent: Bool, at now: Instant) throws(LedgerError) {
    try change { books in
      let doubtful = keys.filter { key in
        books.gap.hides(key, books.editions.first { $0.key == key })
      }
      guard !doubtful.isEmpty else {
        throw LedgerError.noDoubt(keys.first?.description ?? "")
      }
      for key in doubtful {
        let index = books.begin(key, at: now)
        books.editions[index].isInDoubt = false
        guard wasSent, books.editions[index].state == .planned else { continue }
        books.set(.done, index, note: EditionRecord.sentUnseen, at: now)
      }
    }
  }
}
