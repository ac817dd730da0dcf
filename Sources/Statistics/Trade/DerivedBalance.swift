internal import Periods
internal import Records
internal import Values

extension TradePicture {
  /// The balance of a period nobody gave one for, from the exports and imports of one speaker.
  func derivedBalance(
    _ period: Period, in circle: (TradeMeasure) -> [StatedFigure]
  ) -> TradePoint? {
    guard let exports = statedPoint(.exports, period, in: circle)?.level,
      let imports = statedPoint(.imports, period, in: circle)?.level,
      let x = exports.value, let m = imports.value,
      exports.provenance.speaker == imports.provenance.speaker,
      exports.provenance.reporter == imports.provenance.reporter
    else { return nil }
    let isImplied = [exports, imports].contains { $0.provenance.nature == .implied }
    let level = Quantity(
      calculatedBy: exports.provenance.joined(
        with: imports.provenance, statistic: "trade.balance",
        calculation: Calculation(.balance, [.exports: x, .imports: m]),
        nature: isImplied ? .implied : .computed),
      interval: exports.interval.flatMap { range in
        imports.interval.map { range.adding($0.scaled(by: -1)) }
      },
      unit: exports.unit, period: period)
    let rivals = statements.outcomes(TradeMeasure.balance.rawValue, period)
      .filter { $0.contradicts(level: level, growth: nil) }
      .map { $0.rival(in: statements.unit) }
    return TradePoint(
      period: period, level: level.withDissent(!rivals.isEmpty), rivals: rivals.eachOnce())
  }

  /// The periods for which both exports and imports are stated or implied.
  func derivedPeriods(_ rhythm: Rhythm, by reporter: String?) -> Set<Period> {
    func known(_ measure: TradeMeasure) -> Set<Period> {
      Set(
        statedPeriods(measure, rhythm, by: reporter).filter {
          statedPoint(measure, $0, by: reporter) != nil
        })
    }
    return known(.exports).intersection(known(.imports))
  }
}
