internal import Periods
package import Records

/// One of the spans of time whose trade an edition tells: the newest quarter or year, the last
/// twelve months, the year so far.
package struct TradeSpan: Sendable {
  /// What follows the measure in a name, e.g. `latest`.
  package let name: String
  /// What comes before and after the measure in a meaning.
  private let words: (before: String, after: String)
  /// The point of a measure; `nil` where the records have none.
  package let point: @Sendable (EditionStatistics, TradeMeasure) -> TradePoint?

  private init(
    _ name: String, _ before: String, _ after: String,
    point: @escaping @Sendable (EditionStatistics, TradeMeasure) -> TradePoint?
  ) {
    self.name = name
    words = (before, after)
    self.point = point
  }

  /// The name of a measure's point, e.g. `trade.turnover.latest`.
  package func name(of measure: TradeMeasure) -> String { "trade.\(measure.rawValue).\(name)" }

  /// What the point is, e.g. "the newest turnover of a quarter or year".
  package func meaning(of measure: TradeMeasure) -> String {
    "\(words.before) \(measure.rawValue) \(words.after)"
  }

  /// Every span, in the order of the manual.
  package static let all = [
    TradeSpan("latest", "the newest", "of a quarter or year") { $0.latest($1) },
    TradeSpan("month", "the newest", "of a month") { $0.trade.latest($1, .month) },
    TradeSpan("year", "the", "of the latest year") { $0.trade.latest($1, .year) },
    TradeSpan("trailing", "the", "of the last twelve months or four quarters") {
      $0.lastTwelveMonths($1)
    },
    TradeSpan("to-date", "the", "of the year so far") { $0.trade.yearToDate($1) },
  ]
}
