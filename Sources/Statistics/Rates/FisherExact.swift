internal import CMath
internal import Values

extension Rates {
  /// Fisher's exact test of a 2 × 2 table of counts: the sample odds ratio, `nil` where it divides
  /// by 0, and the two-sided probability as the sum of all tables no more likely than this one.
  /// `nil` for an empty table or a negative count.
  ///
  /// Source: R `fisher.test`, scipy `fisher_exact`.
  public static func fisherExact(
    _ a: Int, _ b: Int, _ c: Int, _ d: Int
  ) -> (oddsRatio: Double?, probability: Double)? {
    guard min(a, b, c, d) >= 0, a + b + c + d > 0, a + b + c + d < 1_000_000 else { return nil }
    let (marked, drawn, total) = (a + c, a + b, a + b + c + d)
    let possible = max(0, drawn + marked - total)...min(drawn, marked)
    let likelihoods = possible.map {
      briefing_hypergeometric_pdf(UInt32($0), UInt32(marked), UInt32(drawn), UInt32(total))
    }
    // Ties within a relative 1e-7 count as no more likely, as in R.
    let bar = likelihoods[a - possible.lowerBound] * (1 + 1e-7)
    let probability = min(1, exactSum(likelihoods.filter { $0 <= bar }))
    let odds = b * c == 0 ? nil : Double(a) * Double(d) / (Double(b) * Double(c))
    return (odds, probability)
  }
}
