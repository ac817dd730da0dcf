package import Periods
internal import Records
package import Values

extension EditionStatistics {
  /// The gravest conflict among what was said: opposite signs first, then levels; `nil` where there is
  /// none of either kind.
  package var gravestConflict: FigureConflict? {
    signConflictFound ?? levelConflictFound
  }

  /// The first two figures of which one says that trade rose and the other that it fell.
  package var signConflictFound: FigureConflict? {
    signConflict.flatMap { conflict(.sign, $0.finding, $0.other) }
  }

  private var levelConflictFound: FigureConflict? {
    for finding in claims.findings {
      for case .levelConflict(let other, _) in finding.reasons
      where finding.level != nil && other.level != nil {
        if let found = conflict(.level, finding, other) { return found }
      }
    }
    return nil
  }

  private func conflict(
    _ kind: FigureConflict.Kind, _ finding: ClaimFinding, _ other: Rival
  ) -> FigureConflict? {
    finding.statement.period.map { period in
      FigureConflict(
        kind, measure: finding.statement.measure, period: period, one: finding.voice,
        other: Voice(other), figures: figures(finding.statement.measure, period, as: kind),
        isBetweenSides: isBetweenSides(finding.voice, Voice(other)))
    }
  }

  /// How many different figures are known on a measure and period: growths, where signs differ, else
  /// levels in the currency of the pair.
  func figures(
    _ measure: String, _ period: Period, as kind: FigureConflict.Kind = .level
  ) -> Int {
    let topics = claims.topics.filter { $0.period == period }.flatMap(\.findings)
      .filter { $0.statement.measure == measure }
    let voices = topics.map(\.voice) + topics.flatMap(\.otherVoices)
    let values = voices.compactMap { voice in
      kind == .sign
        ? voice.growth?.value : voice.level.flatMap { $0.unit == currency ? $0.value : nil }
    }
    return max(2, Set(values).count)
  }

  private var currency: Quantity.Unit { .money(pair.currency) }

  /// How many statements were checked, with how many of each verdict; `nil` without any.
  package var verdictTally: VerdictTally? {
    guard !claims.findings.isEmpty else { return nil }
    return VerdictTally(
      all: claims.count(),
      counts: Dictionary(
        uniqueKeysWithValues: Verdict.allCases.map { ($0, claims.count(of: $0)) }))
  }

  /// From which figure to which those on a measure and period run; `nil` for fewer than two.
  package func spread(
    _ measure: String, _ period: Period, _ levels: [Quantity]
  ) -> FigureSpread? {
    let known = levels.filter { $0.value != nil }.sorted { ($0.value ?? 0) < ($1.value ?? 0) }
    guard let lowest = known.first, let highest = known.last, lowest.value != highest.value else {
      return nil
    }
    return FigureSpread(
      measure: measure, period: period, lowest: lowest, highest: highest, count: known.count)
  }
}
