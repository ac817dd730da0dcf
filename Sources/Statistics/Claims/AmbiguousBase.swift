internal import Periods
internal import Records
internal import Values

extension StatementLedger {
  /// Whether a growth could be meant from another period than the one it is recorded with: no
  /// period was given, the base is of another length, or it is a hedged growth without level that
  /// contradicts everybody on its period and fits what was said of the base period itself ("about
  /// 30 percent since 2021").
  func hasAmbiguousBase(_ figure: StatedFigure) -> Bool {
    guard let growth = figure.growth else { return false }
    guard let period = figure.statement.period, let base = figure.base else { return true }
    // Quarters, and leap years, differ by up to three days.
    if abs(base.dayCount - period.dayCount) > 3 { return true }
    guard figure.levels.isEmpty, figure.statement.qualifier != .exact else { return false }
    let here = outcomes(figure.measure, period)
      .filter { $0.side == figure.side && !$0.isSameClaim(as: figure) }
      .compactMap { Agreement(growth, $0.growth, isGrowth: true) }
    guard !here.isEmpty, here.allSatisfy(\.isConflict) else { return false }
    return outcomes(figure.measure, base)
      .compactMap { Agreement(growth, $0.growth, isGrowth: true) }
      .contains { !$0.isConflict }
  }
}
