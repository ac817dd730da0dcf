package import Periods
package import Records
package import Values

/// Prices and quantities of one flow in two periods, by product section: a price is a unit value,
/// the value of a kilogram of net weight.
///
/// Source: UNCTAD Handbook of Statistics, unit value index; PPI Manual (2004).
package struct UnitValues: Sendable {
  /// A section with its value and net weight in both periods.
  private struct Section {
    var value = 0.0, weight = 0.0
    var valueBefore = 0.0, weightBefore = 0.0
  }

  private let period: Period
  private let given: [Calculation.Given]
  private let records: [TradeFlow]
  private let reporter: String

  /// The sections whose months are all reported with a net weight in a period and in the one a year
  /// before; `nil` without any. Where a month of a section is reported twice, the later row counts.
  package init?(flows: [TradeFlow], reporter: String, period: Period) {
    guard let before = period.yearBefore else { return nil }
    let months = period.split(into: .month)
    let monthsBefore = before.split(into: .month)
    let places = Set(months + monthsBefore)
    var rows: [String: [Period: TradeFlow]] = [:]
    for flow in flows where flow.product != FlowLedger.total && places.contains(flow.period) {
      rows[flow.product, default: [:]][flow.period] = flow
    }
    let complete = rows.filter { _, rows in
      rows.count == places.count && rows.values.allSatisfy { ($0.netWeight ?? 0) > 0 }
    }.sorted { $0.key < $1.key }
    guard !complete.isEmpty, !months.isEmpty else { return nil }
    let sections = complete.map { _, rows in
      func sum(_ months: [Period], _ part: (TradeFlow) -> Double) -> Double {
        exactSum(months.compactMap { rows[$0].map(part) })
      }
      return Section(
        value: sum(months, \.value), weight: sum(months) { $0.netWeight ?? 0 },
        valueBefore: sum(monthsBefore, \.value),
        weightBefore: sum(monthsBefore) { $0.netWeight ?? 0 })
    }
    self.period = period
    self.reporter = reporter
    records = complete.flatMap { Array($0.value.values) }
    given =
      sections.map { Calculation.Given(.price, $0.value / $0.weight) }
      + sections.map { Calculation.Given(.priceBefore, $0.valueBefore / $0.weightBefore) }
      + sections.map { Calculation.Given(.quantity, $0.weight) }
      + sections.map { Calculation.Given(.quantityBefore, $0.weightBefore) }
  }

  /// The Fisher index of prices, the period before = 100.
  package var priceIndex: Quantity { index("index.fisher-price", .priceIndex) }

  /// The Fisher index of quantities, value over price, the period before = 100.
  package var quantityIndex: Quantity { index("index.fisher-quantity", .quantityIndex) }

  private func index(_ statistic: String, _ formula: Formula) -> Quantity {
    Quantity(
      calculatedBy: Provenance(
        statistic: statistic, calculation: Calculation(formula, given),
        records: records.map(\.id), sources: records.flatMap(\.sources), reporter: reporter,
        nature: .computed),
      unit: .ratio, period: period)
  }
}

extension EditionStatistics {
  /// Prices and quantities of exports or imports of the last twelve months, from the records of the
  /// pair's first country.
  package func unitValues(of flow: TradeMeasure) -> UnitValues? {
    guard let period = twelveMonths else { return nil }
    let direction: TradeFlow.Direction = flow == .exports ? .export : .import
    return UnitValues(
      flows: records.trade.filter {
        $0.reporter == trade.side && $0.partner == trade.partner && $0.direction == direction
          && $0.currency == trade.currency
      }, reporter: trade.side, period: period)
  }
}
