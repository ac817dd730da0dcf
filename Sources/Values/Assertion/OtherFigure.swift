public import Periods

/// Somebody else's figure beside one, and how the two stand to each other.
public struct OtherFigure: Asserted, Hashable {
  /// How the two stand to each other.
  public enum Relation: Sendable, Hashable {
    case agrees, withinRounding
    case conflicts(FigureConflict.Kind)
    /// They have nothing in common that could be held against each other.
    case beside
  }

  /// The measure's code.
  public var measure: String
  public var period: Period
  public var one: Voice
  public var other: Voice
  public var relation: Relation

  package init(
    measure: String, period: Period, one: Voice, other: Voice, relation: Relation
  ) {
    self.measure = measure
    self.period = period
    self.one = one
    self.other = other
    self.relation = relation
  }

  public var assertion: Assertion {
    let terms: [Assertion.Term?] =
      [.text(.of, "statements"), .text(.measure, measure), .text(.period, period)]
      + one.terms(against: other)
    switch relation {
    case .agrees: return Assertion(.agree, terms, on: [.statements])
    case .withinRounding: return Assertion(.withinRounding, terms, on: [.statements])
    case .conflicts(let kind):
      return Assertion(.conflict, [.text(.kind, kind.rawValue)] + terms, on: [.statements])
    case .beside: return Assertion(.beside, terms, on: [.statements])
    }
  }
}
