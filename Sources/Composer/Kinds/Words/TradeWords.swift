internal import Statistics

/// Words and sentences about trade.
struct TradeWords: Sendable {
  /// "according to BELTA": who said a figure.
  var according: @Sendable (String) -> String
  /// "as reported by Aldoria": whose records a figure is from.
  var reported: @Sendable (String) -> String
  /// "Turnover in Q1 2024 came to …": measure, period, level, growth, owner.
  var headline: @Sendable (String, String, Phrase, Phrase?, String) -> Phrase
  /// "; the Kremlin briefing note has …": owner, and what it gives.
  var against: @Sendable (String, Phrase) -> Phrase
  /// Whose figures are used where there are no trade records.
  var fromStatements: String
  /// Whose figures are used: the reporter's name.
  var fromRecords: @Sendable (String) -> String
  /// What a total holds beyond the sections.
  var rest: String
  var measures: [TradeMeasure: String]
  /// Column heads and row names of tables.
  var measure: String
  var period: String
  var difference: String
  var growth: String
  /// Under the head of a growth: "on a year before, %".
  var onYear: String
  var source: String
  var whose: String
  var others: String
  var product: String
  var share: String
  var contribution: String
  var trend: String
  var whole: String
  var impliedFrom: @Sendable (String) -> String
  var impliedWhole: String
  /// "Russia in the trade of Belarus": partner, reporter.
  var shareOf: @Sendable (String, String) -> String
  var notGiven: String
  var latestTitle: @Sendable (String) -> String
  var seriesTitle: String
  var monthsTitle: String
  var quartersTitle: String
  var productsTitle: @Sendable (String) -> String
  var sharesTitle: String
  /// What stands under tables: valuation by reporter, marks.
  var valuation: @Sendable ([String]) -> String
  var valuationUnknown: String
  var marksNote: String
  /// Where printed parts do not add up to their printed total.
  var rounded: String
  var sparklineText: @Sendable (String, String, String) -> String
  /// How many records no figure rests on: in another currency, valued otherwise than usual.
  var leftOut: @Sendable (LeftOut.Reason, Int) -> String
  var revisions: RevisionWords
  var charts: TradeChartWords
}

/// Words of the table of revisions.
struct RevisionWords: Sendable {
  var title: String
  var reporter: String
  /// How many periods were published more than once.
  var periods: String
  var mean: String
  var size: String
  var relative: String
  var note: String
}

/// Titles, subtitles and notes of charts about trade.
struct TradeChartWords: Sendable {
  /// "Turnover rose to 48.7 bn USD in 2023": measure, direction, level, period.
  var moved: @Sendable (String, ChangeDirection, Phrase, String) -> Phrase
  /// "Turnover came to 6.92 bn USD in Q1 2024, +1.4% on a year before": measure, level, period,
  /// growth; for parts of a year, where rising on a year before may be falling on the line.
  var movedOnYear: @Sendable (String, Phrase, String, Phrase) -> Phrase
  /// "…, but others say 46.5": appended where the last point is disputed.
  var butDisputed: @Sendable (ChangeDirection) -> Phrase
  /// "Turnover, bn USD, 2009–2023".
  var subtitle: @Sendable (String, String, String) -> String
  /// "Exports and imports", at the head of a line.
  var flows: String
  /// "Moving annual total of …".
  var annualTotal: @Sendable (String) -> String
  /// "Turnover, STL-adjusted, unofficial".
  var adjusted: @Sendable (String) -> String
  /// Below a chart without the season.
  var adjustedNote: String
  var statedNote: String
  var otherFigures: String
  /// Where columns have squares.
  var squaresNote: String
  var best: String
  /// "Growth of turnover on a year before".
  var growthOf: @Sendable (TradeMeasure) -> String
  var grew: @Sendable (String, Phrase, String) -> Phrase
  var growthConflict: @Sendable (String, String, Phrase, Phrase) -> Phrase
  /// "Mineral products added most to growth": name, contribution.
  var driver: @Sendable (String, Phrase, Bool) -> Phrase
  var largest: @Sendable (String, Phrase) -> Phrase
  var contributions: @Sendable (String) -> String
  var total: String
  var otherSections: String
  /// What the bands of a fan mean, by how many growths they rest on.
  var pastGrowth: @Sendable (Int) -> String
  /// The line in the middle of a fan.
  var medianGrowth: String
}

/// Which way a figure went.
enum ChangeDirection: Sendable, Hashable {
  case rose, fell, level, unknown

  init(_ growth: Quantity?) {
    guard let value = growth?.value else {
      self = .unknown
      return
    }
    // What rounds to nothing at one decimal has not moved.
    self = abs(value) < 0.05 ? .level : value > 0 ? .rose : .fell
  }
}
