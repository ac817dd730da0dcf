extension Structure {
  /// Revealed comparative advantage, a product's share in a country's exports over its share in
  /// the world's, `(x / X) / (w / W)`; above 1 is an advantage. `nil` unless the totals and the
  /// world's exports of the product are positive.
  ///
  /// Source: Balassa (1965); WITS.
  public static func comparativeAdvantage(
    exports: Double, totalExports: Double, worldExports: Double, totalWorldExports: Double
  ) -> Double? {
    guard totalExports > 0, worldExports > 0, totalWorldExports > 0 else { return nil }
    return Growth.finite((exports / totalExports) / (worldExports / totalWorldExports))
  }

  /// The same between −1 and 1, `(R − 1) / (R + 1)`; `nil` for a negative ratio.
  ///
  /// Source: Laursen, Eurasian Business Review 5:99-115 (2015).
  public static func symmetricAdvantage(_ ratio: Double) -> Double? {
    guard ratio >= 0 else { return nil }
    return Growth.finite((ratio - 1) / (ratio + 1))
  }
}
