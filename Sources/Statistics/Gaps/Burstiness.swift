internal import Values

extension Gaps {
  /// How unevenly events are spread in time.
  public struct Burstiness: Sendable, Hashable {
    /// `(r − 1) / (r + 1)` with r = σ / μ, the population standard deviation over the mean: −1 is
    /// regular, 0 is Poisson, towards 1 is bursty.
    public var plain: Double
    /// The same corrected for few gaps; reaches −1 and 1 exactly.
    public var finite: Double?
  }

  /// Burstiness of gaps; `nil` for none or where all are 0. Not printed below 10 gaps.
  ///
  /// Source: Goh and Barabási, EPL 81 (2008) 48002; finite form of Kim and Jo, arXiv:1604.01125.
  public static func burstiness(_ gaps: [Double]) -> Burstiness? {
    let count = Double(gaps.count)
    let mean = exactSum(gaps) / count
    guard !gaps.isEmpty, mean > 0, mean.isFinite else { return nil }
    let variance = exactSum(gaps.map { ($0 - mean) * ($0 - mean) }) / count
    let r = variance.squareRoot() / mean
    guard r.isFinite else { return nil }
    let (outer, inner) = ((count + 1).squareRoot(), (count - 1).squareRoot())
    let denominator = (outer - 2) * r + inner
    return Burstiness(
      plain: (r - 1) / (r + 1),
      finite: denominator == 0 ? nil : (outer * r - inner) / denominator)
  }
}
