internal import CMath

extension Rates {
  /// Conditional mid-p of two rates: half of the observed outcome's probability counts in each
  /// tail, twice the smaller tail. Less strict than the central one. `nil` for negative counts or
  /// exposures that are not positive.
  ///
  /// Source: Lancaster, JASA 56:223-234 (1961).
  public static func midProbability(
    count1: Int, exposure1: Double, count2: Int, exposure2: Double
  ) -> Double? {
    guard count1 >= 0, count2 >= 0, exposure1 > 0, exposure2 > 0 else { return nil }
    let (k, n) = (Double(count1), Double(count1 + count2))
    let chance = exposure1 / (exposure1 + exposure2)
    let half = briefing_binomial_pdf(k, n, chance) / 2
    let below = briefing_binomial_cdf(k, n, chance) - half
    let above = briefing_binomial_survival(k, n, chance) + half
    return min(1, 2 * min(below, above))
  }

  /// Score test of two rates: `z = (N1 − N2 d) / √((N1 + N2) d)` with d = T1 / T2, and its two-sided
  /// normal probability. `nil` where both counts are 0.
  ///
  /// Source: Gu and others, Biometrical Journal 50 (2008) 283–298.
  public static func scoreTest(
    count1: Int, exposure1: Double, count2: Int, exposure2: Double
  ) -> (z: Double, probability: Double)? {
    guard count1 >= 0, count2 >= 0, count1 + count2 > 0, exposure1 > 0, exposure2 > 0 else {
      return nil
    }
    let ratio = exposure1 / exposure2
    let z =
      (Double(count1) - Double(count2) * ratio)
      / (Double(count1 + count2) * ratio).squareRoot()
    return (z, 2 * briefing_normal_survival(abs(z)))
  }
}
