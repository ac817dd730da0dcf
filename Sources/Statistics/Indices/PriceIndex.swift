internal import Values

/// Prices and quantities of the same products in two periods, and the index numbers between them.
///
/// Every index is 1 for no change. The products must be matched; all are `nil` where the sum they
/// divide by is not positive.
///
/// Source: PPI Manual (2004); Balk, Price and Quantity Index Numbers (2008).
public struct PriceIndex: Sendable, Hashable {
  private let basePrices: [Double]
  private let baseQuantities: [Double]
  private let prices: [Double]
  private let quantities: [Double]

  /// `nil` unless the four lists have one entry for each product.
  public init?(
    basePrices: [Double], baseQuantities: [Double], prices: [Double], quantities: [Double]
  ) {
    guard !prices.isEmpty,
      [basePrices, baseQuantities, quantities].allSatisfy({ $0.count == prices.count })
    else { return nil }
    self.basePrices = basePrices
    self.baseQuantities = baseQuantities
    self.prices = prices
    self.quantities = quantities
  }

  /// Prices at the quantities of the base, `Σ p₁q₀ / Σ p₀q₀`.
  ///
  /// Source: Balk, Price and Quantity Index Numbers (2008); PPI Manual (2004).
  public var laspeyres: Double? {
    ratio(value(prices, baseQuantities), value(basePrices, baseQuantities))
  }

  /// Prices at the quantities of the period, `Σ p₁q₁ / Σ p₀q₁`.
  ///
  /// Source: Balk, Price and Quantity Index Numbers (2008); PPI Manual (2004).
  public var paasche: Double? {
    ratio(value(prices, quantities), value(basePrices, quantities))
  }

  /// The geometric mean of Laspeyres and Paasche; lies between them.
  ///
  /// Source: Balk, Price and Quantity Index Numbers (2008); PPI Manual (2004).
  public var fisher: Double? {
    guard let laspeyres, let paasche, laspeyres >= 0, paasche >= 0 else { return nil }
    return Growth.finite((laspeyres * paasche).squareRoot())
  }

  /// Total value over total value of the base, `Σ p₁q₁ / Σ p₀q₀`.
  ///
  /// Source: Balk, Price and Quantity Index Numbers (2008); PPI Manual (2004).
  public var value: Double? {
    ratio(value(prices, quantities), value(basePrices, baseQuantities))
  }

  /// Fisher quantity index by factor reversal, value over Fisher price index.
  ///
  /// Source: Balk, Price and Quantity Index Numbers (2008); PPI Manual (2004).
  public var fisherQuantity: Double? {
    guard let value, let fisher else { return nil }
    return ratio(value, fisher)
  }

  /// Mean price over mean price of the base, `(Σ p₁q₁ / Σ q₁) / (Σ p₀q₀ / Σ q₀)`; biased by a change
  /// in the mix of products.
  ///
  /// Source: Balk, Price and Quantity Index Numbers (2008); PPI Manual (2004).
  public var unitValue: Double? {
    guard let now = ratio(value(prices, quantities), exactSum(quantities)),
      let then = ratio(value(basePrices, baseQuantities), exactSum(baseQuantities))
    else { return nil }
    return ratio(now, then)
  }

  func value(_ prices: [Double], _ quantities: [Double]) -> Double {
    exactSum(zip(prices, quantities).map { $0 * $1 })
  }

  private func ratio(_ above: Double, _ below: Double) -> Double? {
    below > 0 ? Growth.finite(above / below) : nil
  }

  /// The shares in total value, of the base and of the period, and the price relatives.
  var relatives: [(baseShare: Double, share: Double, relative: Double)] {
    let base = value(basePrices, baseQuantities)
    let total = value(prices, quantities)
    return prices.indices.map { index in
      (
        basePrices[index] * baseQuantities[index] / base,
        prices[index] * quantities[index] / total, prices[index] / basePrices[index]
      )
    }
  }
}
