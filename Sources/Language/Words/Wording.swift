package import Charts
package import Document
package import Records
package import Values

/// Every fixed word of the composer in one language. Another language is another value of this
/// type: one folder beside this one, and its name in `Languages.shipped`.
package struct Wording: Sendable {
  /// BCP 47, e.g. `en`.
  package var language: String
  /// The locale that gives digits, grouping and decimal mark, e.g. `en_GB`.
  package var locale: String
  package var plural: PluralRule
  package var calendar: CalendarWords
  package var units: UnitWords
  package var records: RecordWords
  package var sentences: Sentences
  package var words: Words
  /// A formula in words and signs.
  package var formula: @Sendable (Formula) -> String
  /// Words that a count may stand before, by their English name in definitions.
  package var nouns: [String: Plural]
  /// Zero to ten in words, as they stand before a masculine noun.
  package var smallNumbers: [String]
  /// Those of them that differ before a noun of another gender, by gender and number.
  package var genderedNumbers: [Plural.Gender: [Int: String]] = [:]
  /// The names of the sections of the Harmonized System, by Roman numeral, short.
  package var productSections: [String: String]
  /// The words of names, tables and charts.
  package var kinds: KindWords
  /// The words of what is new since the last edition.
  package var changes: ChangeWords
  /// The words charts write themselves.
  package var charts: ChartWords
  /// The words of an edition's notes on itself.
  package var notes: NoteWords
  /// What a desk's owner is told.
  package var owner: OwnerWords
  /// The words that authors may not write around numbers without saying what makes them true.
  package var relations: RelationWords
  /// The reviewed table of countries, by alpha-3 code: what ICU's common names do not give.
  package var countries: [String: CountryForms]
}

/// Words of dates and periods.
package struct CalendarWords: Sendable {
  /// The months as they stand in a date, "23 May 2024"; in Russian in the genitive.
  package var monthsInDates: [String]
  /// The months standing alone, "May 2024".
  package var months: [String]
  /// Short months for narrow places.
  package var shortMonths: [String]
  /// Short months as they stand after a day.
  package var shortMonthsInDates: [String]
  /// The days of the week from Monday, short.
  package var shortWeekdays: [String]
  /// "2024", in Russian "2024 г."
  package var year: @Sendable (Int) -> String
  /// "2009–2023", by the first and the last year.
  package var years: @Sendable (Int, Int) -> String
  /// "Q1", by quarter: for narrow places.
  package var shortQuarter: @Sendable (Int) -> String
  /// "H1", by half: for narrow places.
  package var shortHalf: @Sendable (Int) -> String
  /// "Q1 2024", by quarter and year.
  package var quarter: @Sendable (Int, Int) -> String
  /// "first half of 2024", by half and year.
  package var half: @Sendable (Int, Int) -> String
  /// "week 21 of 2024", by week and year.
  package var week: @Sendable (Int, Int) -> String
}

/// Words of units and signs beside numbers.
package struct UnitWords: Sendable {
  /// "bn" and so on, beside a currency code.
  package var thousand: String
  package var million: String
  package var billion: String
  package var trillion: String
  /// What currencies are called beside numbers, by ISO 4217 code; others have their code.
  package var currencies: [String: String] = [:]
  /// What units of statements are called, by the records' word; others have that word.
  package var names: [String: String] = [:]
  /// What stands between a number and the percent sign: nothing or a no-break space.
  package var percentSpace: String
  /// Percentage points, e.g. "pp".
  package var percentagePoints: String
  /// "per 30 days".
  package var perDays: @Sendable (Int) -> String
  /// Where a number is undefined.
  package var undefined: String
  /// After a number that follows from others.
  package var implied: String
  /// Before a hedged number, by how it was hedged; nothing for an exact one.
  package var qualifiers: [Qualifier: String]
}

/// Words for what records say in codes.
package struct RecordWords: Sendable {
  package var channels: [Contact.Channel: String]
  package var levels: [Level: String]
  package var statuses: [Contact.Status: String]
  package var confidence: [Assessment.Confidence: String]
  package var results: [Assessment.Outcome.Result: String]
  package var grades: [Source.Grade: String]
  package var recordKinds: [RecordKind: String]
  /// Names of the built-in measures, by code.
  package var measures: [String: String]
  package var directions: [TradeFlow.Direction: String]
  /// How goods are valued, where that is no abbreviation that all languages have.
  package var valuations: [TradeFlow.Valuation: String]
}

/// Sentences and labels the composer makes itself.
package struct Sentences: Sendable {
  /// "Figure 2".
  package var figure: @Sendable (Int) -> String
  /// "Table 1".
  package var table: @Sendable (Int) -> String
  /// The title of a list of figures or tables.
  package var listTitle: @Sendable (Captions) -> String
  /// "Table A1", in the appendix.
  package var appendixTable: @Sendable (Int) -> String
  /// The heading of the appendix with the values of charts.
  package var chartData: String
  /// "Data: " before the name of a table in the appendix.
  package var dataIn: String
  /// "Source: " or "Sources: " before source marks, by their number.
  package var sourceLine: @Sendable (Int) -> String
  /// "according to BELTA".
  package var accordingTo: @Sendable (String) -> String
  /// "Written on what was known by 28 May 2024."
  package var cutOff: @Sendable (String) -> String
  /// "Oldest figure on this page: 2022."
  package var oldestFigure: Saying<OldestFigure>
  /// "Not complete: contacts and statements."
  package var notComplete: Saying<IncompleteRecords>
  /// "Not on record for this pair: contacts and statements.", from their list.
  package var notOnRecord: @Sendable (String) -> String
  /// "Without a figure: growth and imports.", of columns that are not shown.
  package var withoutFigure: @Sendable (String) -> String
  /// What an empty cell means.
  package var blankCell: String
  /// Where a block has nothing to show.
  package var nothingToShow: String
  /// There are records, but too few for what was to be shown.
  package var tooFewToShow: String
  /// Where a block's newest record, of that day, is older than it may be.
  package var tooOld: @Sendable (String) -> String
  /// "Due 30 June 2024."
  package var isDue: @Sendable (String) -> String
  /// "Was due 30 June 2024; not yet scored."
  package var wasDue: @Sendable (String) -> String
  /// "Outcome: happened (scored 30 June 2024)." from the result and the day it was scored on, which is
  /// not the day of what happened.
  package var outcome: @Sendable (String, String) -> String
  /// "4 of 5 shown.": how many of a list that is cut short, and of how many.
  package var shownOf: @Sendable (Int, Int) -> String
  /// That a text of the desk stands against the records, and why.
  package var againstRecords: @Sendable (String) -> String
  package var and: String
  /// After the first few of many source marks.
  package var andOthers: String
  /// "A, B and C".
  package func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(and) " + last
  }
  /// For a source without a date.
  package var undated: String
  /// "Grade A, official".
  package var grade: @Sendable (String) -> String
}
