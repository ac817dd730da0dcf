internal import Charts
internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// Contributions of the five sections that moved most to the growth of each quarter.
struct ContributionColumnsFigure {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter
  let chartStyle: ChartStyle

  /// The draft; `nil` where there is nothing to show.
  func draft() -> FigureDraft? {
    let words = language.wording.kinds.trade.charts
    let quarters = statistics.productQuarters(8).filter { $0.growth?.value != nil }
    guard quarters.count > 1, let last = quarters.last else {
      return nil
    }
    let codes = Array(quarters).codes(movingMost: 5)
    func points(_ value: (TradeBreakdown) -> Double?) -> [ChartPoint] {
      quarters.map { ChartPoint($0.period.start.date, value($0)) }
    }
    var parts = codes.map { code in
      ChartSeries(
        language.productName(code), points: points { $0.part(code)?.contribution?.value ?? 0 })
    }
    parts.append(
      ChartSeries(
        words.otherSections,
        points: points { quarter in
          quarter.contribution(beside: codes.compactMap(quarter.part))?.value
        }, ink: .context))
    guard
      let chart = try? Chart.contributions(
        parts, total: ChartSeries(words.total, points: points { $0.growth?.value }),
        unit: .quarter, tolerance: 1e-6, formats: chartStyle.formats)
    else { return nil }
    let style = NumberStyle(.change, decimals: 1, isSigned: true)
    return FigureDraft(
      chart: chart,
      title: statistics.movement(of: last).map { words.grew($0, language.names) } ?? .empty,
      subtitle: words.contributions(language.span(quarters.map(\.period))),
      sources: quarters.flatMap(\.total.provenance.sources).eachOnce(),
      data: Table(
        id: "",
        columns: [.words(language.wording.kinds.trade.product, isRowHeader: true)]
          + quarters.map {
            .numbers(
              language.notation.period($0.period), unit: language.wording.units.percentagePoints)
          },
        rows: codes.map { code in
          Table.Row(
            [.words(language.productName(code))]
              + quarters.map {
                printer.cell($0.part(code)?.contribution, style, name: "figure.products.\(code)")
              })
        }), points: codes.count * quarters.count, newest: last.period.end)
  }
}
