internal import Charts
internal import Periods
internal import Statistics
internal import Values

/// The largest sections by quarter, each in a panel of its own.
struct ProductPanelsFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft() -> FigureDraft? {
    guard let latest = statistics.productsOfYear else { return nil }
    let quarters = statistics.productQuarters(12)
    guard quarters.count > 1 else { return nil }
    let codes = latest.parts.prefix(6).map(\.code)
    let scale = language.moneyUnit([latest.total]).style.scale
    let chart = Chart.panels(
      codes.map { code in
        ChartSeries(
          language.productName(code),
          points: quarters.map {
            ChartPoint($0.period.start.date, $0.part(code)?.level.value.map { $0 / scale })
          })
      }, unit: .quarter, format: NumberFormat(fractionDigits: 2))
    return ProductHistoryDraft(statistics: statistics, language: language, printer: printer).draft(
      chart, codes, quarters)
  }
}
