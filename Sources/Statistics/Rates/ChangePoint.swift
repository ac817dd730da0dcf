internal import Foundation

/// The place where one Poisson rate most likely gave way to another. To be shown as a marker only:
/// its probability needs simulation.
///
/// Source: Likelihood of two Poisson rates; checked on R, `boot::coal`.
public struct ChangePoint: Sendable, Hashable {
  /// How many of the counts belong to the first rate.
  public var first: Int
  /// Mean count before.
  public var rateBefore: Double
  /// Mean count after.
  public var rateAfter: Double
  /// Twice the log likelihood ratio against one rate throughout.
  public var likelihoodRatio: Double

  /// Maximum likelihood, `max over k of Σ N log rate` of both sides; the first of equals. `nil` for
  /// fewer than two counts.
  public init?(counts: [Int]) {
    let total = counts.reduce(0, +)
    let length = counts.count
    guard length > 1 else { return nil }
    func likelihood(_ events: Int, _ bins: Int) -> Double {
      events == 0 ? 0 : Double(events) * log(Double(events) / Double(bins))
    }
    var best = (first: 1, events: 0, likelihood: -Double.infinity)
    var events = 0
    for index in 1..<length {
      events += counts[index - 1]
      let sum = likelihood(events, index) + likelihood(total - events, length - index)
      if sum > best.likelihood { best = (index, events, sum) }
    }
    first = best.first
    rateBefore = Double(best.events) / Double(best.first)
    rateAfter = Double(total - best.events) / Double(length - best.first)
    likelihoodRatio = 2 * (best.likelihood - likelihood(total, length))
  }
}
