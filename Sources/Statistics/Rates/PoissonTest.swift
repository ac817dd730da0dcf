internal import CMath
internal import Values

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

extension Rates {
  /// The same as R's `poisson.test` gives it: the sum of all counts no more likely than the
  /// observed one. `nil` where the expectation is not positive.
  ///
  /// Source: R, `stats::poisson.test`.
  public static func minlikeProbability(count: Int, exposure: Double, rate: Double) -> Double? {
    guard count >= 0, exposure * rate > 0 else { return nil }
    let mean = exposure * rate
    // Ties within a relative 1e-7 count as no more likely, as in R.
    let bar = briefing_poisson_pdf(Double(count), mean) * (1 + 1e-7)
    let reach = Int((10 * mean.squareRoot() + 40).rounded(.up))
    let last = max(count, Int(mean.rounded(.up))) + reach
    return min(
      1, exactSum((0...last).map { briefing_poisson_pdf(Double($0), mean) }.filter { $0 <= bar }))
  }
}
