public import Periods

/// Two figures on one measure and period that cannot both be true.
public struct FigureConflict: Asserted, Hashable {
  /// In what they differ.
  public enum Kind: String, Sendable, Hashable {
    /// The one says it rose, the other that it fell.
    case sign
    /// Their levels lie apart by more than rounding.
    case level
    /// Both rose or both fell, by amounts that lie apart by more than rounding.
    case growth
  }

  public var kind: Kind
  /// The measure's code.
  public var measure: String
  public var period: Period
  public var one: Voice
  public var other: Voice
  /// How many different figures are known on that measure and period, these two included.
  public var figures: Int
  /// Whether each is of another side of the pair.
  public var isBetweenSides: Bool

  package init(
    _ kind: Kind, measure: String, period: Period, one: Voice, other: Voice, figures: Int,
    isBetweenSides: Bool
  ) {
    self.kind = kind
    self.measure = measure
    self.period = period
    self.one = one
    self.other = other
    self.figures = figures
    self.isBetweenSides = isBetweenSides
  }

  public var assertion: Assertion {
    Assertion(
      isBetweenSides && kind == .sign ? .twoSidesDisagree : .conflict,
      [
        .text(.of, "statements"), .text(.kind, kind.rawValue), .text(.measure, measure),
        .text(.period, period), .number(.count, Double(figures)),
      ] + one.terms(against: other), on: [.statements])
  }
}
