internal import Charts
internal import Records

/// Every fixed word of the composer in one language. Another language is another value of this
/// type: one file in Languages/, and its name in `all`.
struct Wording: Sendable {
  /// BCP 47, e.g. `en`.
  var language: String
  /// The locale that gives digits, grouping and decimal mark, e.g. `en_GB`.
  var locale: String
  var plural: PluralRule
  var calendar: CalendarWords
  var units: UnitWords
  var records: RecordWords
  var sentences: Sentences
  var words: Words
  /// Words that a count may stand before, by their English name in definitions.
  var nouns: [String: Plural]
  /// Zero to ten in words, as they stand before a masculine noun.
  var smallNumbers: [String]
  /// Those of them that differ before a noun of another gender, by gender and number.
  var genderedNumbers: [Plural.Gender: [Int: String]] = [:]
  /// The names of the sections of the Harmonized System, by Roman numeral, short.
  var productSections: [String: String]
  /// The words of names, tables and charts.
  var kinds: KindWords
  /// The words of what is new since the last edition.
  var changes: ChangeWords
  /// The words charts write themselves.
  var charts: ChartWords
  /// The words of an edition's notes on itself.
  var notes: NoteWords

  /// The wording of a language; `nil` where there is none yet.
  static func of(_ language: String) -> Wording? {
    all.first { $0.language == language }
  }

  /// Every language there is a wording for.
  static let all: [Wording] = [.english, .russian, .belarusian]
}

/// Words of dates and periods.
struct CalendarWords: Sendable {
  /// The months as they stand in a date, "23 May 2024"; in Russian in the genitive.
  var monthsInDates: [String]
  /// The months standing alone, "May 2024".
  var months: [String]
  /// Short months for narrow places.
  var shortMonths: [String]
  /// Short months as they stand after a day.
  var shortMonthsInDates: [String]
  /// The days of the week from Monday, short.
  var shortWeekdays: [String]
  /// "2024", in Russian "2024 г."
  var year: @Sendable (Int) -> String
  /// "2009–2023", by the first and the last year.
  var years: @Sendable (Int, Int) -> String
  /// "Q1", by quarter: for narrow places.
  var shortQuarter: @Sendable (Int) -> String
  /// "Q1 2024", by quarter and year.
  var quarter: @Sendable (Int, Int) -> String
  /// "first half of 2024", by half and year.
  var half: @Sendable (Int, Int) -> String
  /// "week 21 of 2024", by week and year.
  var week: @Sendable (Int, Int) -> String
}

/// Words of units and signs beside numbers.
struct UnitWords: Sendable {
  /// "bn" and so on, beside a currency code.
  var thousand: String
  var million: String
  var billion: String
  var trillion: String
  /// What currencies are called beside numbers, by ISO 4217 code; others have their code.
  var currencies: [String: String] = [:]
  /// What units of statements are called, by the records' word; others have that word.
  var names: [String: String] = [:]
  /// What stands between a number and the percent sign: nothing or a no-break space.
  var percentSpace: String
  /// Percentage points, e.g. "pp".
  var percentagePoints: String
  /// "per 30 days".
  var perDays: @Sendable (Int) -> String
  /// Where a number is undefined.
  var undefined: String
  /// After a number that follows from others.
  var implied: String
  /// Before a hedged number, by how it was hedged; nothing for an exact one.
  var qualifiers: [Statement.Qualifier: String]
}

/// Words for what records say in codes.
struct RecordWords: Sendable {
  var channels: [Contact.Channel: String]
  var levels: [Level: String]
  var statuses: [Contact.Status: String]
  var confidence: [Assessment.Confidence: String]
  var results: [Assessment.Outcome.Result: String]
  var grades: [Source.Grade: String]
  var recordKinds: [RecordKind: String]
  /// Names of the built-in measures, by code.
  var measures: [String: String]
  var directions: [TradeFlow.Direction: String]
}

/// Sentences and labels the composer makes itself.
struct Sentences: Sendable {
  /// "Figure 2".
  var figure: @Sendable (Int) -> String
  /// "Table 1".
  var table: @Sendable (Int) -> String
  /// The title of a list of figures or tables.
  var listTitle: @Sendable (Captions) -> String
  /// "Table A1", in the appendix.
  var appendixTable: @Sendable (Int) -> String
  /// The heading of the appendix with the values of charts.
  var chartData: String
  /// "Data: " before the name of a table in the appendix.
  var dataIn: String
  /// "Source: " or "Sources: " before source marks, by their number.
  var sourceLine: @Sendable (Int) -> String
  /// "according to BELTA".
  var accordingTo: @Sendable (String) -> String
  /// "Written on what was known by 28 May 2024."
  var cutOff: @Sendable (String) -> String
  /// "Oldest figure on this page: 2022."
  var oldestFigure: @Sendable (String) -> String
  /// "Not complete: contacts and statements."
  var notComplete: @Sendable (String) -> String
  /// Where a block has nothing to show.
  var nothingToShow: String
  /// Where a block's newest record, of that day, is older than it may be.
  var tooOld: @Sendable (String) -> String
  /// "Due 30 June 2024."
  var isDue: @Sendable (String) -> String
  /// "Was due 30 June 2024; not yet scored."
  var wasDue: @Sendable (String) -> String
  /// "Outcome: happened (30 June 2024)." from result and day.
  var outcome: @Sendable (String, String) -> String
  var and: String
  /// After the first few of many source marks.
  var andOthers: String
  /// "A, B and C".
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(and) " + last
  }
  /// For a source without a date.
  var undated: String
  /// "Grade A, official".
  var grade: @Sendable (String) -> String
}
