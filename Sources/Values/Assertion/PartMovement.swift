public import Periods

/// The part of a whole that moved it most, up or down.
public struct PartMovement: Asserted, Hashable {
  /// The part's code.
  public var part: String
  /// The measure's code.
  public var measure: String
  public var period: Period
  /// What the part added to the growth of the whole, in percentage points.
  public var contribution: Quantity
  /// The growth of the whole, in percent.
  public var growth: Quantity
  /// Whether the part moved the way the whole did.
  public var isWithTheWhole: Bool
  private var evidence: Evidence

  package init(
    part: String, measure: String, period: Period, contribution: Quantity, growth: Quantity,
    isWithTheWhole: Bool, evidence: Evidence
  ) {
    self.part = part
    self.measure = measure
    self.period = period
    self.contribution = contribution
    self.growth = growth
    self.isWithTheWhole = isWithTheWhole
    self.evidence = evidence
  }

  /// Whether it added to the whole.
  public var isRise: Bool { (contribution.value ?? 0) > 0 }

  public var assertion: Assertion {
    Assertion(
      .change,
      [
        .text(.direction, isRise ? "rose" : "fell"), .text(.of, measure), .text(.by, "section"),
        .text(.value, part), .text(.period, period), .text(.base, period.yearBefore),
        .number(.difference, contribution.value), .number(.growth, growth.value),
      ], on: [.sums(.level, evidence)])
  }
}
