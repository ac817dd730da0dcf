public import Periods

/// That the newest figure of an unbroken series is higher, or lower, than those before it.
public struct SeriesRecord: Asserted, Hashable {
  /// A figure of the series.
  public struct Point: Sendable, Hashable {
    public var period: Period
    public var level: Quantity

    public init(_ period: Period, _ level: Quantity) {
      self.period = period
      self.level = level
    }
  }

  /// The measure's code.
  public var measure: String
  public var isHighest: Bool
  /// The newest figure.
  public var newest: Point
  /// The figures before it that it exceeds, the oldest first.
  public var exceeded: [Point]
  /// The last one before these, which it does not exceed; `nil` where it exceeds every one on record.
  public var bound: Point?

  package init(
    measure: String, isHighest: Bool, newest: Point, exceeded: [Point], bound: Point?
  ) {
    self.measure = measure
    self.isHighest = isHighest
    self.newest = newest
    self.exceeded = exceeded
    self.bound = bound
  }

  public var assertion: Assertion {
    let points = exceeded + [newest]
    return Assertion(
      .record,
      [
        .text(.of, measure), .text(.direction, isHighest ? "highest" : "lowest"),
        .text(.period, newest.period), .number(.level, newest.level.value),
        .text(.since, bound?.period), .number(.count, Double(points.count)),
        .text(.reporter, newest.level.provenance.reporter),
        .texts(.values, points.map { "\($0.period) \($0.level.value ?? .nan)" }),
      ],
      on: [.sums(.values, Evidence(merging: points.map(\.level.provenance.evidence)))])
  }
}
