internal import MailJudges

@testable import Delivery

/// The ledgers there are: what `RunLedger` promises is held against each.
enum LedgerKind: String, Sendable, CaseIterable {
  case sqlite, memory
}

/// Where a ledger lies: it can be opened again, and what a killed process leaves can be copied.
enum LedgerPlace {
  case folder(TemporaryFolder, isShared: Bool)
  case memory(MemoryLedger)

  /// - Parameter isShared: Whether several owners have it, so that a claim counts until its lease has run out.
  init(_ kind: LedgerKind, isShared: Bool = false) throws {
    switch kind {
    case .sqlite: self = .folder(try TemporaryFolder(inMemory: true), isShared: isShared)
    case .memory: self = .memory(MemoryLedger(isShared: isShared))
    }
  }

  func open() throws(LedgerError) -> any RunLedger {
    switch self {
    case .folder(let folder, let isShared):
      try SQLiteLedger.open(folder: folder.path, isShared: isShared)
    case .memory(let ledger): ledger
    }
  }

  /// The ledger on a disk that has no room left.
  func openOnFullDisk() throws(LedgerError) -> any RunLedger {
    switch self {
    case .folder(let folder, let isShared):
      try SQLiteLedger.open(folder: folder.path, maximumPages: 1, isShared: isShared)
    case .memory: throw .full
    }
  }

  /// The ledger to look at; `nil` where there is none.
  func reading() throws(LedgerError) -> (any RunLedger)? {
    switch self {
    case .folder(let folder, _): try SQLiteLedger.reading(folder: folder.path)
    case .memory(let ledger): ledger
    }
  }

  /// What a backup of its open ledger has, put where a ledger is looked for.
  func backUp(of ledger: any RunLedger, at now: Instant) throws -> LedgerPlace {
    switch self {
    case .folder(_, let isShared):
      let other = try TemporaryFolder(inMemory: true)
      try (ledger as? SQLiteLedger)?.backUp(to: other.path + "/ledger.sqlite", at: now)
      return .folder(other, isShared: isShared)
    case .memory(let ledger): return .memory(ledger.backUp(at: now))
    }
  }

  func copy() throws -> LedgerPlace {
    switch self {
    case .folder(let folder, let isShared): .folder(try folder.copy(), isShared: isShared)
    case .memory(let ledger): .memory(ledger.copy())
    }
  }
}

extension RunLedger {
  /// Stores the messages of one edition without a proof.
  func enqueue(
    _ mailing: Mailing, for key: EditionKey, revision: Int = 0, input: EditionInput,
    approval: Approval = .notNeeded, giveUp: Instant, at now: Instant
  ) throws(LedgerError) -> Enqueued {
    let parcel = Parcel(mailing, for: key, revision: revision, input: input)
    return try enqueue([parcel], proofs: [], approval: approval, giveUp: giveUp, at: now).first
      ?? .alreadyThere
  }
}
