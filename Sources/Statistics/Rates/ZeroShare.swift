internal import Foundation

extension Rates {
  /// The share of empty bins, and the share a Poisson law with the same mean expects, `exp(−mean)`;
  /// more empty ones than expected are mostly a sign of gaps in the log. `nil` without bins.
  ///
  /// Source: Poisson law at zero.
  public static func emptyShare(counts: [Int]) -> (observed: Double, expected: Double)? {
    guard !counts.isEmpty else { return nil }
    let bins = Double(counts.count)
    let mean = Double(counts.reduce(0, +)) / bins
    return (Double(counts.count { $0 == 0 }) / bins, exp(-mean))
  }
}
