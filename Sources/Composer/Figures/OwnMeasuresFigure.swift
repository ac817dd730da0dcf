internal import Charts
internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// The measures that pair.yaml adds, year by year as stated: those of the unit that most of them have,
/// at most five, each with two years or more.
struct OwnMeasuresFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft() -> FigureDraft? {
    let shown = series
    guard let unit = shown.first?.unit else { return nil }
    let points = shown.map { $0.levels(.year) }
    let levels = points.joined().compactMap(\.level)
    let periods = Set(points.joined().compactMap(\.period)).sorted()
    guard let first = periods.first, let last = periods.last else { return nil }
    let money = language.moneyUnit(levels)
    let isMoney = if case .money = unit { true } else { false }
    let (scale, style) = isMoney ? (money.scale, money.style) : (1, .automatic)
    let name = isMoney ? money.text : unit == .percent ? "%" : unit.name
    let lines = zip(shown, points).map { series, points in
      ChartSeries(
        language.title(of: series),
        points: years(first, last).map { year in
          let level = points.first { $0.period == year }?.level?.value
          return ChartPoint(year.start.date, level.map { $0 / scale })
        })
    }
    return FigureDraft(
      chart: Chart.line(lines, unit: .year, format: NumberFormat(fractionDigits: 1)),
      title: Phrase(language.wording.kinds.figures.title),
      subtitle: language.wording.kinds.figures.subtitle(name, language.span([first, last])),
      sources: points.joined().flatMap(\.sources).eachOnce(),
      data: table(shown, periods, style, name), points: levels.count, newest: last.end)
  }

  /// The series drawn: the unit with the most series, then the alphabet, decides.
  private var series: [StatedMeasure] {
    let drawable = statistics.ownMeasures.filter { $0.levels(.year).count > 1 }
    let units = Dictionary(grouping: drawable.compactMap { $0.unit.map(\.name) }) { $0 }
    let most = units.min { ($1.value.count, $0.key) < ($0.value.count, $1.key) }?.key
    return Array(drawable.filter { $0.unit?.name == most }.prefix(5))
  }

  private func years(_ first: Period, _ last: Period) -> [Period] {
    Period(from: first.start, through: last.end)?.every(.year) ?? []
  }

  private func table(
    _ shown: [StatedMeasure], _ periods: [Period], _ style: NumberStyle, _ unit: String
  ) -> Table {
    Table(
      id: "",
      columns: [.words(language.wording.kinds.trade.period, isRowHeader: true)]
        + shown.map { .numbers(language.title(of: $0), unit: unit) },
      rows: periods.map { period in
        Table.Row(
          [.words(language.notation.period(period))]
            + shown.map { series in
              let level = series.levels(.year).first { $0.period == period }?.level
              return printer.cell(level, style, name: "figure.measures.\(series.measure)")
            })
      })
  }
}
