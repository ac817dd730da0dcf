internal import Values

/// Trade records that no sum holds, and why: they are never dropped in silence.
public struct LeftOut: Sendable, Hashable {
  /// Why records are left out.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// They are in another currency than the pair's; without the mean rate of each month they
    /// cannot be converted, and a spot rate is none.
    case otherCurrency = "other-currency"
    /// The same flow is recorded in the usual valuation too (FOB for exports, CIF for imports), or in one
    /// that is nearer to it.
    case otherValuation = "other-valuation"
  }

  public var reason: Reason
  /// Ids of the records, sorted.
  public var records: [String]
  /// Where the first of them stands.
  public var origin: Origin

  public init(reason: Reason, records: [String], origin: Origin = Origin()) {
    self.reason = reason
    self.records = records.sortedOnce()
    self.origin = origin
  }
}
