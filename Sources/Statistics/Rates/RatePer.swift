public import Values

extension Rates {
  /// Events per so many days: `count / exposure × perDays`; `nil` for an exposure that is not
  /// positive.
  public static func rate(count: Int, exposureDays: Int, perDays: Int) -> Double? {
    guard exposureDays > 0 else { return nil }
    return Double(count) / Double(exposureDays) * Double(perDays)
  }

  /// The rate of `rate(count:exposureDays:perDays:)` with its exact (Garwood) interval.
  ///
  /// Source: Garwood, Biometrika 28:437-442 (1936).
  public static func rateInterval(
    count: Int, exposureDays: Int, perDays: Int, level: Double = 0.95
  ) -> Interval? {
    guard exposureDays > 0, perDays > 0 else { return nil }
    return interval(
      count: count, exposure: Double(exposureDays) / Double(perDays), level: level)
  }
}
