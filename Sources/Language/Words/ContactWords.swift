package import Periods
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
  /// A head over the days of a window, which says so where they have none.
  package var head: Saying<ContactPresence>
  package var daysBefore: @Sendable (Int) -> String
  package var chronologyTitle: String
  package var logTitle: String
  package var yearsTitle: String
  package var year: String
  package var plannedTitle: @Sendable (Int) -> String
  package var mixTitle: String
  package var undated: String
  /// Under a list from a log that does not cover its days.
  package var others: Saying<LogCoverage>
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
  package var longest: Saying<LongestSilence>
  package var median: String
  package var sinceLast: String
  package var silence: String
  package var last: @Sendable (Int) -> String
  package var between: @Sendable (String, String) -> String
  /// Under counts from a log that does not cover them.
  package var noTrend: Saying<FrequencyChange>
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
  /// How many there were in a window, and what the first were.
  package var listed: Saying<ListedContacts<Contact>>
  /// The comparison of two windows, or that there may be none.
  package var change: Saying<FrequencyChange>
  /// What the log covers.
  package var coverage: Saying<LogCoverage>
  /// The same in a few words, where the log does not cover a window.
  package var caveat: Saying<LogCoverage>
  /// From which sources the contacts of a window were read.
  package var read: Saying<ReadSources>
  /// The months without a contact.
  package var emptyMonths: Saying<EmptyMonths>
  /// "a visit of leaders in Minsk, 23–24 May 2024": channel, level, place, date.
  package var describe: @Sendable (Contact.Channel, Level, String?, String) -> String
}

/// Titles and notes of charts about contacts.
package struct ContactChartWords: Sendable {
  package var byMonth: @Sendable (_ grouping: String, _ period: String) -> String
  package var inTheLog: Saying<ContactPresence>
  package var strip: Saying<AnnouncedContacts>
  package var leadingMonth: Saying<Leading<Period>>
  package var leadingLevel: Saying<Leading<Level>>
  package var leadingChannel: Saying<Leading<Contact.Channel>>
  package var leadingYear: Saying<Leading<Period>>
  /// "Half of the gaps between contacts are no longer than 6 days".
  package var gaps: Saying<MedianGap>
  /// Under a chart of a log that does not cover its days.
  package var uncovered: Saying<LogCoverage>
  package var stripSubtitle: @Sendable (String) -> String
  package var lanesSubtitle: @Sendable (String) -> String
  package var calendarSubtitle: @Sendable (String) -> String
  package var stepsSubtitle: @Sendable (String) -> String
  package var levelsSubtitle: @Sendable (String) -> String
  package var channel: String
  package var level: String
  /// Every month of the log: the days covered, and the name of the line.
  package var monthsSubtitle: @Sendable (_ period: String) -> String
  package var yearMean: String
  package var sharesSubtitle: @Sendable (_ period: String) -> String
  package var ratesSubtitle: @Sendable (_ period: String) -> String
  package var gapsSubtitle: @Sendable (_ period: String) -> String
  package var gapLength: String
  package var observed: String
  package var byChance: String
  package var places: PlaceWords
}

/// Words of contacts by place.
package struct PlaceWords: Sendable {
  /// "More contacts in Moscow than anywhere else: 4 of 22".
  package var first: Saying<Leading<String>>
  package var subtitle: @Sendable (_ period: String) -> String
  /// Of a meeting in person without a place on record.
  package var unknown: String
  /// The head of the column of places.
  package var row: String
}
