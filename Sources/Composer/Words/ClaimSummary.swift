internal import Language
internal import Records
internal import Statistics
internal import Values

/// What an edition says of the check of statements in whole sentences.
struct ClaimSummary {
  let statistics: EditionStatistics
  let language: BriefingLanguage

  private var words: ClaimWords { language.wording.kinds.claims }

  /// The gravest conflict: opposite signs first, then levels; or that there is none.
  var headline: Phrase? {
    guard !statistics.claims.findings.isEmpty else { return nil }
    if let (finding, other) = statistics.signConflict, let own = finding.growth,
      let against = other.growth
    {
      return words.signConflict(
        language.measureName(finding.statement.measure),
        language.periodName(finding.statement.period),
        figure(own, .change, language.personName(finding.statement.speaker)),
        figure(against, .change, language.owner(of: other)))
    }
    for finding in statistics.claims.findings {
      for case .levelConflict(let other, _) in finding.reasons {
        guard let own = finding.level, let against = other.level else { continue }
        return words.levelConflict(
          language.measureName(finding.statement.measure),
          language.periodName(finding.statement.period),
          figure(own, .money, language.personName(finding.statement.speaker)),
          figure(against, .money, language.owner(of: other)))
      }
    }
    let count = statistics.claims.count()
    return statistics.claims.count(of: .conflicting).value == 0 ? words.noConflict(count) : summary
  }

  /// How many statements were checked, with how many of each verdict.
  var summary: Phrase? {
    guard !statistics.claims.findings.isEmpty else { return nil }
    return words.summary(
      statistics.claims.count(), statistics.claims.count(of: .conflicting),
      statistics.claims.count(of: .withinRounding), statistics.claims.count(of: .consistent),
      statistics.claims.count(of: .notCheckable))
  }

  /// A figure with its speaker and marks, e.g. "+4.2% (BELTA) [4]".
  private func figure(_ quantity: Quantity, _ style: NumberStyle, _ owner: String) -> Phrase {
    "\(quantity, style) (\(owner))\(Phrase(citing: quantity.provenance))"
  }
}
