internal import Records
internal import Statistics

/// Words and sentences about contacts.
struct ContactWords: Sendable {
  /// "early May 2024": part of the month (0, 1, 2) and month.
  var partOfMonth: @Sendable (Int, String) -> String
  /// "May 2024, day not known".
  var monthOnly: @Sendable (String) -> String
  var yearOnly: @Sendable (String) -> String
  /// "reported 12 July 2022".
  var reported: @Sendable (String) -> String
  /// Column heads.
  var date: String
  var channel: String
  var who: String
  var place: String
  var topics: String
  var source: String
  var status: String
  var announced: String
  var level: String
  var all: String
  var share: String
  var contacts: String
  var noneInPeriod: @Sendable (String) -> String
  var daysBefore: @Sendable (Int) -> String
  var chronologyTitle: String
  var logTitle: String
  var yearsTitle: String
  var year: String
  var plannedTitle: @Sendable (Int) -> String
  var mixTitle: String
  var undated: String
  /// Under a list from a log with gaps.
  var incomplete: String
  /// "365 days to 28 May 2024".
  var daysTo: @Sendable (Int, String) -> String
  var daysBeforeThat: @Sendable (Int) -> String
  var statistics: ContactStatisticWords
  var sentences: ContactSentences
  var charts: ContactChartWords
}

/// Row names and notes of the table of frequencies.
struct ContactStatisticWords: Sendable {
  var title: String
  var inTheLog: String
  var statistic: String
  var count: String
  var rate: String
  var interval: String
  var ratio: String
  var probability: String
  var days: String
  var longest: String
  var median: String
  var sinceLast: String
  var silence: String
  var last: @Sendable (Int) -> String
  var between: @Sendable (String, String) -> String
  var noTrend: String
  var method: String
  /// What counts as one, in a sentence.
  var unit: @Sendable (CountingUnit) -> String
  /// How many records tell of a contact again.
  var repeated: @Sendable (Int) -> String
  /// "Contact days": what is counted, as the name of a row.
  var counts: @Sendable (CountingUnit) -> String
}

/// Sentences about contacts.
struct ContactSentences: Sendable {
  /// None recorded: the days, and whether the log is complete.
  var none: @Sendable (String, Bool) -> Phrase
  /// How many, the days, and what they were.
  var some: @Sendable (Quantity, String, [Phrase], Int) -> Phrase
  /// The comparison of two windows: this, rate, before, ratio, probability, days, day.
  var trend: @Sendable (ContactFrequency, String) -> Phrase
  /// What may not be said: count, days, day.
  var noTrend: @Sendable (Quantity, Int, String) -> Phrase
  var complete: @Sendable (String?) -> String
  /// That the log is not complete: since when it is kept, and what the desk says about it.
  var incomplete: @Sendable (_ since: String?, _ note: String?) -> String
  /// From what the contacts of 365 days were read: the day, how many sources, their publishers, and
  /// the months without a contact, empty for none.
  var read:
    @Sendable (_ day: String, _ sources: Int, _ publishers: String, _ months: String) -> String
  /// "a visit of leaders in Minsk, 23–24 May 2024": channel, level, place, date.
  var describe: @Sendable (Contact.Channel, Level, String?, String) -> String
}

/// Titles and notes of charts about contacts.
struct ContactChartWords: Sendable {
  var byMonth: @Sendable (_ grouping: String, _ period: String) -> String
  var busiest: @Sendable (_ month: String, Quantity) -> Phrase
  var inTheLog: @Sendable (Quantity, _ period: String) -> Phrase
  var strip: @Sendable (Quantity, Quantity) -> Phrase
  var stripSubtitle: @Sendable (String) -> String
  var incomplete: String
  var levels: @Sendable (_ level: Level, _ of: Quantity, _ all: Quantity) -> Phrase
  var levelsSubtitle: @Sendable (String) -> String
  var channel: String
  var level: String
  /// Every month of the log: the days covered, and the name of the line.
  var monthsSubtitle: @Sendable (_ period: String) -> String
  var yearMean: String
  /// "Calls made up 46.2% of contacts in 2023": channel, share, year.
  var largestShare: @Sendable (_ channel: String, Quantity, _ year: String) -> Phrase
  var sharesSubtitle: @Sendable (_ period: String) -> String
  /// "Most contacts per 30 days were in 2023: 4.9".
  var highestRate: @Sendable (_ year: String, Quantity) -> Phrase
  var ratesSubtitle: @Sendable (_ period: String) -> String
  /// "Half of the gaps between contacts are 6 days or shorter".
  var gaps: @Sendable (_ median: Quantity) -> Phrase
  var gapsSubtitle: @Sendable (_ period: String) -> String
  var gapLength: String
  var observed: String
  var byChance: String
}
