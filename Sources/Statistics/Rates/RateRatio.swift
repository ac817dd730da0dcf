internal import CMath
public import Values

extension Rates {
  /// Two rates compared exactly.
  public struct Ratio: Sendable, Hashable {
    /// The first rate over the second; `nil` where the second count is 0.
    public var ratio: Double?
    /// The exact interval; the upper bound is open where the second count is 0.
    public var interval: Interval
    /// Twice the smaller tail, at most 1; agrees with the interval.
    public var centralProbability: Double
    /// The sum of all outcomes no more likely than the observed one, as R's `poisson.test` gives;
    /// it can contradict the interval, so the briefing prints the central one.
    public var minlikeProbability: Double
  }

  /// Compares two rates given their total: the first count is binomial with n = N1 + N2 and
  /// π = T1 / (T1 + T2); the ratio's interval is the Clopper–Pearson interval of π turned into
  /// odds × T2 / T1. `nil` for negative counts or exposures that are not positive.
  ///
  /// Source: Przyborowski and Wilenski, Biometrika 31 (1940) 313–323; R `poisson.test`,
  /// `rateratio.test`.
  public static func ratio(
    count1: Int, exposure1: Double, count2: Int, exposure2: Double, level: Double = 0.95
  ) -> Ratio? {
    guard count1 >= 0, count2 >= 0, exposure1 > 0, exposure2 > 0 else { return nil }
    let chance = exposure1 / (exposure1 + exposure2)
    let share = clopperPearson(successes: count1, trials: count1 + count2, level: level)
    let odds: (Double?) -> Double? = { bound in
      guard let bound, bound < 1 else { return nil }
      return bound / (1 - bound) * exposure2 / exposure1
    }
    return Ratio(
      ratio: count2 == 0 ? nil : Double(count1) / exposure1 / (Double(count2) / exposure2),
      interval: Interval(
        lower: odds(share?.lower ?? 0) ?? 0, upper: odds(share?.upper ?? 1),
        kind: .confidence(level)),
      centralProbability: centralProbability(count1, of: count1 + count2, chance: chance),
      minlikeProbability: minlikeProbability(count1, of: count1 + count2, chance: chance))
  }

  private static func centralProbability(_ k: Int, of n: Int, chance: Double) -> Double {
    let atMost = briefing_binomial_cdf(Double(k), Double(n), chance)
    let atLeast = k == 0 ? 1 : briefing_binomial_survival(Double(k - 1), Double(n), chance)
    return min(1, 2 * min(atMost, atLeast))
  }

  private static func minlikeProbability(_ k: Int, of n: Int, chance: Double) -> Double {
    let likelihoods = (0...n).map { briefing_binomial_pdf(Double($0), Double(n), chance) }
    // Ties within a relative 1e-7 count as no more likely, as in R.
    let bar = likelihoods[k] * (1 + 1e-7)
    return min(1, exactSum(likelihoods.filter { $0 <= bar }))
  }
}
