internal import Charts
internal import Language
internal import Periods
internal import Statistics

/// The flags of a line: what the definition says of its days, and what the line says by itself.
struct LevelFlags {
  let language: BriefingLanguage
  /// What the definition says.
  let events: [ChartFlag]

  /// A chart with its flags over one of its lines, whose points stand for the periods.
  func flagged(_ chart: Chart, over series: ChartSeries, unit: CalendarUnit, of periods: [Period])
    -> Chart
  {
    let words = language.wording.kinds.trade.charts.turns
    let turns = ChartFlag.turns(of: series.points).compactMap { turn, point -> ChartFlag? in
      guard let period = periods.first(where: { $0.contains(Day(point.date)) }) else { return nil }
      let text =
        switch turn {
        case .record: words.record
        case .trough: words.trough
        case .break: words.greatestChange
        }
      return ChartFlag(point.date, "\(language.notation.period(period)): \(text)")
    }
    guard let first = periods.first?.start, let last = periods.last?.end else { return chart }
    let shown = events.filter { (first...last).contains(Day($0.date)) }.map { event in
      ChartFlag(event.date, "\(language.notation.date(Day(event.date))): \(event.text)")
    }
    return chart.flagged(by: shown + turns, over: series, unit: unit)
  }
}
