internal import Values

/// Classical seasonal decomposition, multiplicative.
///
/// Source: R `decompose`; Kendall and Stuart, The Advanced Theory of Statistics 3 (1983) 410–414.
public enum ClassicalSeason {
  /// The centred moving average over a year, the first and last of its `period + 1` values with half
  /// weight for an even period; `nil` for the first and last half year.
  ///
  /// Source: R, `stats::decompose`.
  public static func trend(_ series: [Double], period: Int) -> [Double?] {
    guard period > 1, series.count > period else { return series.map { _ in nil } }
    let half = period / 2
    return series.indices.map { index in
      guard index >= half, index + half < series.count else { return nil }
      var window = Array(series[(index - half)...(index + half)])
      if period.isMultiple(of: 2) {
        window[0] /= 2
        window[period] /= 2
      }
      return Growth.finite(exactSum(window) / Double(period))
    }
  }

  /// What each season is to the trend, its mean ratio, scaled to a mean of 1; `nil` where a season
  /// has no value with a trend.
  ///
  /// Source: R, `stats::decompose`.
  public static func figure(_ series: [Double], period: Int) -> [Double]? {
    guard period > 1 else { return nil }
    let trend = trend(series, period: period)
    let means = (0..<period).compactMap { season -> Double? in
      let ratios = stride(from: season, to: series.count, by: period).compactMap { index in
        trend[index].flatMap { $0 == 0 ? nil : series[index] / $0 }
      }
      return ratios.isEmpty ? nil : exactSum(ratios) / Double(ratios.count)
    }
    guard means.count == period else { return nil }
    let mean = exactSum(means) / Double(period)
    guard mean > 0, mean.isFinite else { return nil }
    let figure = means.map { $0 / mean }
    return figure.allSatisfy(\.isFinite) ? figure : nil
  }
}
