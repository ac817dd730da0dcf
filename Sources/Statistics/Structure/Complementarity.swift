internal import Values

extension Structure {
  /// How well one country's exports match another's imports by product, `100 − 100 Σ |m − x| / 2`
  /// with shares from 0 to 1: 100 is a perfect match. `nil` unless there is one share for each.
  ///
  /// Source: World Bank.
  public static func complementarity(importShares: [Double], exportShares: [Double]) -> Double? {
    guard !importShares.isEmpty, importShares.count == exportShares.count else { return nil }
    return Growth.finite(
      100 - 50 * exactSum(zip(importShares, exportShares).map { abs($0 - $1) }))
  }
}
