internal import Values

/// Statistics of amounts in another currency.
///
/// Source: IMF Direction of Trade Statistics, chapter 3: period by period.
public enum CurrencyConversion {
  /// A flow converted month by month, `Σ amount / mean rate of the month`, the rate in units of the
  /// first currency for one of the second. Never a spot rate for a flow. `nil` unless there is one
  /// positive rate for each amount.
  ///
  /// Source: IMF, Direction of Trade Statistics.
  public static func converted(_ amounts: [Double], monthlyRates: [Double]) -> Double? {
    guard amounts.count == monthlyRates.count, monthlyRates.allSatisfy({ $0 > 0 }) else {
      return nil
    }
    return Growth.finite(exactSum(zip(amounts, monthlyRates).map { $0 / $1 }))
  }

  /// A flow converted at the simple mean of the monthly rates: what a year's mean rate gives. `nil`
  /// without a positive rate.
  public static func convertedAtMeanRate(_ amounts: [Double], rates: [Double]) -> Double? {
    guard !rates.isEmpty else { return nil }
    let mean = exactSum(rates) / Double(rates.count)
    return mean > 0 ? Growth.finite(exactSum(amounts) / mean) : nil
  }
}
