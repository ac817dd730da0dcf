internal import Charts
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// The balance as columns.
struct BalanceFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft() -> FigureDraft? {
    let words = language.wording.kinds.trade.charts
    let series = statistics.mainSeries(.balance)
    let points = series.known(by: statistics.edition.asOf).suffix(12)
    guard points.count > 1, let last = points.last else { return nil }
    let money = language.moneyUnit(points.map(\.level))
    let chart = Chart.signedColumns(
      points.map { ChartPoint($0.period.start.date, $0.level.value.map { $0 / money.scale }) },
      unit: series.rhythm.unit, name: language.name(of: .balance),
      format: money.labels(showsPlus: true))
    let name = language.name(of: .balance)
    return FigureDraft(
      chart: chart,
      title: TradeSummary(statistics: statistics, language: language).movement(.balance, last),
      subtitle: words.subtitle(name, money.text, language.span(points.map(\.period))),
      sources: points.flatMap(\.level.provenance.sources).eachOnce(),
      data: TradePointTable(language: language).table(Array(points), name, money.text) {
        printer.cell($0.level, money.signed, name: "figure.balance")
      }, points: points.count, newest: last.period.end)
  }
}
