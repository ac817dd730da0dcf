public import Periods
public import Records
package import Values

/// Every official statement on trade of recent periods, held against the trade records, against its
/// own parts and against everybody else.
public struct ClaimsCheck: Sendable {
  /// By topic: topics with conflicts first, then the newest period, then the measure.
  public let topics: [ClaimTopic]
  /// Contacts of the same years that a source dates otherwise: conflicts first, then the newest.
  public let dates: [DateFinding]

  /// Checks the statements on periods that ended within so many years before `asOf` (default 2),
  /// and those said within `window`, usually the edition's period. The records must be those known
  /// by `asOf`.
  public init(records: KnownRecords, asOf: Day, window: Period? = nil, years: Int = 2) {
    let picture = TradePicture(records: records, asOf: asOf)
    let selection = ClaimSelection(asOf: asOf, window: window, years: years)
    let topics = Self.measures.enumerated().flatMap { order, measure in
      let figures = picture.statements.figures(measure).filter { selection.includes($0) }
      return Dictionary(grouping: figures) { Key(side: $0.side, period: $0.statement.period) }
        .map { key, figures in
          (order: order, topic: Self.topic(measure, key, figures, picture: picture))
        }
    }
    self.topics = topics.sorted { left, right in
      Self.comesFirst(left.topic, left.order, right.topic, right.order)
    }.map(\.topic)
    dates = selection.recent.map(DateCheck(records: records).findings(in:)) ?? []
  }

  /// All findings, in the order of the topics.
  public var findings: [ClaimFinding] { topics.flatMap(\.findings) }

  /// How many statements were checked, or had one verdict.
  package func count(of verdict: Verdict? = nil) -> Quantity {
    let findings = findings.filter { verdict == nil || $0.verdict == verdict }
    return Quantity(
      value: Double(findings.count), unit: .count,
      provenance: Provenance(
        statistic: "claims.count" + (verdict.map { ".\($0.rawValue)" } ?? ""),
        calculation: Calculation(.count(.statements)), records: findings.map(\.statement.id),
        sources: findings.flatMap(\.statement.sources), nature: .computed))
  }

  /// The order of the measures where everything else is equal.
  private static let measures =
    TradeMeasure.allCases.map(\.rawValue) + ["goods-and-services", StatedFigure.share]

  private struct Key: Hashable {
    var side: String
    var period: Period?
  }

  private static func topic(
    _ measure: String, _ key: Key, _ figures: [StatedFigure], picture: TradePicture
  ) -> ClaimTopic {
    let findings = figures.map { ClaimExamination($0, picture: picture).finding }
    // The ledger's order, best first, decides among findings of one verdict.
    let sorted = findings.enumerated().sorted {
      ($0.element.verdict, $0.offset) < ($1.element.verdict, $1.offset)
    }
    return ClaimTopic(
      measure: measure, side: key.side, period: key.period, findings: sorted.map(\.element))
  }

  private static func comesFirst(
    _ left: ClaimTopic, _ leftOrder: Int, _ right: ClaimTopic, _ rightOrder: Int
  ) -> Bool {
    if left.verdict != right.verdict { return left.verdict < right.verdict }
    if left.period != right.period {
      // Without a period a statement comes last.
      guard let a = left.period, let b = right.period else { return left.period != nil }
      return a > b
    }
    return leftOrder == rightOrder ? left.side < right.side : leftOrder < rightOrder
  }
}
