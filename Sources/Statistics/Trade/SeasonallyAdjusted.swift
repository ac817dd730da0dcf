public import Periods
public import Records
internal import Values

extension TradePicture {
  /// A measure by month or quarter without its season, by STL, the newest run of periods without a
  /// gap; every level carries the note "STL-adjusted, unofficial". `nil` for years, from statements
  /// and below three whole years.
  ///
  /// Growth is on the same period a year before, of the adjusted levels.
  ///
  /// Source: Cleveland and others, Journal of Official Statistics 6:3-73 (1990).
  public func seasonallyAdjusted(
    _ measure: TradeMeasure, _ rhythm: Rhythm, by reporter: String? = nil
  ) -> TradeSeries? {
    guard basis == .records, rhythm != .year else { return nil }
    var series = series(measure, rhythm, by: reporter)
    let run = Self.newestRun(series.points.filter { $0.period.end <= asOf })
    guard run.count >= 3 * rhythm.perYear,
      let split = SeasonalTrend(run.compactMap(\.level.value), period: rhythm.perYear)
    else { return nil }
    let levels = zip(run, split.adjusted).map { point, value in
      var level = point.level
      level.value = value.isFinite ? value : nil
      level.interval = nil
      // The season of a month is learned from all of them.
      level.provenance = Provenance(
        statistic: "trade.seasonally-adjusted",
        calculation: Calculation(.method(.seasonalAdjustment)),
        reporter: point.level.provenance.reporter, nature: .computed, note: SeasonalTrend.label
      ).with(point.level.provenance.evidence, sources: point.level.provenance.sources)
      return level
    }
    series.points = levels.indices.compactMap { index in
      guard let period = levels[index].period else { return nil }
      let before = index >= rhythm.perYear ? levels[index - rhythm.perYear] : nil
      return TradePoint(
        period: period, level: levels[index],
        growth: measure == .balance ? nil : levels[index].growth(on: before),
        change: levels[index].change(on: before))
    }
    return series
  }

  /// The newest points that follow each other without a gap and have a level.
  private static func newestRun(_ points: [TradePoint]) -> [TradePoint] {
    var run: [TradePoint] = []
    for point in points.reversed() {
      guard point.level.value != nil else { break }
      if let next = run.last, next.period != point.period.next { break }
      run.append(point)
    }
    return run.reversed()
  }
}
