public import Periods

/// The period of the oldest figure printed in a place.
public struct OldestFigure: Asserted, Hashable {
  public var period: Period
  /// The id of the section or block.
  public var place: String

  package init(_ period: Period, place: String) {
    self.period = period
    self.place = place
  }

  public var assertion: Assertion {
    Assertion(.oldest, [.text(.of, "numbers"), .text(.by, place), .text(.period, period)])
  }
}
