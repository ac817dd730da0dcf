internal import Charts
internal import Document
internal import Foundation
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

extension Context {
  /// A measure with where it would lie in the next year if it grew as it did: bands of the middle
  /// half and of eight tenths of the past growths.
  func fan(_ measure: TradeMeasure) -> FigureDraft? {
    let words = wording.kinds.trade.charts
    let (series, rhythm) = columnSeries(measure)
    let points = series.points.filter { $0.level.value != nil && $0.period.end <= edition.asOf }
    guard let last = points.last else { return nil }
    let growths = points.compactMap(\.growth)
    let rates = growths.compactMap(\.value)
    let money = moneyUnit(points.map(\.level))
    let scale = money.style.scale
    let ahead = points.suffix(rhythm.perYear).compactMap { point in
      point.period.yearAfter.map { (period: $0, base: point) }
    }
    guard let middle = Growth.pastQuantile(rates, share: 0.5), !ahead.isEmpty else { return nil }
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
    let name = catalogue.name(of: measure)
    let shown = points.suffix(16)
    let chart = Chart.fan(
      ChartSeries(
        name,
        points: shown.map { ChartPoint($0.period.start.date, $0.level.value.map { $0 / scale }) }),
      central: ahead.map {
        ChartPoint($0.period.start.date, ($0.base.level.value ?? 0) / scale * (1 + middle / 100))
      }, bands: bands, unit: rhythm.unit, meaning: words.pastGrowth(rates.count),
      centralName: words.medianGrowth, format: NumberFormat(fractionDigits: 1))
    var draft = FigureDraft(
      chart: chart, title: movement(measure, last),
      subtitle: words.subtitle(
        name, money.text, span([shown.first ?? last, last].map(\.period))),
      note: words.pastGrowth(rates.count),
      sources: points.flatMap(\.level.provenance.sources).eachOnce(),
      data: fanTable(ahead, growths, money), points: shown.count,
      newest: last.period.end)
    draft.chart.parts.note = ""
    return draft
  }

  /// The periods ahead with their middle and ranges.
  private func fanTable(
    _ ahead: [(period: Period, base: TradePoint)], _ growths: [Quantity],
    _ money: (style: NumberStyle, text: String)
  ) -> Table {
    let shares = [0.1, 0.25, 0.5, 0.75, 0.9]
    return Table(
      id: "",
      columns: [.words(wording.kinds.trade.period, isRowHeader: true)]
        + shares.map { .numbers("\(Int($0 * 100))\(chartStyle.formats.percent)", unit: money.text) },
      rows: ahead.map { next in
        Table.Row(
          [cell(notation.period(next.period))]
            + shares.map {
              cell(
                next.base.level(grownBy: $0, of: growths, in: next.period), money.style,
                name: "figure.past-growth")
            })
      })
  }
}
