package import Periods
package import Records
package import Values

/// Prices and quantities of one flow in two periods, by product section: a price is a unit value,
/// the value of a kilogram of net weight.
///
/// Source: UNCTAD Handbook of Statistics, unit value index; PPI Manual (2004).
package struct UnitValues: Sendable {
  /// A section's sum of a month.
  private struct Month {
    var value: Double
    var weight: Double
    /// Where it stands in the answer.
    var place: Int
    var sources: [String]
  }

  private let period: Period
  private let reporter: String
  private let given: [Calculation.Given]
  private let evidence: Evidence
  private let sources: [String]

  /// The sections whose months are all reported with a net weight in a period and in the one a year
  /// before; `nil` without any.
  package init?(
    _ trade: FlowCells, _ direction: TradeFlow.Direction, by reporter: String,
    with partner: String, period: Period
  ) {
    guard let before = period.yearBefore else { return nil }
    let (now, then) = (period.split(into: .month), before.split(into: .month))
    let wanted = Set(now + then)
    var sections: [String: [Period: Month]] = [:]
    for (place, cell) in trade.cells.enumerated()
    where cell.reporter == reporter && cell.partner == partner && cell.direction == direction
      && cell.level == .section && wanted.contains(cell.period)
    {
      guard let weight = cell.netWeight, weight > 0 else { continue }
      sections[cell.product, default: [:]][cell.period] = Month(
        value: cell.amount.value, weight: weight, place: place, sources: cell.sources)
    }
    let complete = sections.filter { $0.value.count == wanted.count }.sorted { $0.key < $1.key }
      .map(\.value)
    guard !complete.isEmpty, !now.isEmpty else { return nil }
    func sum(_ months: [Period], _ part: (Month) -> Double) -> [Double] {
      complete.map { section in exactSum(months.compactMap { section[$0].map(part) }) }
    }
    func given(
      _ price: Formula.Operand, _ quantity: Formula.Operand, _ months: [Period]
    ) -> [Calculation.Given] {
      let weights = sum(months, \.weight)
      let prices = zip(sum(months, \.value), weights).map { $0 / $1 }
      return prices.map { Calculation.Given(price, $0) }
        + weights.map { Calculation.Given(quantity, $0) }
    }
    let months = complete.flatMap(\.values)
    self.period = period
    self.reporter = reporter
    self.given = given(.price, .quantity, now) + given(.priceBefore, .quantityBefore, then)
    evidence = Evidence(
      merging: months.map(\.place).sorted().lazy.map { trade.evidence(ofCell: $0) })
    sources = months.flatMap(\.sources).sortedOnce()
  }

  /// The Fisher index of prices, the period before = 100.
  package var priceIndex: Quantity { index("index.fisher-price", .priceIndex) }

  /// The Fisher index of quantities, value over price, the period before = 100.
  package var quantityIndex: Quantity { index("index.fisher-quantity", .quantityIndex) }

  private func index(_ statistic: String, _ formula: Formula) -> Quantity {
    let provenance = Provenance(
      statistic: statistic, calculation: Calculation(formula, given), reporter: reporter,
      nature: .computed)
    return Quantity(
      calculatedBy: provenance.with(evidence, sources: sources), unit: .ratio, period: period)
  }
}
