internal import Charts
internal import Definitions
internal import Document
internal import Foundation
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

extension Context {
  /// Growth of turnover on a year before as columns, by quarter from records or by year from
  /// statements, with the growths that others give as squares.
  func growth() -> FigureDraft? {
    let words = wording.kinds.trade.charts
    let (series, rhythm) = columnSeries(.turnover)
    let points = series.points.filter { $0.growth?.value != nil && $0.period.end <= edition.asOf }
      .suffix(12)
    guard points.count > 1, let last = points.last, let growth = last.growth else { return nil }
    var chart = Chart.signedColumns(
      points.map {
        ChartPoint(
          $0.period.start.date, $0.growth?.value,
          isUncertain: $0.growth?.provenance.nature == .implied)
      }, unit: rhythm.unit, name: catalogue.name(of: .turnover),
      format: NumberFormat(
        fractionDigits: 1, showsPlus: true, suffix: wording.units.percentSpace + "%"))
    for point in points {
      for value in point.rivals.compactMap(\.growth?.value) {
        let mark = PointMark(
          x: .value("", point.period.start.date, unit: rhythm.unit),
          y: .value(words.otherFigures, value)
        )
        .foregroundStyle(Ink.series(3)).symbol(.square)
        chart.marks += mark.marks
      }
    }
    let name = catalogue.name(of: .turnover)
    let hasRivals = points.contains { $0.rivals.contains { $0.growth != nil } }
    return FigureDraft(
      chart: chart,
      title: words.grew(name, "\(growth, .change)", notation.period(last.period)),
      subtitle: words.subtitle(words.growthOf(.turnover), "%", span(points.map(\.period))),
      note: hasRivals ? words.squaresNote : "",
      sources: points.flatMap { point in
        (point.growth?.provenance.sources ?? [])
          + point.rivals.flatMap { $0.growth?.provenance.sources ?? [] }
      }.eachOnce(),
      data: columnTable(Array(points), words.growthOf(.turnover), "%") {
        self.cell($0.growth, .change, name: "figure.growth")
      }, points: points.count, newest: last.period.end)
  }

  /// The balance as columns.
  func balance() -> FigureDraft? {
    let words = wording.kinds.trade.charts
    let (series, rhythm) = columnSeries(.balance)
    let points = series.points.filter { $0.level.value != nil && $0.period.end <= edition.asOf }
      .suffix(12)
    guard points.count > 1, let last = points.last else { return nil }
    let money = moneyUnit(points.map(\.level))
    var style = money.style
    style.isSigned = true
    let chart = Chart.signedColumns(
      points.map { ChartPoint($0.period.start.date, $0.level.value.map { $0 / style.scale }) },
      unit: rhythm.unit, name: catalogue.name(of: .balance),
      format: NumberFormat(fractionDigits: 2, showsPlus: true))
    let name = catalogue.name(of: .balance)
    return FigureDraft(
      chart: chart,
      title: words.moved(
        name, .unknown, "\(last.level, NumberStyle(.money(nil), isSigned: true))",
        notation.period(last.period)),
      subtitle: words.subtitle(name, money.text, span(points.map(\.period))),
      sources: points.flatMap(\.level.provenance.sources).eachOnce(),
      data: columnTable(Array(points), name, money.text) {
        self.cell($0.level, style, name: "figure.balance")
      }, points: points.count, newest: last.period.end)
  }

  /// Exports and imports stacked, as lines, with the balance shaded or as an index.
  func flows(as kind: ChartKind) -> FigureDraft? {
    let asLines = kind != .stackedColumns
    let words = wording.kinds.trade.charts
    let measures: [TradeMeasure] = [.exports, .imports]
    let rhythm = columnSeries(.exports).1
    let all = measures.map { measure in
      var series = columnSeries(measure).0
      series.points.removeAll { $0.period.end > edition.asOf || $0.level.value == nil }
      return series.latest(asLines ? 20 : 12)
    }
    // A stack of which one part is missing would read as a fall.
    let shared = all[0].points.map(\.period).filter { all[1][$0] != nil }
    guard shared.count > 1, let last = shared.last, let exports = all[0][last] else { return nil }
    let money = moneyUnit(all.flatMap { $0.points.map(\.level) })
    let series = zip(measures, all).map { measure, series in
      ChartSeries(
        catalogue.name(of: measure),
        points: shared.map {
          ChartPoint($0.start.date, series[$0]?.level.value.map { $0 / money.style.scale })
        }, ink: measure.ink)
    }
    let chart = flowChart(series, as: kind, unit: rhythm.unit)
    let rows = shared.map { period in
      Table.Row(
        [cell(notation.period(period))]
          + all.map { cell($0[period]?.level, money.style, name: "figure.\($0.measure.rawValue)") })
    }
    let names = measures.map(catalogue.name(of:))
    let base = shared.first.map { "\(notation.period($0)) = 100" } ?? ""
    return FigureDraft(
      chart: chart, title: movement(.exports, exports),
      subtitle: words.subtitle(
        words.flows, kind == .index ? base : money.text, span(shared)),
      sources: all.flatMap { $0.points.flatMap(\.level.provenance.sources) }.eachOnce(),
      data: Table(
        id: "",
        columns: [.words(wording.kinds.trade.period, isRowHeader: true)]
          + names.map { .numbers($0, unit: money.text) }, rows: rows),
      points: shared.count, newest: last.end)
  }

  /// The series of flows in one of their forms.
  private func flowChart(
    _ series: [ChartSeries], as kind: ChartKind, unit: CalendarUnit
  ) -> Chart {
    let format = NumberFormat(fractionDigits: 2)
    switch kind {
    case .balanceShaded where series.count == 2:
      return Chart.difference(
        series[0], series[1], unit: unit, differenceName: catalogue.name(of: .balance),
        format: format, formats: chartStyle.formats)
    case .index:
      let percent = NumberFormat(
        fractionDigits: 0, showsPlus: true, suffix: wording.units.percentSpace + "%")
      return Chart.index(
        series, unit: unit, base: series.first?.points.first?.date ?? edition.asOf.date,
        change: percent, formats: chartStyle.formats)
    case .line:
      return Chart.line(series, unit: unit, format: format)
    default:
      var chart = Chart.stackedColumns(series, unit: unit)
      chart.y.scale.hasIntegerTicks = false
      return chart
    }
  }

  /// A measure by quarter from records, by year from statements.
  func columnSeries(_ measure: TradeMeasure) -> (TradeSeries, Rhythm) {
    let trade = catalogue.statistics.trade
    let rhythm: Rhythm = trade.basis == .records ? .quarter : .year
    return (trade.series(measure, rhythm), rhythm)
  }

  private func columnTable(
    _ points: [TradePoint], _ header: String, _ unit: String, _ value: (TradePoint) -> Table.Cell
  ) -> Table {
    Table(
      id: "",
      columns: [
        .words(wording.kinds.trade.period, isRowHeader: true), .numbers(header, unit: unit),
        .words(wording.kinds.trade.whose),
      ],
      rows: points.map { point in
        Table.Row([
          cell(notation.period(point.period)), value(point),
          cell(catalogue.owner(of: (point.growth ?? point.level).provenance)),
        ])
      })
  }
}
