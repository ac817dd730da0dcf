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
    return outcomes(figure.measure, base).compactMap(\.growth?.spokenRange)
      .contains { growth.looseRange?.overlaps($0) ?? false }
  }
}

extension Quantity {
  /// What a hedged round number may have been meant as, half way to the next number as round: 25 to
  /// 35 for "about 30". Enough for a suspicion, not for agreement.
  fileprivate var looseRange: Interval? {
    guard let value, let step, step > 0, var digits = Int(exactly: (value / step).rounded())
    else { return spokenRange }
    var reach = step
    while digits != 0, digits.isMultiple(of: 10) {
      digits /= 10
      reach *= 10
    }
    return Interval(
      lower: value - max(step, reach / 2), upper: value + max(step, reach / 2), kind: .rounding)
  }
}
