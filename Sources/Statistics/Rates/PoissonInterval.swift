internal import CMath
public import Values

/// Statistics of counts over an exposure.
public enum Rates {
}

extension Rates {
  /// Exact interval of a Poisson rate per unit of exposure: half the chi-square quantiles
  /// (α/2; 2N) and (1 − α/2; 2N + 2), over the exposure. The lower bound is 0 for no events;
  /// `nil` for a negative count or an exposure that is not positive.
  ///
  /// Source: F. Garwood, Biometrika 28 (1936) 437–442; R `poisson.test`.
  public static func interval(count: Int, exposure: Double, level: Double = 0.95) -> Interval? {
    guard count >= 0, exposure > 0, level > 0, level < 1 else { return nil }
    let tail = (1 - level) / 2
    // A chi-square quantile with 2k degrees of freedom is twice the gamma quantile of shape k.
    let lower = count == 0 ? 0 : briefing_gamma_quantile(Double(count), 1, tail)
    let upper = briefing_gamma_quantile(Double(count) + 1, 1, 1 - tail)
    guard lower.isFinite, upper.isFinite else { return nil }
    return Interval(lower: lower / exposure, upper: upper / exposure, kind: .confidence(level))
  }
}
