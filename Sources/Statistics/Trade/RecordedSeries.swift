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
    let before = period.yearBefore.flatMap { recordedLevel(measure, $0, by: reporter) }
    let growth = measure == .balance ? nil : level.growth(on: before)
    let rivals = statements.outcomes(measure.rawValue, period)
      .filter { $0.contradicts(level: level, growth: growth) }
      .map { $0.rival(in: level.unit) }
    return TradePoint(
      period: period, level: level.withDissent(!rivals.isEmpty), growth: growth,
      change: level.change(on: before), rivals: rivals)
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
    let needed: [TradeMeasure] =
      switch measure {
      case .exports, .imports: [measure]
      case .turnover, .balance: [.exports, .imports]
      }
    let cells = needed.compactMap { flows.cell(period, by: reporter, $0) }
    guard cells.count == needed.count else { return nil }
    let value =
      measure == .balance
      ? Structure.balance(exports: cells[0].total.value, imports: cells[1].total.value)
      : cells.lazy.map(\.total).sum.value
    let calculation = Calculation.level(measure, zip(needed, cells).map { ($0, $1) })
    return Quantity(
      value: value, unit: .money(currency), period: period,
      provenance: Provenance(
        statistic: "trade.\(measure.rawValue)",
        calculation: calculation,
        reporter: reporter, nature: calculation == .asRecorded ? .recorded : .computed
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
