internal import Periods
internal import Records
internal import Values

extension TradePicture {
  /// The periods of a series from trade records, with amounts as reported or summed and growth
  /// computed, that could have a figure, oldest first.
  func recordedPeriods(
    _ measure: TradeMeasure, _ rhythm: Rhythm, by reporter: String?
  ) -> [Period] {
    let flow: TradeMeasure = measure == .imports ? .imports : .exports
    return flows.periods(
      rhythm, by: reporter ?? preferredReporter[measure] ?? side, flow)
  }

  /// One period of a series from trade records; `nil` where it is not wholly reported.
  func recordedPoint(_ measure: TradeMeasure, _ period: Period, by reporter: String) -> TradePoint?
  {
    points.value(of: PointKey(measure: measure, period: period, reporter: reporter)) {
      newRecordedPoint(measure, period, by: reporter)
    }
  }

  private func newRecordedPoint(
    _ measure: TradeMeasure, _ period: Period, by reporter: String
  ) -> TradePoint? {
    guard let level = recordedLevel(measure, period, by: reporter) else { return nil }
    let (now, before) = comparedLevels(measure, period, by: reporter)
    let growth = measure == .balance ? nil : now?.growth(on: before)
    let rivals = statements.outcomes(measure.rawValue, period)
      .filter { $0.contradicts(level: level, growth: growth) }
      .map { $0.rival(in: level.unit) }
    return TradePoint(
      period: period, level: level.withDissent(!rivals.isEmpty), growth: growth,
      change: now?.change(on: before), rivals: rivals)
  }

  /// The levels of a period and of the one a year before that growth is measured from: on one basis,
  /// so that no revision counts as growth.
  func comparedLevels(
    _ measure: TradeMeasure, _ period: Period, by reporter: String
  ) -> (now: Quantity?, before: Quantity?) {
    guard let now = recordedLevel(measure, period, by: reporter), let base = period.yearBefore,
      let before = recordedLevel(measure, base, by: reporter)
    else { return (recordedLevel(measure, period, by: reporter), nil) }
    let flows = Self.flows(of: measure)
    let pairs = flows.compactMap { self.flows.comparable(period, with: base, by: reporter, $0) }
    guard pairs.count == flows.count else { return (now, nil) }
    let compared = level(measure, period, pairs.map(\.now), by: reporter)
    let comparedBefore = level(measure, base, pairs.map(\.base), by: reporter)
    // What was never revised is told as it is recorded.
    return compared.value == now.value && comparedBefore.value == before.value
      ? (now, before) : (compared, comparedBefore)
  }

  /// The amount of a measure in a period from trade records.
  func recordedLevel(_ measure: TradeMeasure, _ period: Period, by reporter: String) -> Quantity? {
    levels.value(of: PointKey(measure: measure, period: period, reporter: reporter)) {
      newRecordedLevel(measure, period, by: reporter)
    }
  }

  private func newRecordedLevel(
    _ measure: TradeMeasure, _ period: Period, by reporter: String
  ) -> Quantity? {
    let needed = Self.flows(of: measure)
    let cells = needed.compactMap { flows.cell(period, by: reporter, $0) }
    return cells.count == needed.count ? level(measure, period, cells, by: reporter) : nil
  }

  /// The flows that a measure is made of.
  static func flows(of measure: TradeMeasure) -> [TradeMeasure] {
    switch measure {
    case .exports, .imports: [measure]
    case .turnover, .balance: [.exports, .imports]
    }
  }

  private func level(
    _ measure: TradeMeasure, _ period: Period, _ cells: [FlowLedger.Cell], by reporter: String
  ) -> Quantity {
    let amounts = cells.map(\.total)
    let value =
      measure == .balance && amounts.count == 2
      ? Structure.balance(exports: amounts[0].value, imports: amounts[1].value) : amounts.sum.value
    let calculation = Calculation.level(
      measure, zip(Self.flows(of: measure), cells).map { ($0, $1) })
    return Quantity(
      value: value, unit: .money(currency), period: period,
      provenance: Provenance(
        statistic: "trade.\(measure.rawValue)", calculation: calculation, reporter: reporter,
        nature: calculation == .asRecorded ? .recorded : .computed
      ).with(
        Evidence(merging: cells.lazy.map(\.evidence)), sources: cells.map(\.sources).merged()))
  }
}

extension Calculation {
  /// How a measure is made of what was reported of exports, of imports, or of both.
  static func level(
    _ measure: TradeMeasure, _ flows: [(measure: TradeMeasure, cell: FlowLedger.Cell)]
  ) -> Calculation {
    if flows.count == 1, let cell = flows.first?.cell {
      if !cell.isSum { return .asRecorded }
      if cell.isDifference, cell.parts.count == 2 {
        return Calculation(
          .laterMonths,
          [.firstMonths: cell.parts[0].value, .fewerFirstMonths: (-cell.parts[1]).value])
      }
    }
    let given = flows.flatMap { flow in
      (flows.count > 1 ? [flow.cell.total] : flow.cell.parts).map {
        Given(flow.measure == .imports ? .imports : .exports, $0.value)
      }
    }
    return switch measure {
    case .exports: Calculation(.sumOfExports, given)
    case .imports: Calculation(.sumOfImports, given)
    case .turnover: Calculation(.turnover, given)
    case .balance: Calculation(.balance, given)
    }
  }
}
