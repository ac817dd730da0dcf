public import Periods

/// The middle of the gaps between contacts: half of them are no longer.
public struct MedianGap: Asserted, Hashable {
  public var median: Quantity
  /// How many gaps there are.
  public var count: Int
  public var window: Period
  public var asOf: Day

  package init(_ median: Quantity, count: Int, window: Period, asOf: Day) {
    self.median = median
    self.count = count
    self.window = window
    self.asOf = asOf
  }

  public var assertion: Assertion {
    Assertion(
      .median,
      [
        .text(.of, "gaps"), .number(.days, median.value), .number(.count, Double(count)),
        .text(.window, "\(window.start)/\(window.end)"), .text(.asOf, asOf),
      ], on: [.contacts])
  }
}
