internal import Charts
internal import Definitions
internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// Exports and imports stacked, as lines, with the balance shaded or as an index.
struct FlowsFigure {
  /// How the two flows are shown.
  enum Look: Sendable {
    case stacked, lines
    /// Lines with the balance between them shaded.
    case shaded
    /// Lines rebased to 100 in their first shared period.
    case index
    /// Lines, and the balance in a strip below them.
    case strip
  }

  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter
  let chartStyle: ChartStyle

  private var summary: TradeSummary {
    TradeSummary(statistics: statistics, language: language)
  }

  /// The draft; `nil` where there is nothing to show.
  func draft(as look: Look) -> FigureDraft? {
    let asLines = look != .stacked
    let words = language.wording.kinds.trade.charts
    let measures: [TradeMeasure] = [.exports, .imports]
    let rhythm = statistics.mainSeries(.exports).rhythm
    let all = measures.map { measure in
      var series = statistics.mainSeries(measure)
      series.points.removeAll { $0.period.end > statistics.edition.asOf || $0.level.value == nil }
      return series.latest(asLines ? 20 : 12)
    }
    // A stack of which one part is missing would read as a fall.
    let shared = all[0].points.map(\.period).filter { all[1][$0] != nil }
    guard shared.count > 1, let last = shared.last, let exports = all[0][last] else { return nil }
    let money = language.moneyUnit(all.flatMap { $0.points.map(\.level) })
    let series = zip(measures, all).map { measure, series in
      ChartSeries(
        language.name(of: measure),
        points: shared.map {
          ChartPoint($0.start.date, series[$0]?.level.value.map { $0 / money.scale })
        }, ink: measure.ink)
    }
    let chart = flowChart(series, as: look, unit: rhythm.unit, money)
    let rows = shared.map { period in
      Table.Row(
        [.words(language.notation.period(period))]
          + all.map {
            printer.cell($0[period]?.level, money.style, name: "figure.\($0.measure.rawValue)")
          })
    }
    let names = measures.map(language.name(of:))
    let base = shared.first.map { "\(language.notation.period($0)) = 100" } ?? ""
    return FigureDraft(
      chart: chart, title: summary.movement(.exports, exports),
      subtitle: words.subtitle(
        words.flows, look == .index ? base : money.text, language.span(shared)),
      sources: all.flatMap { $0.points.flatMap(\.level.provenance.sources) }.eachOnce(),
      data: Table(
        id: "",
        columns: [.words(language.wording.kinds.trade.period, isRowHeader: true)]
          + names.map { .numbers($0, unit: money.text) }, rows: rows),
      points: shared.count, newest: last.end)
  }

  /// The series of flows in one of their forms.
  private func flowChart(
    _ series: [ChartSeries], as look: Look, unit: CalendarUnit, _ money: MoneyUnit
  ) -> Chart {
    let format = money.labels()
    switch look {
    case .shaded:
      return Chart.difference(
        series[0], series[1], unit: unit, differenceName: language.name(of: .balance),
        format: format, formats: chartStyle.formats)
    case .index:
      let percent = NumberFormat(
        fractionDigits: 0, showsPlus: true, suffix: language.wording.units.percentSpace + "%")
      return Chart.index(
        series, unit: unit, base: series.first?.points.first?.date ?? statistics.edition.asOf.date,
        change: percent, formats: chartStyle.formats)
    case .strip:
      return Chart.differenceStrip(
        series[0], series[1], unit: unit,
        levels: "\(language.wording.kinds.trade.charts.flows), \(money.text)",
        difference: "\(language.name(of: .balance)), \(money.text)", format: format)
    case .lines:
      return Chart.line(series, unit: unit, format: format)
    case .stacked:
      var chart = Chart.stackedColumns(series, unit: unit)
      chart.y.scale.hasIntegerTicks = false
      return chart
    }
  }
}
