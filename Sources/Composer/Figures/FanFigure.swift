internal import Charts
internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// A measure with where it would lie in the next year if it grew as it did: bands of the middle
/// half and of eight tenths of the past growths.
struct FanFigure {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter
  let chartStyle: ChartStyle

  private var summary: TradeSummary {
    TradeSummary(statistics: statistics, language: language)
  }

  /// The draft; `nil` where there is nothing to show.
  func draft(_ measure: TradeMeasure) -> FigureDraft? {
    let words = language.wording.kinds.trade.charts
    let series = statistics.mainSeries(measure)
    let points = series.known(by: statistics.edition.asOf)
    guard let last = points.last else { return nil }
    let growths = points.compactMap(\.growth)
    let rates = growths.compactMap(\.value)
    let money = language.moneyUnit(points.map(\.level))
    let scale = money.scale
    let ahead = points.suffix(series.rhythm.perYear).compactMap { point in
      point.period.yearAfter.map { (period: $0, base: point) }
    }
    guard Growth.pastQuantile(rates, share: 0.5) != nil, !ahead.isEmpty else { return nil }
    let bands = [50.0, 80].map { probability in
      FanBand(
        probability: probability,
        points: ahead.compactMap { next in
          Growth.rangeOfPastGrowth(
            base: (next.base.level.value ?? 0) / scale, growths: rates, probability: probability
          ).map {
            FanBand.Point(next.period.start.date, low: $0.lowerBound, high: $0.upperBound)
          }
        })
    }
    let name = language.name(of: measure)
    let shown = points.suffix(16)
    let chart = Chart.fan(
      ChartSeries(
        name,
        points: shown.map { ChartPoint($0.period.start.date, $0.level.value.map { $0 / scale }) }),
      central: ahead.map {
        let middle = $0.base.level(grownBy: 0.5, of: growths, in: $0.period)
        return ChartPoint($0.period.start.date, middle?.value.map { $0 / scale })
      }, bands: bands, unit: series.rhythm.unit, meaning: words.pastGrowth(rates.count),
      centralName: words.medianGrowth, format: NumberFormat(fractionDigits: 1))
    return FigureDraft(
      chart: chart, title: summary.movement(measure, last),
      subtitle: words.subtitle(
        name, money.text, language.span([shown.first ?? last, last].map(\.period))),
      sources: points.flatMap(\.level.provenance.sources).eachOnce(),
      data: fanTable(ahead, growths, money), points: shown.count,
      newest: last.period.end)
  }

  /// The periods ahead with their middle and ranges.
  private func fanTable(
    _ ahead: [(period: Period, base: TradePoint)], _ growths: [Quantity],
    _ money: MoneyUnit
  ) -> Table {
    let shares = [0.1, 0.25, 0.5, 0.75, 0.9]
    return Table(
      id: "",
      columns: [.words(language.wording.kinds.trade.period, isRowHeader: true)]
        + shares.map { .numbers("\(Int($0 * 100))\(chartStyle.formats.percent)", unit: money.text) },
      rows: ahead.map { next in
        Table.Row(
          [.words(language.notation.period(next.period))]
            + shares.map {
              printer.cell(
                next.base.level(grownBy: $0, of: growths, in: next.period), money.style,
                name: "figure.past-growth")
            })
      })
  }
}
