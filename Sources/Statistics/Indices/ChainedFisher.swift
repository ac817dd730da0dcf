extension PriceIndex {
  /// Fisher price indices from each period to the next, multiplied up from 1 for the first; a link
  /// that is undefined leaves everything from it on undefined.
  ///
  /// Source: Balk, Price and Quantity Index Numbers (2008); PPI Manual (2004).
  public static func chainedFisher(prices: [[Double]], quantities: [[Double]]) -> [Double?] {
    guard prices.count == quantities.count, !prices.isEmpty else { return [] }
    var level: Double? = 1
    return [1]
      + prices.indices.dropFirst().map { index in
        let link = PriceIndex(
          basePrices: prices[index - 1], baseQuantities: quantities[index - 1],
          prices: prices[index], quantities: quantities[index])?.fisher
        level = level.flatMap { level in link.map { level * $0 } }
        return level
      }
  }
}
