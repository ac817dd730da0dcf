internal import Language
internal import Records
internal import Statistics
internal import Values

/// What an edition says of its contacts in whole sentences.
struct ContactSummary {
  let statistics: EditionStatistics
  let language: BriefingLanguage

  private var words: ContactSentences { language.wording.kinds.contacts.sentences }
  private var notation: Notation { language.notation }

  /// What the log of contacts covers.
  var coverage: String {
    let coverage = statistics.pair.coverage[.contacts]
    let since = coverage?.since.map(notation.date)
    guard coverage?.isComplete != true else { return words.complete(since) }
    return words.incomplete(since, coverage.flatMap { language.text($0.notes) })
  }

  /// From which sources the contacts of the last 365 days were read, and which months have none.
  var sources: String {
    let year = statistics.year
    let publishers = year.sources.compactMap { statistics.records.sources[$0]?.publisher }
      .map(language.personName).eachOnce()
    let shown = publishers.prefix(6).joined(separator: ", ")
    let rest = publishers.count > 6 ? " \(language.wording.sentences.andOthers)" : ""
    let months = language.wording.sentences.list(year.emptyMonths.map { notation.period($0) })
    let sentence = words.read(
      notation.date(statistics.edition.asOf), year.sources.count, shown + rest, months)
    // The point of an abbreviation ends its sentence.
    return sentence.replacing("..", with: ".")
  }

  /// The contacts of the edition's period: how many, and the first three.
  var week: Phrase {
    let week = statistics.week
    let days = notation.days(statistics.edition.period)
    guard !week.contacts.isEmpty else {
      return words.none(days, statistics.pair.coverage[.contacts]?.isComplete ?? false)
    }
    let shown = week.contacts.prefix(3)
    return words.some(
      week.contactCount, days, shown.map(language.describe), week.contacts.count - shown.count)
  }

  /// The comparison of the last 365 days with the 365 before, or that there may be none.
  var trend: Phrase {
    let year = statistics.year
    let day = notation.date(statistics.edition.asOf)
    guard year.mayClaimTrend else { return words.noTrend(year.contactCount, 365, day) }
    return words.trend(year.change, language.wording.kinds.contacts.daysTo(365, day))
  }
}
