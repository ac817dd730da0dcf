internal import Charts
internal import Definitions
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// Subjects as lines to be drawn small.
struct SparklineSeries {
  let statistics: EditionStatistics
  let language: BriefingLanguage

  /// The line of a subject, with what it shows in words; `nil` where there is no series.
  func sparkline(of subject: ChartSubject) -> (line: Sparkline, text: String)? {
    switch subject {
    case .turnover: line(.turnover)
    case .exports: line(.exports)
    case .imports, .flows: line(.imports)
    case .balance: line(.balance)
    case .growth: line(.turnover, showsGrowth: true)
    case .twelveMonths:
      line(
        statistics.trade.movingAnnualTotal(.turnover).latest(24).points,
        name: language.wording.kinds.trade.charts.annualTotal(language.name(of: .turnover)),
        \.level.value)
    case .adjusted:
      line(
        statistics.trade.seasonallyAdjusted(.turnover, .month)?.latest(24).points ?? [],
        name: language.wording.kinds.trade.charts.adjusted(language.name(of: .turnover)),
        \.level.value)
    case .contacts, .channels, .levels, .months, .channelShares, .rates, .gaps: contactLine
    case .products, .productContributions, .claims: nil
    }
  }

  private func line(
    _ measure: TradeMeasure, showsGrowth: Bool = false
  ) -> (line: Sparkline, text: String)? {
    let points = statistics.mainSeries(measure).points.filter {
      $0.period.end <= statistics.edition.asOf
    }
    .suffix(12)
    let name = language.name(of: measure)
    guard showsGrowth else { return line(Array(points), name: name, \.level.value) }
    return line(
      Array(points), name: language.wording.kinds.trade.charts.growthOf(measure),
      \.growth?.value)
  }

  private func line(
    _ points: [TradePoint], name: String, _ value: (TradePoint) -> Double?
  ) -> (line: Sparkline, text: String)? {
    // A line this small has no room for gaps: only what leads to the last figure without one.
    var run: [TradePoint] = []
    for point in points.reversed() where value(point) != nil {
      if let later = run.last, later.period.previous != point.period { break }
      run.append(point)
    }
    guard run.count > 3, let first = run.last, let last = run.first else { return nil }
    return (
      Sparkline(run.reversed().map(value)),
      language.wording.kinds.trade.sparklineText(
        name, language.notation.period(first.period), language.notation.period(last.period))
    )
  }

  /// Contacts per month of the last twelve months.
  private var contactLine: (line: Sparkline, text: String)? {
    let months = statistics.lastMonths(12)
    guard let first = months.first, let last = months.last,
      let window = Period(from: first.start, through: statistics.edition.asOf)
    else { return nil }
    let counts = statistics.contacts(in: window).byMonth.map(\.count.value)
    guard counts.contains(where: { ($0 ?? 0) > 0 }) else { return nil }
    return (
      Sparkline(counts),
      language.wording.kinds.trade.sparklineText(
        language.wording.kinds.contacts.statistics.count, language.notation.period(first),
        language.notation.period(last))
    )
  }
}
