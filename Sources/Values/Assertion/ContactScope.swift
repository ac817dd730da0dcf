public import Periods

/// The days that contacts are counted in, and how far the log covers them.
public struct ContactScope: Sendable, Hashable {
  /// The days, both ends included; never after `asOf`.
  public var window: Period
  /// The last day whose contacts count.
  public var asOf: Day
  public var unit: CountingUnit
  /// Whether the log is declared complete over all of the window.
  public var isCovered: Bool
  /// Contacts known only to the month or year that may lie in the window.
  public var uncertain: Int

  package init(
    window: Period, asOf: Day, unit: CountingUnit, isCovered: Bool, uncertain: Int
  ) {
    self.window = window
    self.asOf = asOf
    self.unit = unit
    self.isCovered = isCovered
    self.uncertain = uncertain
  }

  /// What an assertion about contacts says of its scope.
  var terms: [Assertion.Term?] {
    [
      .text(.window, "\(window.start)/\(window.end)"), .text(.asOf, asOf),
      unit == .visit ? nil : .text(.unit, unit.rawValue),
      uncertain == 0 ? nil : .number(.uncertain, Double(uncertain)),
    ]
  }
}
