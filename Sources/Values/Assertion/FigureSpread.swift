public import Periods

/// The figures known on a measure of a period, from the lowest to the highest.
public struct FigureSpread: Asserted, Hashable {
  /// The measure's code.
  public var measure: String
  public var period: Period
  public var lowest: Quantity
  public var highest: Quantity
  /// How many figures there are.
  public var count: Int

  package init(
    measure: String, period: Period, lowest: Quantity, highest: Quantity, count: Int
  ) {
    self.measure = measure
    self.period = period
    self.lowest = lowest
    self.highest = highest
    self.count = count
  }

  public var assertion: Assertion {
    Assertion(
      .spread,
      [
        .text(.of, "statements"), .text(.measure, measure), .text(.period, period),
        .number(.lowest, lowest.value), .number(.highest, highest.value),
        .number(.count, Double(count)),
      ], on: [.statements])
  }
}
