internal import CMath

extension Rates {
  /// E-test of two Poisson means: the probability, at the pooled rate, of all outcomes whose
  /// standardised difference is at least the observed one. Two-sided. `nil` for negative counts or
  /// sizes that are not positive.
  ///
  /// Source: Krishnamoorthy and Thomson, J. Statist. Plann. Inference 119 (2004) 23–35.
  public static func eTest(count1: Int, size1: Double, count2: Int, size2: Double) -> Double? {
    guard count1 >= 0, count2 >= 0, size1 > 0, size2 > 0 else { return nil }
    func statistic(_ a: Double, _ b: Double) -> Double {
      let variance = a / (size1 * size1) + b / (size2 * size2)
      return variance > 0 ? abs(a / size1 - b / size2) / variance.squareRoot() : 0
    }
    let observed = statistic(Double(count1), Double(count2))
    guard observed > 0 else { return 1 }
    let pooled = Double(count1 + count2) / (size1 + size2)
    let (mean1, mean2) = (pooled * size1, pooled * size2)
    let (outcomes1, outcomes2) = (likely(mean1), likely(mean2))
    // A hair below the observed one counts as equal.
    let bar = observed * (1 - 1e-12)
    return outcomes1.reduce(0.0) { total, a in
      total
        + outcomes2.reduce(0.0) {
          statistic(a.count, $1.count) >= bar ? $0 + a.chance * $1.chance : $0
        }
    }
  }

  /// The counts a Poisson law makes at all likely, up to tails of about 1e-16.
  private static func likely(_ mean: Double) -> [(count: Double, chance: Double)] {
    let reach = 10 * mean.squareRoot() + 40
    let first = Int(max(0, mean - reach).rounded(.down))
    let last = Int((mean + reach).rounded(.up))
    return (first...last).map { (Double($0), briefing_poisson_pdf(Double($0), mean)) }
  }
}
