internal import Foundation
internal import Values

extension PriceIndex {
  /// The geometric mean of the price relatives, weighted with the mean of the value shares of both
  /// periods, `Π (p₁/p₀)^((s₀ + s₁)/2)`; `nil` where a price is not positive.
  ///
  /// Source: Balk, Price and Quantity Index Numbers (2008); PPI Manual (2004).
  public var tornqvist: Double? {
    let relatives = relatives
    guard relatives.allSatisfy({ $0.relative > 0 && $0.relative.isFinite }) else { return nil }
    let logarithm = exactSum(
      relatives.map { ($0.baseShare + $0.share) / 2 * log($0.relative) })
    return Growth.finite(exp(logarithm))
  }
}
