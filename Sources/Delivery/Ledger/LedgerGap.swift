internal import Periods

/// A time of which a ledger knows nothing: from a backup until it was put back. What went out meanwhile
/// stands in no book.
public struct LedgerGap: Sendable, Hashable {
  /// When the backup was made.
  public let backup: Instant
  /// When it was put back.
  public let restored: Instant

  /// Makes a gap.
  public init(backup: Instant, restored: Instant) {
    self.backup = backup
    self.restored = restored
  }

  /// Whether an edition may have been sent meanwhile, or to more people than are known.
  ///
  /// - Parameter record: What is known of it; `nil` for nothing. Then it may have been sent if its
  ///   period had begun.
  func hides(_ key: EditionKey, _ record: EditionRecord?) -> Bool {
    record?.isInDoubt ?? (key.period.start.ordinal * 86_400 <= restored.seconds)
  }
}

extension LedgerGap? {
  /// Fails where an edition may have been sent without the ledger's knowing.
  func check(_ key: EditionKey, _ record: EditionRecord?) throws(LedgerError) {
    guard let gap = self, gap.hides(key, record) else { return }
    throw .mayHaveBeenSent(key.description, gap)
  }

  /// Whether there is something to decide about an edition.
  func hides(_ key: EditionKey, _ record: EditionRecord?) -> Bool {
    map { $0.hides(key, record) } ?? false
  }
}
