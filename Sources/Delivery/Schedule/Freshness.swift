public import Periods

/// What is suspicious about an edition's records, before a reader sees them.
public enum StaleData: Sendable, Hashable {
  /// The newest record is older than the desk allows.
  case old(newest: Day?, allowedSince: Day)
  /// There are far fewer or more records than usual.
  case unusualCount(Int, usual: ClosedRange<Int>)
  /// Nothing has changed since the edition before.
  case unchanged(since: Period)
}

/// What a desk demands of its records.
public struct Freshness: Sendable, Hashable {
  /// How many days before the day of writing the newest record may lie; `nil` for no limit.
  public var maximumAge: Int?
  /// The part of the usual number of records that is enough, and the multiple that is too many.
  public var usualShare: ClosedRange<Double>
  /// Whether the very records of the edition before will do.
  public var allowsUnchanged: Bool

  /// Makes a demand; any age, half to twice the usual number of records, and something new.
  public init(
    maximumAge: Int? = nil, usualShare: ClosedRange<Double> = 0.5...2,
    allowsUnchanged: Bool = false
  ) {
    self.maximumAge = maximumAge
    self.usualShare = usualShare
    self.allowsUnchanged = allowsUnchanged
  }

  /// Holds an edition's input against the editions before it, the newest first. The usual number of
  /// records is the median of the last eight editions.
  public func check(
    _ input: EditionInput, against earlier: [EditionRecord]
  ) -> [StaleData] {
    var found: [StaleData] = []
    if let maximumAge {
      let limit = input.asOf.adding(days: -maximumAge)
      if (input.newestRecord.map { $0 < limit }) ?? true {
        found.append(.old(newest: input.newestRecord, allowedSince: limit))
      }
    }
    let known = earlier.compactMap { record in record.input.map { (record.key.period, $0) } }
    let counts = known.prefix(8).map(\.1.recordCount).sorted()
    if !counts.isEmpty {
      let middle = counts.count / 2
      let median =
        counts.count % 2 == 1
        ? Double(counts[middle]) : Double(counts[middle - 1] + counts[middle]) / 2
      let low = Int((median * usualShare.lowerBound).rounded(.up))
      let usual = low...max(low, Int((median * usualShare.upperBound).rounded(.down)))
      if !usual.contains(input.recordCount) {
        found.append(.unusualCount(input.recordCount, usual: usual))
      }
    }
    if !allowsUnchanged, let (period, last) = known.first, last.digest == input.digest {
      found.append(.unchanged(since: period))
    }
    return found
  }
}
