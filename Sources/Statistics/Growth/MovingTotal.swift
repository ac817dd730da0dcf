internal import Values

extension Growth {
  /// Sums of the last `window` values, one for each position from the first that has so many;
  /// a missing value makes every sum that needs it missing.
  ///
  /// Source: UK trade and investment factsheets, "four quarters to the end of".
  public static func movingTotal(_ series: [Double?], window: Int) -> [Double?] {
    guard window > 0, series.count >= window else { return [] }
    return (window...series.count).map { end in
      let values = series[(end - window)..<end].compactMap { $0 }
      return values.count == window ? finite(exactSum(values)) : nil
    }
  }

  /// Growth of the sum of the year so far on the same periods of the year before, in percent; both
  /// must have the same number of periods, else `nil`.
  ///
  /// Source: OECD, Growth rates in the EO database, (3), on sums.
  public static func yearToDate(current: [Double], previous: [Double]) -> Double? {
    guard !current.isEmpty, current.count == previous.count else { return nil }
    return percentChange(current: exactSum(current), previous: exactSum(previous))
  }
}
