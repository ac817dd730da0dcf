internal import CMath
public import Values

extension Rates {
  /// Exact interval of a share: beta quantiles. `nil` where there are no trials or more successes
  /// than trials.
  ///
  /// Source: Clopper and Pearson, Biometrika 26 (1934) 404–413.
  public static func clopperPearson(
    successes: Int, trials: Int, level: Double = 0.95
  ) -> Interval? {
    guard trials > 0, (0...trials).contains(successes) else { return nil }
    let (k, n, tail) = (Double(successes), Double(trials), (1 - level) / 2)
    let lower = successes == 0 ? 0 : briefing_beta_quantile(k, n - k + 1, tail)
    let upper = successes == trials ? 1 : briefing_beta_quantile(k + 1, n - k, 1 - tail)
    guard lower.isFinite, upper.isFinite else { return nil }
    return Interval(lower: lower, upper: upper, kind: .confidence(level))
  }

  /// Score interval of a share, without continuity correction. `nil` where there are no trials or
  /// more successes than trials.
  ///
  /// Source: E. B. Wilson, JASA 22 (1927) 209–212.
  public static func wilson(successes: Int, trials: Int, level: Double = 0.95) -> Interval? {
    guard trials > 0, (0...trials).contains(successes) else { return nil }
    let (k, n) = (Double(successes), Double(trials))
    let z = briefing_normal_quantile(1 - (1 - level) / 2)
    guard z.isFinite else { return nil }
    let share = k / n
    let middle = (share + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (share * (1 - share) / n + z * z / (4 * n * n)).squareRoot()
    return Interval(
      // Exactly 0 and 1 at the ends, where the sum may miss them by a bit.
      lower: successes == 0 ? 0 : middle - half,
      upper: successes == trials ? 1 : middle + half, kind: .confidence(level))
  }
}
