internal import CMath

extension Rates {
  /// Exact central two-sided probability of a count this far from what a known rate expects:
  /// twice the smaller Poisson tail, at most 1. `nil` where the expectation is not positive.
  ///
  /// Source: R `exactci::poisson.exact(tsmethod = "central")`.
  public static func centralProbability(count: Int, exposure: Double, rate: Double) -> Double? {
    guard count >= 0, exposure * rate > 0 else { return nil }
    let mean = exposure * rate
    let atMost = briefing_poisson_cdf(Double(count), mean)
    let atLeast = count == 0 ? 1 : briefing_poisson_survival(Double(count - 1), mean)
    return min(1, 2 * min(atMost, atLeast))
  }
}
