public import Periods

/// How far the two sides' reports of the same lie apart, where they do so most.
///
/// It exists only where one gap is larger than every other by more than rounding and hedges allow.
public struct SideGap: Asserted, Hashable {
  /// What both sides report of a measure and a period.
  public struct Report: Sendable, Hashable {
    /// The measure's code.
    public var measure: String
    public var period: Period
    /// The figure of the pair's first side.
    public var first: Quantity
    public var second: Quantity

    public init(measure: String, period: Period, first: Quantity, second: Quantity) {
      self.measure = measure
      self.period = period
      self.first = first
      self.second = second
    }
  }

  /// What gaps are measured in: a ladder of none, for each chart shows one.
  public enum Scale: String, Sendable, Hashable {
    /// The unit of the figures, which are of one measure.
    case amount
    /// Percent of the first side's figure.
    case share
    /// Percentage points between two growths.
    case points
  }

  /// Where they lie furthest apart.
  public var widest: Report
  /// What else both sides report; empty where nothing was left to be held against it.
  public var others: [Report]
  public var scale: Scale
  /// How far, without a sign.
  public var gap: Quantity
  /// The two sides, alpha-3 codes.
  private var sides: [String]

  package init(
    widest: Report, others: [Report], scale: Scale, gap: Quantity, sides: [String]
  ) {
    self.widest = widest
    self.others = others
    self.scale = scale
    self.gap = gap
    self.sides = sides
  }

  public var assertion: Assertion {
    let reports = [widest] + others
    return Assertion(
      .widest,
      [
        .text(.of, "sides"), .text(.kind, scale.rawValue), .text(.measure, widest.measure),
        .text(.period, widest.period), .number(.difference, gap.value),
        .text(.reporter, sides.first), .text(.otherReporter, sides.last),
        .texts(.values, reports.map(Self.text)),
      ], on: grounds(of: reports))
  }

  /// "exports 2023 13.7 14.6": a report as an evaluator reads it.
  private static func text(_ report: Report) -> String {
    let figures = [report.first, report.second].map { "\($0.value ?? .nan)" }
    return ([report.measure, "\(report.period)"] + figures).joined(separator: " ")
  }

  private func grounds(of reports: [Report]) -> [Ground] {
    let figures = reports.flatMap { [$0.first, $0.second] }
    let stated = figures.contains { $0.provenance.speaker != nil }
    return stated
      ? [.statements]
      : [.sums(.values, Evidence(merging: figures.map(\.provenance.evidence)))]
  }
}
