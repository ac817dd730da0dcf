package import Records
package import Values

/// Words and sentences about contacts.
package struct ContactWords: Sendable {
  /// "early May 2024": part of the month (0, 1, 2) and month.
  package var partOfMonth: @Sendable (Int, String) -> String
  /// "May 2024, day not known".
  package var monthOnly: @Sendable (String) -> String
  package var yearOnly: @Sendable (String) -> String
  /// "reported 12 July 2022".
  package var reported: @Sendable (String) -> String
  /// Column heads.
  package var date: String
  package var channel: String
  package var who: String
  package var place: String
  package var topics: String
  package var source: String
  package var status: String
  package var announced: String
  package var level: String
  package var all: String
  package var share: String
  package var contacts: String
  package var noneInPeriod: @Sendable (String) -> String
  package var daysBefore: @Sendable (Int) -> String
  package var chronologyTitle: String
  package var logTitle: String
  package var yearsTitle: String
  package var year: String
  package var plannedTitle: @Sendable (Int) -> String
  package var mixTitle: String
  package var undated: String
  /// Under a list from a log with gaps.
  package var incomplete: String
  /// "365 days to 28 May 2024".
  package var daysTo: @Sendable (Int, String) -> String
  package var daysBeforeThat: @Sendable (Int) -> String
  package var statistics: ContactStatisticWords
  package var sentences: ContactSentences
  package var charts: ContactChartWords
}

/// Row names and notes of the table of frequencies.
package struct ContactStatisticWords: Sendable {
  package var title: String
  package var inTheLog: String
  package var statistic: String
  package var count: String
  package var rate: String
  package var interval: String
  package var ratio: String
  package var probability: String
  package var days: String
  package var longest: String
  package var median: String
  package var sinceLast: String
  package var silence: String
  package var last: @Sendable (Int) -> String
  package var between: @Sendable (String, String) -> String
  package var noTrend: String
  package var method: String
  /// What counts as one, in a sentence.
  package var unit: @Sendable (CountingUnit) -> String
  /// How many records tell of a contact again.
  package var repeated: @Sendable (Int) -> String
  /// "Contact days": what is counted, as the name of a row.
  package var counts: @Sendable (CountingUnit) -> String
}

/// Sentences about contacts.
package struct ContactSentences: Sendable {
  /// None recorded: the days, and whether the log is complete.
  package var none: @Sendable (String, Bool) -> Phrase
  /// How many, the days, and what they were.
  package var some: @Sendable (Quantity, String, [Phrase], Int) -> Phrase
  /// The comparison of two windows: this, rate, before, ratio, probability, days, day.
  package var trend: @Sendable (RateChange, String) -> Phrase
  /// What may not be said: count, days, day.
  package var noTrend: @Sendable (Quantity, Int, String) -> Phrase
  package var complete: @Sendable (String?) -> String
  /// That the log is not complete: since when it is kept, and what the desk says about it.
  package var incomplete: @Sendable (_ since: String?, _ note: String?) -> String
  /// From what the contacts of 365 days were read: the day, how many sources, their publishers, and
  /// the months without a contact, empty for none.
  package var read:
    @Sendable (_ day: String, _ sources: Int, _ publishers: String, _ months: String) -> String
  /// "a visit of leaders in Minsk, 23–24 May 2024": channel, level, place, date.
  package var describe: @Sendable (Contact.Channel, Level, String?, String) -> String
}

/// Titles and notes of charts about contacts.
package struct ContactChartWords: Sendable {
  package var byMonth: @Sendable (_ grouping: String, _ period: String) -> String
  package var busiest: @Sendable (_ month: String, Quantity) -> Phrase
  package var inTheLog: @Sendable (Quantity, _ period: String) -> Phrase
  package var strip: @Sendable (Quantity, Quantity) -> Phrase
  package var stripSubtitle: @Sendable (String) -> String
  package var lanesSubtitle: @Sendable (String) -> String
  package var calendarSubtitle: @Sendable (String) -> String
  package var stepsSubtitle: @Sendable (String) -> String
  package var incomplete: String
  package var levels: @Sendable (_ level: Level, _ of: Quantity, _ all: Quantity) -> Phrase
  package var levelsSubtitle: @Sendable (String) -> String
  package var channel: String
  package var level: String
  /// Every month of the log: the days covered, and the name of the line.
  package var monthsSubtitle: @Sendable (_ period: String) -> String
  package var yearMean: String
  /// "Calls made up 46.2% of contacts in 2023": channel, share, year.
  package var largestShare: @Sendable (_ channel: String, Quantity, _ year: String) -> Phrase
  package var sharesSubtitle: @Sendable (_ period: String) -> String
  /// "Most contacts per 30 days were in 2023: 4.9".
  package var highestRate: @Sendable (_ year: String, Quantity) -> Phrase
  package var ratesSubtitle: @Sendable (_ period: String) -> String
  /// "Half of the gaps between contacts are 6 days or shorter".
  package var gaps: @Sendable (_ median: Quantity) -> Phrase
  package var gapsSubtitle: @Sendable (_ period: String) -> String
  package var gapLength: String
  package var observed: String
  package var byChance: String
  package var places: PlaceWords
}

/// Words of contacts by place.
package struct PlaceWords: Sendable {
  /// "Most contacts by place: Moscow, 4 of 22".
  package var first: @Sendable (_ place: String, _ of: Quantity, _ all: Quantity) -> Phrase
  package var subtitle: @Sendable (_ period: String) -> String
  /// Of a meeting in person without a place on record.
  package var unknown: String
  /// The head of the column of places.
  package var row: String
}
