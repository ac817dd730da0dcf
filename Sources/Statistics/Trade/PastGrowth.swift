public import Periods
public import Values

extension Growth {
  /// The quantile of past growths (R-7: linear between order statistics), in percent; `nil` for a
  /// share outside 0 to 1, for fewer than eight growths or one that is not finite.
  ///
  /// Source: Hyndman and Fan, "Sample Quantiles in Statistical Packages", 1996, type 7.
  public static func pastQuantile(_ growths: [Double], share: Double) -> Double? {
    guard growths.count >= 8, growths.allSatisfy(\.isFinite), share >= 0, share <= 1 else {
      return nil
    }
    let sorted = growths.sorted()
    let place = share * Double(sorted.count - 1)
    let low = Int(place.rounded(.down))
    let high = min(low + 1, sorted.count - 1)
    return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
  }

  /// Where a value would lie a year ahead if it grew as in the middle so many percent of the past
  /// growths: base × (1 + quantile / 100) at both ends; `nil` where there is no quantile. Not a
  /// forecast: it knows nothing but the past.
  public static func rangeOfPastGrowth(
    base: Double, growths: [Double], probability: Double
  ) -> ClosedRange<Double>? {
    let tail = (1 - probability / 100) / 2
    guard let low = pastQuantile(growths, share: tail),
      let high = pastQuantile(growths, share: 1 - tail)
    else { return nil }
    let (a, b) = (base * (1 + low / 100), base * (1 + high / 100))
    return min(a, b)...max(a, b)
  }
}

extension TradePoint {
  /// The level of the same period a year later if it grew by a quantile of past growths: level ×
  /// (1 + quantile / 100); `nil` without a level or with fewer than eight growths.
  public func level(
    grownBy share: Double, of growths: [Quantity], in period: Period
  ) -> Quantity? {
    guard let base = level.value,
      let growth = Growth.pastQuantile(growths.compactMap(\.value), share: share)
    else { return nil }
    let calculation = Calculation(
      .grownByPast, [.levelYearBefore: base, .quantileOfGrowths: growth])
    var provenance = level.provenance
    for one in growths {
      provenance = provenance.joined(
        with: one.provenance, statistic: "growth.past-quantile",
        calculation: calculation, nature: .computed)
    }
    provenance.nature = .computed
    return Quantity(calculatedBy: provenance, unit: level.unit, period: period)
  }
}
