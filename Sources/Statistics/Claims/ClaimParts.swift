internal import Periods
internal import Records
internal import Values

/// The exports and imports given together with a turnover or a balance, and whether they add up.
struct ClaimParts {
  /// What the sum check found; empty where no parts were given.
  let reasons: [ClaimFinding.Reason]
  /// The growth of the turnover that follows from the growths of the parts.
  let growth: Quantity?

  init(of figure: StatedFigure, in ledger: StatementLedger) {
    let isTurnover = figure.measure == TradeMeasure.turnover.rawValue
    guard isTurnover || figure.measure == TradeMeasure.balance.rawValue,
      let printed = figure.levels.first,
      let exports = Self.companion(.exports, of: figure, in: ledger),
      let imports = Self.companion(.imports, of: figure, in: ledger),
      let x = exports.level(in: printed.unit), let m = imports.level(in: printed.unit),
      let exported = x.value, let imported = m.value,
      let check = Self.check(printed, x, m, isTurnover: isTurnover)
    else {
      reasons = []
      growth = nil
      return
    }
    let sum = Quantity(
      value: check.sum, unit: printed.unit, period: printed.period,
      provenance: x.provenance.joined(
        with: m.provenance, statistic: "claim.sum-of-parts",
        calculation: Calculation(
          isTurnover ? .turnover : .balance, [.exports: exported, .imports: imported]),
        nature: .implied))
    if check.isConsistent {
      reasons = [.sumOfPartsFits(sum: sum, printed: printed)]
    } else {
      let balance = Self.companion(.balance, of: figure, in: ledger)?.level(in: printed.unit)
      let fits =
        isTurnover
        ? balance.flatMap { Self.check($0, x, m, isTurnover: false)?.isConsistent } : nil
      reasons = [.sumOfPartsDiffers(sum: sum, printed: printed, balanceFits: fits)]
    }
    growth = isTurnover ? Self.growth(exports, x, imports, m) : nil
  }

  /// The same speaker's figure for another measure of the same period, from the same occasion.
  private static func companion(
    _ measure: TradeMeasure, of figure: StatedFigure, in ledger: StatementLedger
  ) -> StatedFigure? {
    let statement = figure.statement
    return ledger.figures(measure.rawValue).first {
      $0.statement.speaker == statement.speaker && $0.statement.period == statement.period
        && $0.statement.reporter == statement.reporter
        && (!Set($0.statement.sources).isDisjoint(with: statement.sources)
          || ($0.statement.said != nil && $0.statement.said == statement.said))
    }
  }

  /// Whether exports and imports add up to a turnover, or their difference to a balance.
  private static func check(
    _ printed: Quantity, _ exports: Quantity, _ imports: Quantity, isTurnover: Bool
  ) -> SumCheck? {
    guard let total = printed.value, let x = exports.value, let m = imports.value else {
      return nil
    }
    if [printed, exports, imports].contains(where: { [.over, .under].contains($0.qualifier) }) {
      return openCheck(printed, exports, imports, isTurnover: isTurnover)
    }
    // A hedge doubles what rounding allows.
    let steps = [exports, imports].map { ($0.step ?? 0) * ($0.qualifier == .exact ? 1 : 2) }
    let step = (printed.step ?? 0) * (printed.qualifier == .exact ? 1 : 2)
    return SumCheck(
      parts: [x, isTurnover ? m : -m], partSteps: steps, total: total, totalStep: step)
  }

  /// The same where a figure is open at one end: whether what the parts can come to meets what the
  /// printed figure can be.
  private static func openCheck(
    _ printed: Quantity, _ exports: Quantity, _ imports: Quantity, isTurnover: Bool
  ) -> SumCheck? {
    guard let total = printed.value, let x = exports.value, let m = imports.value,
      let whole = printed.spokenRange, let first = exports.spokenRange,
      let second = imports.spokenRange
    else { return nil }
    func sum(_ one: Double?, _ other: Double?) -> Double? {
      one.flatMap { one in other.map { isTurnover ? one + $0 : one - $0 } }
    }
    let parts = Interval(
      lower: sum(first.lower, isTurnover ? second.lower : second.upper),
      upper: sum(first.upper, isTurnover ? second.upper : second.lower), kind: .rounding)
    var check = SumCheck(
      parts: [x, isTurnover ? m : -m], partSteps: [], total: total, totalStep: 0)
    check.isConsistent = parts.overlaps(whole)
    return check
  }

  private static func growth(
    _ exports: StatedFigure, _ x: Quantity, _ imports: StatedFigure, _ m: Quantity
  ) -> Quantity? {
    guard let a = exports.growth, let b = imports.growth, let exportGrowth = a.value,
      let importGrowth = b.value, let exported = x.value, let imported = m.value
    else { return nil }
    return Quantity(
      value: Growth.fromComponents(
        current: [exported, imported], growth: [exportGrowth, importGrowth]),
      unit: .percent, period: x.period,
      provenance: a.provenance.joined(
        with: b.provenance, statistic: "growth.from-parts",
        calculation: Calculation(
          .growthOfParts,
          [
            .current: exported, .current: imported, .growth: exportGrowth, .growth: importGrowth,
          ]), nature: .implied))
  }
}
