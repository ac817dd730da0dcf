package import Records
package import Values

/// Words and sentences about trade.
package struct TradeWords: Sendable {
  /// "Turnover in Q1 2024 came to …, +4.2% on a year before, according to BELTA".
  package var headline: Saying<Movement>
  /// "; the Kremlin briefing note has …": somebody else's figure.
  package var against: Saying<OtherFigure>
  /// "rose": which way a figure went, as the verb of a sentence about it; nothing where it is not known.
  package var direction: Saying<Movement>
  /// Whose figures are used.
  package var basis: Saying<FigureBasis>
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
  /// What the dagger means.
  package var disputedSign: String
  /// What italics mean.
  package var impliedSign: String
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
  /// "Turnover rose to 48.7 bn USD in 2023", "Turnover came to 6.92 bn USD in Q1 2024, +1.4% on a year
  /// before".
  package var moved: Saying<Movement>
  /// "Turnover was 28.9 bn USD in 2022, the highest since 2015".
  package var record: Saying<SeriesRecord>
  /// "…, but other figures differ": appended where the last point is disputed.
  package var disputed: Saying<FigureConflict>
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
  package var grew: Saying<Movement>
  /// "Mineral products added most to growth".
  package var driver: Saying<PartMovement>
  package var largest: Saying<Leading<String>>
  /// "Ranks by turnover, 1 for the largest, 2019–2023".
  package var ranks: @Sendable (String) -> String
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
  /// "The two sides’ figures lie furthest apart on imports in 2023: by 6.5%".
  package var furthest: Saying<SideGap>
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
