public import Periods
public import Records

/// Every official statement on trade of recent periods, held against the trade records, against its
/// own parts and against everybody else.
public struct ClaimsCheck: Sendable {
  /// By topic: topics with conflicts first, then the newest period, then the measure.
  public let topics: [ClaimTopic]

  /// Checks the statements on periods that ended within so many years before `asOf` (default 2),
  /// and those said within `window`, usually the edition's period. The records must be those known
  /// by `asOf`.
  public init(records: RecordSet, asOf: Day, window: Period? = nil, years: Int = 2) {
    topics = []
  }

  /// All findings, in the order of the topics.
  public var findings: [ClaimFinding] { topics.flatMap(\.findings) }
}
