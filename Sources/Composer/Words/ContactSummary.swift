internal import Language
internal import Records
internal import Statistics
internal import Values

/// What an edition says of its contacts in whole sentences.
struct ContactSummary {
  let statistics: EditionStatistics
  let language: BriefingLanguage

  private var words: ContactSentences { language.wording.kinds.contacts.sentences }

  /// What the log of contacts covers, and what the desk says it misses.
  var coverage: Phrase {
    let found = statistics.logCoverage(of: statistics.year.window)
    let sentence = words.coverage(found, language.names)
    guard !found.isComplete,
      let note = statistics.pair.coverage[.contacts].flatMap({ language.text($0.notes) })
    else { return sentence }
    return sentence + " " + Phrase(note)
  }

  /// How far the log falls short of the last 30 days, in a few words; nothing where it covers them.
  var caveat: Phrase {
    words.caveat(statistics.logCoverage(of: statistics.window(days: 30)), language.names)
  }

  /// From which sources the contacts of the last 365 days were read, and which months have none.
  var sources: Phrase {
    [
      words.read(statistics.readSources, language.names),
      words.emptyMonths(statistics.year.monthsWithoutContact, language.names),
    ].joined(separator: " ")
  }

  /// The contacts of the edition's period: how many, and the first three.
  var week: Phrase { words.listed(statistics.listedWeek(), language.names) }

  /// The comparison of the last 365 days with the 365 before, or that there may be none.
  var trend: Phrase { words.change(statistics.year.frequencyChange, language.names) }
}
