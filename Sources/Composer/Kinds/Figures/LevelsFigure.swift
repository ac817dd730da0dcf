internal import Charts
internal import Document
internal import Foundation
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

extension Context {
  /// A measure over time: by quarter in both sides' records, or by year from statements with the
  /// figures that stand against them.
  func levels(_ measure: TradeMeasure) -> FigureDraft? {
    switch catalogue.statistics.trade.basis {
    case .records:
      let all = pair.countries.map {
        catalogue.statistics.trade.series(measure, .quarter, by: $0.code).latest(20)
      }
      return recorded(all, measure, unit: .quarter, name: catalogue.name(of: measure))
    case .statements: return stated(measure)
    case .none: return nil
    }
  }

  /// The sum of the last twelve months of turnover, in both sides' records.
  func annualTotals() -> FigureDraft? {
    guard catalogue.statistics.trade.basis == .records else { return nil }
    let all = pair.countries.map {
      catalogue.statistics.trade.movingAnnualTotal(.turnover, by: $0.code).latest(60)
    }
    let name = wording.kinds.trade.charts.annualTotal(catalogue.name(of: .turnover))
    let unit: CalendarUnit = all.first?.rhythm == .quarter ? .quarter : .month
    return recorded(all, .turnover, unit: unit, name: name)
  }

  /// Turnover by month without its season, in both sides' records, the last five years.
  func adjustedTurnover() -> FigureDraft? {
    let all = pair.countries.compactMap {
      catalogue.statistics.trade.seasonallyAdjusted(.turnover, .month, by: $0.code)?.latest(60)
    }
    let words = wording.kinds.trade.charts
    var draft = recorded(
      all, .turnover, unit: .month, name: words.adjusted(catalogue.name(of: .turnover)))
    draft?.note = words.adjustedNote
    return draft
  }

  private func recorded(
    _ all: [TradeSeries], _ measure: TradeMeasure, unit: CalendarUnit, name: String
  ) -> FigureDraft? {
    let all = all.filter { $0.points.contains { $0.level.value != nil } }
    guard let main = all.first, let last = main.points.last else { return nil }
    let money = moneyUnit(all.flatMap { $0.points.map(\.level) })
    let scale = money.style.scale
    let lines = all.map { series in
      ChartSeries(
        catalogue.countryName(series.reporter ?? series.side),
        points: series.points.map {
          // A sum of twelve months stands at its last one.
          ChartPoint($0.period.end.date, $0.level.value.map { $0 / scale })
        }, ink: ink(of: series.reporter ?? series.side))
    }
    let digits = scale >= MoneyScale.billion.rawValue ? 1 : 0
    let chart = Chart.line(lines, unit: unit, format: NumberFormat(fractionDigits: digits))
    return FigureDraft(
      chart: chart, title: movement(measure, last),
      subtitle: wording.kinds.trade.charts.subtitle(
        name, money.text, span(main.points.map(\.period))),
      sources: all.flatMap { $0.points.flatMap(\.level.provenance.sources) }.eachOnce(),
      data: levelTable(all, money), points: main.points.count, newest: last.period.end)
  }

  /// "Turnover rose to … in …", with a word where others say otherwise.
  func movement(_ measure: TradeMeasure, _ point: TradePoint) -> Phrase {
    let words = wording.kinds.trade.charts
    let direction = ChangeDirection(point.growth)
    let (name, period) = (catalogue.name(of: measure), notation.period(point.period))
    var start = words.moved(name, direction, "\(point.level, .money)", period)
    if let growth = point.growth, point.period.kind != .year {
      start = words.movedOnYear(name, "\(point.level, .money)", period, "\(growth, .change)")
    }
    // One odd statement does not put both sides' records in doubt.
    let isDisputed = catalogue.statistics.trade.basis == .statements && !point.rivals.isEmpty
    return isDisputed ? start + words.butDisputed(direction) : start
  }

  /// The periods from the first to the last, in words.
  func span(_ periods: [Period]) -> String {
    guard let first = periods.first, let last = periods.last else { return "" }
    // Sums of twelve months are named by the month they end with.
    guard first.kind == .range || last.kind == .range else {
      return notation.span(from: first, to: last)
    }
    return notation.months(from: first.end, to: last.end)
  }

  /// The levels of series in columns beside each other.
  func levelTable(_ all: [TradeSeries], _ money: (style: NumberStyle, text: String)) -> Table {
    let periods = Set(all.flatMap { $0.points.map(\.period) }).sorted()
    let columns =
      [Table.Column.words(wording.kinds.trade.period, isRowHeader: true)]
      + all.map { .numbers(catalogue.countryName($0.reporter ?? $0.side), unit: money.text) }
    return Table(
      id: "", columns: columns,
      rows: periods.map { period in
        Table.Row(
          [cell(notation.period(period))]
            + all.map {
              cell($0[period]?.level, money.style, name: "figure.\($0.measure.rawValue)")
            })
      })
  }
}

extension TradeSeries {
  /// The same with only its last points.
  func latest(_ count: Int) -> TradeSeries {
    var copy = self
    copy.points = Array(points.suffix(count))
    return copy
  }
}

extension NumberStyle {
  /// What amounts are divided by for print.
  var scale: Double {
    if case .money(let scale?) = form { scale.rawValue } else { 1 }
  }
}
