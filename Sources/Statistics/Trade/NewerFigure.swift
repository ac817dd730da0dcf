internal import Periods
package import Records
internal import Values

extension TradePicture {
  /// The newest figure of a measure for a quarter or year that ended after that of a point, by
  /// somebody whom the preferences of the pair pass over: another reporter's records, else what
  /// somebody said; `nil` where the point is the newest of all.
  package func newer(than point: TradePoint, _ measure: TradeMeasure) -> TradePoint? {
    let recorded =
      basis == .records
      ? [side, partner].flatMap { reporter in
        [latest(measure, .quarter, by: reporter), latest(measure, .year, by: reporter)]
      } : []
    let said = statements.outcomes(measure.rawValue)
      .filter { $0.level(in: statements.unit) != nil }.compactMap(\.statement.period)
      .filter { [.quarter, .year].contains($0.kind) && $0.end <= asOf }
      .max { ($0.end, $0) < ($1.end, $1) }
    let stated = said.flatMap { period in
      statedPoint(measure, period) { statements.outcomes($0.rawValue) }
    }
    return (recorded + [stated]).compactMap { $0 }
      .filter { $0.level.value != nil && $0.level.provenance.nature != .implied }
      .filter { $0.period.end > point.period.end }
      .max { $0.period.end < $1.period.end }
  }
}
