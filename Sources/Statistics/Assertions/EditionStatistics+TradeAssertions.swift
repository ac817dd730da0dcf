internal import Periods
package import Records
package import Values

extension EditionStatistics {
  /// Which way a figure went on the year before.
  package func movement(_ measure: TradeMeasure, _ point: TradePoint) -> Movement? {
    guard point.level.value != nil else { return nil }
    let figure = TradeFigure(
      measure: measure.rawValue, period: point.period, level: point.level, growth: point.growth,
      baseLevel: baseLevel(measure, point))
    guard measure != .balance, let growth = point.growth, let value = growth.value else {
      return .level(figure)
    }
    // What is printed as 0.0 % has not moved; neither has what rounding could undo.
    let isInsideRounding = growth.interval?.contains(0) ?? false
    if abs(value) < 0.05 || isInsideRounding { return .unchanged(figure) }
    return value > 0 ? .rose(figure) : .fell(figure)
  }

  /// Which way the whole of a breakdown went on the year before.
  package func movement(of breakdown: TradeBreakdown) -> Movement? {
    movement(
      breakdown.measure,
      TradePoint(
        period: breakdown.period, level: breakdown.total, growth: breakdown.growth,
        change: breakdown.change))
  }

  /// The level a growth was computed from; `nil` where somebody said the growth.
  private func baseLevel(_ measure: TradeMeasure, _ point: TradePoint) -> Quantity? {
    guard let growth = point.growth, growth.provenance.nature == .computed,
      let before = point.period.yearBefore
    else { return nil }
    let base = growth.provenance.calculation.given.first { $0.operand == .yearBefore }?.value
    let reporter = point.level.provenance.reporter ?? trade.side
    let level =
      trade.basis == .records
      ? trade.recordedLevel(measure, before, by: reporter)
      : trade.point(measure, before, by: nil)?.level
    return level?.value == base ? level : nil
  }

  /// The figure of somebody else that a point cannot be true beside, the gravest one.
  package func conflict(_ measure: TradeMeasure, _ point: TradePoint) -> FigureConflict? {
    guard let rival = point.rivals.first else { return nil }
    let own = voice(of: point)
    let other = Voice(rival)
    guard case .conflicts(let kind) = own.relation(to: other) else { return nil }
    return FigureConflict(
      kind, measure: measure.rawValue, period: point.period, one: own, other: other,
      figures: figures(measure.rawValue, point.period, as: kind),
      isBetweenSides: isBetweenSides(own, other))
  }

  /// Whether two figures are of one side of the pair each.
  func isBetweenSides(_ one: Voice, _ other: Voice) -> Bool {
    one.reporter != other.reporter
      && [one, other].allSatisfy { pair.country($0.reporter) != nil }
  }
}

extension Voice {
  /// What somebody else gives.
  package init(_ rival: Rival) {
    self.init(
      statement: rival.statement, speaker: rival.speaker, reporter: rival.reporter,
      level: rival.level, growth: rival.growth)
  }
}
