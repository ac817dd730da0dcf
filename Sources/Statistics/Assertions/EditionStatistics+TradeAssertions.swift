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
    let provenance = point.level.provenance
    let own = Voice(
      statement: provenance.speaker == nil ? nil : provenance.records.first,
      speaker: provenance.speaker, reporter: provenance.reporter ?? trade.side,
      level: point.level.value == nil ? nil : point.level, growth: point.growth)
    let other = Voice(rival)
    let kind: FigureConflict.Kind? =
      if case .oppositeSigns = Agreement(own.growth, other.growth, isGrowth: true) {
        .sign
      } else if let levels = Agreement(own.level, other.level, isGrowth: false), levels.isConflict {
        .level
      } else { nil }
    return kind.map {
      FigureConflict(
        $0, measure: measure.rawValue, period: point.period, one: own, other: other,
        figures: figures(measure.rawValue, point.period),
        isBetweenSides: isBetweenSides(own, other))
    }
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
