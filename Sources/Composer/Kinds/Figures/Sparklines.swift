internal import Charts
internal import Definitions
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

extension Context {
  /// A subject as a line to be drawn small, with what it shows in words; `nil` where there is no
  /// series.
  func sparkline(of subject: ChartSubject) -> (line: Sparkline, text: String)? {
    switch subject {
    case .turnover: line(.turnover)
    case .exports: line(.exports)
    case .imports, .flows: line(.imports)
    case .balance: line(.balance)
    case .growth: line(.turnover, showsGrowth: true)
    case .twelveMonths:
      line(
        catalogue.statistics.trade.movingAnnualTotal(.turnover).latest(24).points,
        name: wording.kinds.trade.charts.annualTotal(catalogue.name(of: .turnover)), \.level.value)
    case .adjusted:
      line(
        catalogue.statistics.trade.seasonallyAdjusted(.turnover, .month)?.latest(24).points ?? [],
        name: wording.kinds.trade.charts.adjusted(catalogue.name(of: .turnover)), \.level.value)
    case .contacts, .channels, .levels, .months, .channelShares, .rates, .gaps: contactLine
    case .products, .productContributions, .claims: nil
    }
  }

  private func line(
    _ measure: TradeMeasure, showsGrowth: Bool = false
  ) -> (line: Sparkline, text: String)? {
    let trade = catalogue.statistics.trade
    let rhythm: Rhythm = trade.basis == .records ? .quarter : .year
    let points = trade.series(measure, rhythm).points.filter { $0.period.end <= edition.asOf }
      .suffix(12)
    let name = catalogue.name(of: measure)
    guard showsGrowth else { return line(Array(points), name: name, \.level.value) }
    return line(
      Array(points), name: wording.kinds.trade.charts.growthOf(measure),
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
      wording.kinds.trade.sparklineText(
        name, notation.period(first.period), notation.period(last.period))
    )
  }

  /// Contacts per month of the last twelve months.
  private var contactLine: (line: Sparkline, text: String)? {
    let months = lastMonths(12)
    guard let first = months.first, let last = months.last,
      let window = Period(from: first.start, through: edition.asOf)
    else { return nil }
    let counts = catalogue.statistics.contacts(in: window).byMonth.map(\.count.value)
    guard counts.contains(where: { ($0 ?? 0) > 0 }) else { return nil }
    return (
      Sparkline(counts),
      wording.kinds.trade.sparklineText(
        wording.kinds.contacts.statistics.count, notation.period(first), notation.period(last))
    )
  }
}
