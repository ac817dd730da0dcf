internal import Charts
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// Growth of turnover on a year before as columns, by quarter from records or by year from
/// statements, with the growths that others give as squares.
struct GrowthFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft() -> FigureDraft? {
    let words = language.wording.kinds.trade.charts
    let series = statistics.mainSeries(.turnover)
    let points = series.points.filter {
      $0.growth?.value != nil && $0.period.end <= statistics.edition.asOf
    }
    .suffix(12)
    guard points.count > 1, let last = points.last else { return nil }
    var chart = Chart.signedColumns(
      points.map {
        ChartPoint(
          $0.period.start.date, $0.growth?.value,
          isUncertain: $0.growth?.provenance.nature == .implied)
      }, unit: series.rhythm.unit, name: language.name(of: .turnover),
      format: NumberFormat(
        fractionDigits: 1, showsPlus: true, suffix: language.wording.units.percentSpace + "%"))
    for point in points {
      for value in point.rivals.compactMap(\.growth?.value) {
        let mark = PointMark(
          x: .value("", point.period.start.date, unit: series.rhythm.unit),
          y: .value(words.otherFigures, value)
        )
        .foregroundStyle(Ink.series(3)).symbol(.square)
        chart.marks += mark.marks
      }
    }
    let hasRivals = points.contains { $0.rivals.contains { $0.growth != nil } }
    return FigureDraft(
      chart: chart,
      title: TradeSummary(statistics: statistics, language: language).growth(.turnover, last),
      subtitle: words.subtitle(words.growthOf(.turnover), "%", language.span(points.map(\.period))),
      note: hasRivals ? words.squaresNote : "",
      sources: points.flatMap { point in
        (point.growth?.provenance.sources ?? [])
          + point.rivals.flatMap { $0.growth?.provenance.sources ?? [] }
      }.eachOnce(),
      data: TradePointTable(language: language).table(Array(points), words.growthOf(.turnover), "%")
      {
        printer.cell($0.growth, .change, name: "figure.growth")
      }, points: points.count, newest: last.period.end)
  }
}
