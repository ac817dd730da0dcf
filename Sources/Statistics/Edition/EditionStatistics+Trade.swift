package import Periods
package import Records
internal import Values

extension EditionStatistics {
  /// A measure by quarter from records, by year from statements.
  package func mainSeries(_ measure: TradeMeasure) -> TradeSeries {
    trade.series(measure, trade.basis == .records ? .quarter : .year)
  }

  /// The last twelve months of turnover that are complete.
  package var twelveMonths: Period? { lastTwelveMonths(.turnover)?.period }

  /// The last twelve months by section and as many such years before as there are records of, at
  /// most `count`, oldest first.
  package func productYears(_ count: Int) -> [TradeBreakdown] {
    var years: [TradeBreakdown] = []
    var next = productsOfYear
    while let breakdown = next, years.count < count {
      years.insert(breakdown, at: 0)
      next = breakdown.period.yearBefore.flatMap {
        trade.breakdown(breakdown.measure, by: .product, over: $0, reporter: breakdown.reporter)
      }
    }
    return years
  }

  /// The last quarters on record by section, oldest first.
  package func productQuarters(_ count: Int) -> [TradeBreakdown] {
    mainSeries(.turnover).points.filter {
      $0.period.kind == .quarter && $0.period.end <= edition.asOf
    }
    .suffix(count).compactMap { trade.breakdown(.turnover, by: .product, over: $0.period) }
  }

  /// Prices and quantities of exports or imports of the last twelve months, from the records of the
  /// pair's first country.
  package func unitValues(of flow: TradeMeasure) -> UnitValues? {
    twelveMonths.flatMap { period in
      UnitValues(
        records.trade, flow == .exports ? .export : .import, by: trade.side, with: trade.partner,
        period: period)
    }
  }
}

extension TradeSeries {
  /// The same with only its last points.
  package func latest(_ count: Int) -> TradeSeries {
    var copy = self
    copy.points = Array(points.suffix(count))
    return copy
  }
}
