internal import Foundation
internal import Values

extension Rates {
  /// Events per unit of time around an instant, `Σ K((t − tᵢ) / h) / h` with the Gaussian kernel; too
  /// low within h of the ends, so that trailing counts are printed instead. `nil` for a bandwidth
  /// that is not positive.
  ///
  /// Source: Rosenblatt, Annals of Mathematical Statistics 27:832-837 (1956).
  public static func intensity(of events: [Double], at time: Double, bandwidth: Double) -> Double? {
    guard bandwidth > 0 else { return nil }
    return exactSum(
      events.map { event in
        let distance = (time - event) / bandwidth
        return exp(-distance * distance / 2) / ((2 * Double.pi).squareRoot() * bandwidth)
      })
  }
}
