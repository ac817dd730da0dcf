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

  private static func operands(ofDifference cell: FlowLedger.Cell) -> Operands {
    ["first months": cell.parts[0].value, "first months before": (-cell.parts[1]).value]
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
    let formula =
      switch measure {
      case .exports: "Σ exports"
      case .imports: "Σ imports"
      case .turnover: "exports + imports"
      case .balance: "exports − imports"
      }
    let value =
      measure == .balance
      ? Structure.balance(exports: cells[0].total.value, imports: cells[1].total.value)
      : cells.lazy.map(\.total).sum.value
    let isRecord = cells.count == 1 && !cells[0].isSum
    let isDifference = cells.count == 1 && cells[0].isDifference
    let operands = zip(needed, cells).flatMap { flow, cell in
      (needed.count > 1 ? [cell.total] : cell.parts).map {
        Operands.Operand(name: flow.rawValue, value: $0.value)
      }
    }
    return Quantity(
      value: value, unit: .money(currency), period: period,
      provenance: Provenance(
        statistic: "trade.\(measure.rawValue)",
        formula: isRecord
          ? "as recorded" : isDifference ? "first months − first months before" : formula,
        operands: isRecord
          ? [:] : isDifference ? Self.operands(ofDifference: cells[0]) : Operands(operands),
        reporter: reporter, nature: isRecord ? .recorded : .computed
      ).with(
        Evidence(merging: cells.lazy.map(\.evidence)), sources: cells.map(\.sources).merged()))
  }
}
