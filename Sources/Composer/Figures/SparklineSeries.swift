internal import Charts
internal import Definitions
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// A series drawn as small as a word, with what it shows in words.
struct NamedSparkline {
  var line: Sparkline
  var text: String
}

/// Subjects as lines to be drawn small.
struct SparklineSeries {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  /// How long each period is: as long as that of the number beside the line; `nil` for a quarter
  /// from records and a year from statements.
  var rhythm: Rhythm?

  /// A measure by the rhythm of its number.
  func level(_ measure: TradeMeasure) -> NamedSparkline? {
    line(points(of: measure), name: language.name(of: measure), \.level.value)
  }

  /// The growth of a measure on a year before.
  func growth(of measure: TradeMeasure) -> NamedSparkline? {
    let name = language.wording.kinds.trade.charts.growthOf(measure)
    return line(points(of: measure), name: name, \.growth?.value)
  }

  /// Turnover of the last twelve months, moving.
  var annualTotals: NamedSparkline? {
    line(
      statistics.trade.movingAnnualTotal(.turnover).latest(24).points,
      name: language.wording.kinds.trade.charts.annualTotal(language.name(of: .turnover)),
      \.level.value)
  }

  /// Turnover by month without its season.
  var adjusted: NamedSparkline? {
    line(
      statistics.trade.seasonallyAdjusted(.turnover, .month)?.latest(24).points ?? [],
      name: language.wording.kinds.trade.charts.adjusted(language.name(of: .turnover)),
      \.level.value)
  }

  private func points(of measure: TradeMeasure) -> [TradePoint] {
    let usual = statistics.mainSeries(measure)
    let series = rhythm.map { statistics.trade.series(measure, $0) } ?? usual
    return series.points.filter { $0.period.end <= statistics.edition.asOf }.suffix(12)
  }

  private func line(
    _ points: [TradePoint], name: String, _ value: (TradePoint) -> Double?
  ) -> NamedSparkline? {
    // A line this small has no room for gaps: only what leads to the last figure without one.
    var run: [TradePoint] = []
    for point in points.reversed() where value(point) != nil {
      if let later = run.last, later.period.previous != point.period { break }
      run.append(point)
    }
    guard run.count > 3, let first = run.last, let last = run.first else { return nil }
    return NamedSparkline(
      line: Sparkline(run.reversed().map(value)),
      text: language.wording.kinds.trade.sparklineText(
        name, language.notation.period(first.period), language.notation.period(last.period))
    )
  }

  /// Contacts per month of the last twelve months.
  var contacts: NamedSparkline? {
    let months = statistics.lastMonths(12)
    guard let first = months.first, let last = months.last,
      let window = Period(from: first.start, through: statistics.edition.asOf)
    else { return nil }
    let counts = statistics.contacts(in: window).byMonth.map(\.count.value)
    guard counts.contains(where: { ($0 ?? 0) > 0 }) else { return nil }
    return NamedSparkline(
      line: Sparkline(counts),
      text: language.wording.kinds.trade.sparklineText(
        language.wording.kinds.contacts.statistics.count, language.notation.period(first),
        language.notation.period(last))
    )
  }
}
