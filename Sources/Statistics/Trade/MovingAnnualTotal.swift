internal import Periods
public import Records
internal import Values

extension TradePicture {
  /// The sum of the last twelve months at each month's end (from quarters: the last four), each
  /// with its growth on the year before.
  ///
  /// From statements there is one point at most: the newest first quarter, half or first months of
  /// a year that one speaker gave, plus the year before, minus the same months of that year, which
  /// are as the same speaker gave them or as the stated growth implies. Its growth is on the twelve
  /// months a year earlier, found in the same way; without them it has none, for the year before has
  /// other months.
  ///
  /// Source: UK DIT trade factsheets, "four quarters to the end of" a quarter.
  public func movingAnnualTotal(
    _ measure: TradeMeasure, by reporter: String? = nil
  ) -> TradeSeries {
    switch basis {
    case .records:
      recordedAnnualTotal(measure, by: reporter ?? preferredReporter[measure] ?? side)
    case .statements:
      TradeSeries(
        measure: measure, side: side, reporter: reporter, rhythm: .year,
        points: statedAnnualTotal(measure, by: reporter).map { [$0] } ?? [])
    case .none:
      TradeSeries(measure: measure, side: side, rhythm: .year, points: [])
    }
  }

  /// The newest moving annual total that is complete by the day of the picture.
  ///
  /// Source: UK DIT trade factsheets, "four quarters to the end of" a quarter.
  public func lastTwelveMonths(_ measure: TradeMeasure, by reporter: String? = nil) -> TradePoint? {
    guard basis == .records else {
      return movingAnnualTotal(measure, by: reporter).points.last { $0.period.end <= asOf }
    }
    let reporter = reporter ?? preferredReporter[measure] ?? side
    for window in recordedWindows(measure, by: reporter).windows.reversed()
    where window.end <= asOf {
      if let point = recordedPoint(measure, window, by: reporter) { return point }
    }
    return nil
  }

  private func recordedAnnualTotal(_ measure: TradeMeasure, by reporter: String) -> TradeSeries {
    let (windows, rhythm) = recordedWindows(measure, by: reporter)
    return TradeSeries(
      measure: measure, side: side, reporter: reporter, rhythm: rhythm,
      points: windows.compactMap { recordedPoint(measure, $0, by: reporter) })
  }

  /// The twelve months to the end of each month or, without months, each quarter that the records
  /// touch, oldest first.
  private func recordedWindows(
    _ measure: TradeMeasure, by reporter: String
  ) -> (windows: [Period], rhythm: Rhythm) {
    let months = recordedPeriods(measure, .month, by: reporter)
    let ends = months.isEmpty ? recordedPeriods(measure, .quarter, by: reporter) : months
    return (ends.compactMap(\.yearToEnd), months.isEmpty ? .quarter : .month)
  }

  private func statedAnnualTotal(_ measure: TradeMeasure, by reporter: String?) -> TradePoint? {
    let unit = statements.unit
    let toDate = statements.eligible(measure.rawValue, by: reporter).filter { figure in
      figure.statement.period?.isStartOfYear == true && figure.level(in: unit) != nil
    }
    // Newest period first; within a period the best figure, which comes first already.
    let newest = toDate.compactMap(\.statement.period).max()
    return toDate.filter { $0.statement.period == newest }.lazy
      .compactMap { self.annualTotal(measure, through: $0) }.first
  }

  private func annualTotal(_ measure: TradeMeasure, through figure: StatedFigure) -> TradePoint? {
    guard let level = annualLevel(measure, through: figure), let window = level.period
    else { return nil }
    let earlier = statements.outcomes(measure.rawValue, figure.statement.period?.yearBefore).first {
      $0.statement.speaker == figure.statement.speaker && $0.level(in: statements.unit) != nil
    }
    let before = earlier.flatMap { annualLevel(measure, through: $0) }
    return TradePoint(
      period: window, level: level, growth: measure == .balance ? nil : level.growth(on: before),
      change: level.change(on: before))
  }

  /// The twelve months to the end of a year's first months.
  private func annualLevel(_ measure: TradeMeasure, through figure: StatedFigure) -> Quantity? {
    let speaker = figure.statement.speaker
    guard let period = figure.statement.period, let current = figure.level(in: statements.unit),
      let window = period.yearToEnd,
      let year = statedLevel(measure, Period(year: period.end.year - 1), by: speaker),
      let before = statedLevel(measure, period.yearBefore, by: speaker)
        ?? (figure.base == period.yearBefore ? current.impliedBase(growth: figure.growth) : nil),
      let whole = year.value, let new = current.value, let old = before.value
    else { return nil }
    let provenance = year.provenance.joined(
      with: current.provenance, before.provenance, statistic: "trade.last-four-quarters",
      calculation: Calculation(
        .lastTwelveMonths, [.year: whole, .firstMonths: new, .firstMonthsOfThatYear: old]),
      nature: .implied)
    return Quantity(
      value: Implied.trailingYear(lastFullYear: whole, currentToDate: new, previousToDate: old),
      interval: year.interval.flatMap { year in
        current.interval.flatMap { year.adding($0) }
      }.flatMap { sum in before.interval.flatMap { sum.adding($0.scaled(by: -1)) } },
      unit: statements.unit, period: window, provenance: provenance)
  }
}

extension Period {
  /// The twelve months that end with this period.
  var yearToEnd: Period? {
    // As a range: the last day of February stays the last day of February.
    Period(end...end).yearBefore.map { Period($0.end.adding(days: 1)...end) }
  }

  /// Whether it is the first months of a year, but not the whole year.
  var isStartOfYear: Bool {
    start.month == 1 && start.dayOfMonth == 1 && end.year == start.year && end.month < 12
      && kind != .week && kind != .day
  }
}

extension Interval {
  /// The range of a sum.
  func adding(_ other: Interval) -> Interval {
    Interval(
      lower: lower.flatMap { low in other.lower.map { low + $0 } },
      upper: upper.flatMap { high in other.upper.map { high + $0 } }, kind: kind)
  }
}
