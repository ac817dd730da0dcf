internal import Language
internal import Statistics
internal import Values

/// What an edition says of the check of statements in whole sentences.
struct ClaimSummary {
  let statistics: EditionStatistics
  let language: BriefingLanguage

  private var words: ClaimWords { language.wording.kinds.claims }

  /// The gravest conflict: opposite signs first, then levels; else that there is none, or how many.
  var headline: Phrase? {
    if let conflict = statistics.gravestConflict { return words.conflict(conflict, language.names) }
    return statistics.verdictTally.map { words.verdict($0, language.names) }
  }

  /// How many statements were checked, with how many of each verdict.
  var summary: Phrase? {
    statistics.verdictTally.map { words.summary($0, language.names) }
  }

  /// Who does not agree with whom on which way trade went.
  var direction: Phrase? {
    statistics.signConflictFound.map { words.direction($0, language.names) }
  }
}
