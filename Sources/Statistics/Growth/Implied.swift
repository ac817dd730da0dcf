public import Values

/// Numbers that nobody said but that follow from what was said.
public enum Implied {
  /// The level a growth was measured from, `current / (1 + growth / 100)`; `nil` for a fall of 100
  /// percent or more.
  ///
  /// Source: Follows from the definition of growth.
  public static func previous(current: Double, growth: Double) -> Double? {
    guard growth > -100 else { return nil }
    return Growth.finite(current / (1 + growth / 100))
  }

  /// The range of that level when both numbers lie in a range: lowest level at highest growth, and
  /// the other way round. For levels that are not negative; `nil` where the growth may be −100
  /// percent.
  ///
  /// Source: Moore, Interval Analysis (1966).
  public static func previousInterval(current: Interval, growth: Interval) -> Interval? {
    if let lowest = growth.lower, lowest <= -100 { return nil }
    let bound: (Double?, Double?) -> Double? = { level, rate in
      guard let level, let rate else { return nil }
      return previous(current: level, growth: rate)
    }
    return Interval(
      lower: bound(current.lower, growth.upper), upper: bound(current.upper, growth.lower),
      kind: .rounding)
  }

  /// The last four quarters or twelve months, `year + ytd − ytd of that year`.
  ///
  /// Source: UK DIT trade factsheets, "four quarters to the end of" a quarter.
  public static func trailingYear(
    lastFullYear: Double, currentToDate: Double, previousToDate: Double
  ) -> Double {
    exactSum([lastFullYear, currentToDate, -previousToDate])
  }

  /// What is left of a year after its first periods, `year − ytd`.
  ///
  /// Source: Follows from the sum of a year.
  public static func residual(year: Double, toDate: Double) -> Double {
    year - toDate
  }

  /// A level at an annual pace, `value × periods`. Never a forecast, and not printed as one.
  public static func annualisedLevel(_ value: Double, periodsPerYear: Int) -> Double {
    value * Double(periodsPerYear)
  }

  /// The level a growth leads to, `base × (1 + growth / 100)`.
  ///
  /// Source: Follows from the definition of growth.
  public static func projected(base: Double, growth: Double) -> Double {
    base * (1 + growth / 100)
  }

  /// The whole a part and its share follow from, `100 × part / share`; `nil` unless the share is
  /// positive.
  ///
  /// Source: Follows from the definition of a share.
  public static func whole(part: Double, share: Double) -> Double? {
    guard share > 0 else { return nil }
    return Growth.finite(100 * part / share)
  }

  /// The range of that whole when part and share lie in a range; `nil` where the share may be 0.
  ///
  /// Source: Moore, Interval Analysis (1966).
  public static func wholeInterval(part: Interval, share: Interval) -> Interval? {
    if let lowest = share.lower, lowest <= 0 { return nil }
    let bound: (Double?, Double?) -> Double? = { part, share in
      guard let part, let share else { return nil }
      return whole(part: part, share: share)
    }
    return Interval(
      lower: bound(part.lower, share.upper), upper: bound(part.upper, share.lower),
      kind: .rounding)
  }
}
