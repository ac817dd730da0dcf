internal import Charts
internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// A measure by quarter in both sides' records, whose lines nearly coincide, and below them how far
/// they lie apart.
struct SidesFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where not both sides report.
  func draft(_ measure: TradeMeasure) -> FigureDraft? {
    let words = language.wording.kinds.trade.charts
    guard statistics.trade.basis == .records else { return nil }
    let all = statistics.pair.countries.map {
      statistics.trade.series(measure, .quarter, by: $0.code).latest(20)
    }
    let shared = all[0].points.map(\.period).filter { period in
      all.allSatisfy { $0[period]?.level.value != nil }
    }
    let gaps = shared.compactMap { period in
      all[0][period].flatMap { one in
        all[1][period].flatMap { one.level.difference(from: $0.level) }
      }.map { (period: period, gap: $0) }
    }
    guard gaps.count > 1 else { return nil }
    let reports = shared.compactMap { period -> SideGap.Report? in
      guard let first = all[0][period]?.level, let second = all[1][period]?.level else {
        return nil
      }
      return SideGap.Report(
        measure: measure.rawValue, period: period, first: first, second: second)
    }
    let widest = SideGap.found(
      among: reports, by: .amount, of: statistics.pair.countries.map(\.code))
    let money = language.moneyUnit(all.flatMap { $0.points.map(\.level) })
    let names = statistics.pair.countries.map { language.countryName($0.code) }
    let series = zip(all, statistics.pair.countries).map { series, country in
      ChartSeries(
        language.countryName(country.code),
        points: shared.map {
          ChartPoint($0.start.date, series[$0]?.level.value.map { $0 / money.scale })
        }, ink: statistics.pair.ink(of: country.code))
    }
    let name = language.name(of: measure)
    let chart = Chart.differenceStrip(
      series[0], series[1], unit: .quarter, levels: "\(name), \(money.text)",
      difference: "\(words.sides.less(names[0], names[1])), \(money.text)",
      format: money.labels())
    return FigureDraft(
      chart: chart,
      title: widest.map { words.sides.furthest($0, language.names) } ?? .empty,
      subtitle: words.subtitle(name, money.text, language.span(shared)),
      sources: all.flatMap { $0.points.flatMap(\.level.provenance.sources) }.eachOnce(),
      data: Table(
        id: "",
        columns: [.words(language.wording.kinds.trade.period, isRowHeader: true)]
          + names.map { .numbers($0, unit: money.text) }
          + [.numbers(words.sides.less(names[0], names[1]), unit: money.text)],
        rows: gaps.map { period, gap in
          Table.Row(
            [.words(language.notation.period(period))]
              + all.map {
                printer.cell($0[period]?.level, money.style, name: "figure.\(measure.rawValue)")
              }
              + [printer.cell(gap, money.signed, name: "figure.\(measure.rawValue).difference")])
        }), points: shared.count, newest: shared.last?.end)
  }
}
