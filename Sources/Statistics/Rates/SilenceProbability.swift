internal import Foundation

extension Rates {
  /// Probability of at least so many days without an event at a known rate: `exp(−rate × days)`.
  /// `nil` for a negative rate or length.
  ///
  /// Source: Exponential model; with the rate estimated, tail of F(2, 2n).
  public static func silenceProbability(ratePerDay: Double, days: Double) -> Double? {
    guard ratePerDay >= 0, days >= 0 else { return nil }
    return exp(-ratePerDay * days)
  }

  /// The same where the rate is estimated from n closed gaps of T days in all:
  /// `(T / (T + days))ⁿ`, exact under exponential gaps (the tail of F(2, 2n)). The present silence
  /// is right-censored and never one of the gaps. `nil` without gaps or where T is not positive.
  ///
  /// Source: Exponential model; with the rate estimated, tail of F(2, 2n).
  public static func silenceProbability(gaps: Int, totalDays: Double, days: Double) -> Double? {
    guard gaps > 0, totalDays > 0, days >= 0 else { return nil }
    return pow(totalDays / (totalDays + days), Double(gaps))
  }
}
