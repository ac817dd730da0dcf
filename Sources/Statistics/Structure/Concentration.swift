internal import Values

/// Statistics of how a whole divides and how two flows compare.
public enum Structure {
}

extension Structure {
  /// Sum of squared shares (Herfindahl–Hirschman), shares from 0 to 1.
  ///
  /// Source: WITS.
  public static func herfindahl(shares: [Double]) -> Double? {
    guard !shares.isEmpty else { return nil }
    return Growth.finite(exactSum(shares.map { $0 * $0 }))
  }

  /// The same in points up to 10 000, from shares in percent.
  ///
  /// Source: United States Department of Justice.
  public static func herfindahlPoints(sharesInPercent: [Double]) -> Double? {
    herfindahl(shares: sharesInPercent)
  }

  /// `(H − 1/n) / (1 − 1/n)`: 0 for equal shares, 1 for one; `nil` below two shares.
  ///
  /// Source: UNCTAD, concentration index, in squares.
  public static func herfindahlNormalised(shares: [Double]) -> Double? {
    guard shares.count > 1, let sum = herfindahl(shares: shares) else { return nil }
    let equal = 1 / Double(shares.count)
    return (sum - equal) / (1 - equal)
  }

  /// The square root of the sum of squares.
  ///
  /// Source: Hirschman's form, World Bank and ESCAP.
  public static func hirschman(shares: [Double]) -> Double? {
    herfindahl(shares: shares)?.squareRoot()
  }

  /// `(√H − √(1/n)) / (1 − √(1/n))`; `nil` below two shares.
  ///
  /// Source: UNCTAD concentration index.
  public static func concentrationUNCTAD(shares: [Double]) -> Double? {
    guard shares.count > 1, let root = hirschman(shares: shares) else { return nil }
    let equal = (1 / Double(shares.count)).squareRoot()
    return (root - equal) / (1 - equal)
  }

  /// The number of equal shares that would be as concentrated, `1 / H`.
  ///
  /// Source: Adelman, Review of Economics and Statistics 51:99-101 (1969).
  public static func effectiveNumber(shares: [Double]) -> Double? {
    herfindahl(shares: shares).flatMap { $0 > 0 ? Growth.finite(1 / $0) : nil }
  }
}
