internal import Charts
internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// Series of a measure in both sides' records, as lines.
struct RecordedLevelsFigure {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  private var summary: TradeSummary {
    TradeSummary(statistics: statistics, language: language)
  }

  /// The draft; `nil` where there is nothing to show.
  func draft(
    _ all: [TradeSeries], _ measure: TradeMeasure, unit: CalendarUnit, name: String,
    flags: LevelFlags? = nil
  ) -> FigureDraft? {
    let all = all.filter { $0.points.contains { $0.level.value != nil } }
    guard let main = all.first, let last = main.points.last else { return nil }
    let money = language.moneyUnit(all.flatMap { $0.points.map(\.level) })
    let scale = money.scale
    let lines = all.map { series in
      ChartSeries(
        language.countryName(series.reporter ?? series.side),
        points: series.points.map {
          // A sum of twelve months stands at its last one.
          ChartPoint($0.period.end.date, $0.level.value.map { $0 / scale })
        }, ink: statistics.pair.ink(of: series.reporter ?? series.side))
    }
    var chart = Chart.line(lines, unit: unit, format: money.labels())
    if let flags {
      chart = flags.flagged(chart, over: lines[0], unit: unit, of: main.points.map(\.period))
    }
    let findings = [summary.record(measure, main), summary.movement(measure, last)]
      .filter { !$0.isEmpty }
    return FigureDraft(
      chart: chart, title: findings.first ?? .empty, otherTitles: Array(findings.dropFirst()),
      subtitle: language.wording.kinds.trade.charts.subtitle(
        name, money.text, language.span(main.points.map(\.period))),
      sources: all.flatMap { $0.points.flatMap(\.level.provenance.sources) }.eachOnce(),
      data: levelTable(all, money), points: main.points.count, newest: last.period.end)
  }

  /// The levels of series in columns beside each other.
  private func levelTable(_ all: [TradeSeries], _ money: MoneyUnit) -> Table {
    let periods = Set(all.flatMap { $0.points.map(\.period) }).sorted()
    let columns =
      [Table.Column.words(language.wording.kinds.trade.period, isRowHeader: true)]
      + all.map { .numbers(language.countryName($0.reporter ?? $0.side), unit: money.text) }
    return Table(
      id: "", columns: columns,
      rows: periods.map { period in
        Table.Row(
          [.words(language.notation.period(period))]
            + all.map {
              printer.cell($0[period]?.level, money.style, name: "figure.\($0.measure.rawValue)")
            })
      })
  }
}
