package import Records
package import Values

/// Words and sentences about trade.
package struct TradeWords: Sendable {
  /// "according to BELTA": who said a figure.
  package var according: @Sendable (String) -> String
  /// "as reported by Aldoria": whose records a figure is from.
  package var reported: @Sendable (String) -> String
  /// "Turnover in Q1 2024 came to …": measure, period, level, growth, owner.
  package var headline: @Sendable (String, String, Phrase, Phrase?, String) -> Phrase
  /// "; the Kremlin briefing note has …": owner, and what it gives.
  package var against: @Sendable (String, Phrase) -> Phrase
  /// Whose figures are used where there are no trade records.
  package var fromStatements: String
  /// Whose figures are used: the reporter's name.
  package var fromRecords: @Sendable (String) -> String
  /// What a total holds beyond the sections.
  package var rest: String
  package var measures: [TradeMeasure: String]
  /// Column heads and row names of tables.
  package var measure: String
  package var period: String
  package var difference: String
  package var growth: String
  /// Under the head of a growth: "on a year before, %".
  package var onYear: String
  package var source: String
  package var whose: String
  package var others: String
  package var product: String
  package var share: String
  package var contribution: String
  package var trend: String
  package var whole: String
  package var impliedFrom: @Sendable (String) -> String
  package var impliedWhole: String
  /// "Russia in the trade of Belarus": partner, reporter.
  package var shareOf: @Sendable (String, String) -> String
  package var notGiven: String
  package var latestTitle: @Sendable (String) -> String
  package var seriesTitle: String
  package var monthsTitle: String
  package var quartersTitle: String
  package var productsTitle: @Sendable (String) -> String
  package var sharesTitle: String
  /// What stands under tables: valuation by reporter, marks.
  package var valuation: @Sendable ([String]) -> String
  package var valuationUnknown: String
  package var marksNote: String
  /// Where printed parts do not add up to their printed total.
  package var rounded: String
  package var sparklineText: @Sendable (String, String, String) -> String
  /// How many records no figure rests on: in another currency, valued otherwise than usual.
  package var leftOut: @Sendable (LeftOut.Reason, Int) -> String
  package var revisions: RevisionWords
  package var indicators: IndicatorWords
  package var charts: TradeChartWords
}

/// Words of the table of revisions.
package struct RevisionWords: Sendable {
  package var title: String
  package var reporter: String
  /// How many periods were published more than once.
  package var periods: String
  package var mean: String
  package var size: String
  package var relative: String
  package var note: String
}

/// Words of the table of indicators.
package struct IndicatorWords: Sendable {
  package var title: String
  /// Over the column of values.
  package var value: String
  /// What a measure is called, by its name in definitions.
  package var names: [String: String]
}

/// Titles, subtitles and notes of charts about trade.
package struct TradeChartWords: Sendable {
  /// "Turnover rose to 48.7 bn USD in 2023": measure, direction, level, period.
  package var moved: @Sendable (String, ChangeDirection, Phrase, String) -> Phrase
  /// "Turnover came to 6.92 bn USD in Q1 2024, +1.4% on a year before": measure, level, period,
  /// growth; for parts of a year, where rising on a year before may be falling on the line.
  package var movedOnYear: @Sendable (String, Phrase, String, Phrase) -> Phrase
  /// "…, but others say 46.5": appended where the last point is disputed.
  package var butDisputed: @Sendable (ChangeDirection) -> Phrase
  /// "Turnover, bn USD, 2009–2023".
  package var subtitle: @Sendable (String, String, String) -> String
  /// "Exports and imports", at the head of a line.
  package var flows: String
  /// "Moving annual total of …".
  package var annualTotal: @Sendable (String) -> String
  /// "Turnover, STL-adjusted, unofficial".
  package var adjusted: @Sendable (String) -> String
  /// Below a chart without the season.
  package var adjustedNote: String
  package var statedNote: String
  package var otherFigures: String
  /// Where columns have squares.
  package var squaresNote: String
  package var best: String
  /// "Growth of turnover on a year before".
  package var growthOf: @Sendable (TradeMeasure) -> String
  package var grew: @Sendable (String, Phrase, String) -> Phrase
  package var growthConflict: @Sendable (String, String, Phrase, Phrase) -> Phrase
  /// "Mineral products added most to growth": name, contribution.
  package var driver: @Sendable (String, Phrase, Bool) -> Phrase
  package var largest: @Sendable (String, Phrase) -> Phrase
  package var contributions: @Sendable (String) -> String
  package var total: String
  package var otherSections: String
  /// What the bands of a fan mean, by how many growths they rest on.
  package var pastGrowth: @Sendable (Int) -> String
  /// The line in the middle of a fan.
  package var medianGrowth: String
  package var sides: SidesChartWords
  package var turns: TurnWords
}

/// Words of charts that hold the two sides' reports against each other.
package struct SidesChartWords: Sendable {
  /// "The two sides are furthest apart on imports in 2023: by 0.85 bn USD": measure, period, gap.
  package var furthest: @Sendable (String, String, Phrase) -> Phrase
  /// Where no figures differ.
  package var same: String
  /// "Levels as each side reports them, bn USD; Aldoria = 100": unit, first country.
  package var levels: @Sendable (_ unit: String, _ first: String) -> String
  package var growths: String
  /// "Aldoria less Bravonia".
  package var less: @Sendable (String, String) -> String
}

/// What a flagged line says of its own turns.
package struct TurnWords: Sendable {
  package var record: String
  package var trough: String
  package var greatestChange: String
}

/// Which way a figure went.
package enum ChangeDirection: Sendable, Hashable {
  case rose, fell, level, unknown

  package init(_ growth: Quantity?) {
    guard let value = growth?.value else {
      self = .unknown
      return
    }
    // What rounds to nothing at one decimal has not moved.
    self = abs(value) < 0.05 ? .level : value > 0 ? .rose : .fell
  }
}
