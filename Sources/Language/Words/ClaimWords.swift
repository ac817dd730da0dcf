package import Values

/// Words and sentences of the check of what officials said.
package struct ClaimWords: Sendable {
  package var verdicts: [Verdict: String]
  /// Column heads.
  package var verdictHead: String
  package var speaker: String
  package var said: String
  package var implies: String
  package var others: String
  package var reasonHead: String
  package var title: String
  /// A head over the findings of one measure and period.
  package var topic: @Sendable (_ measure: String, _ side: String, _ period: String?) -> String
  /// "on 18 February 2022".
  package var on: @Sendable (String) -> String
  package var onYearBefore: String
  package var onPeriod: @Sendable (String) -> String
  /// "45.81 bn USD (45.75–45.88) in 2022".
  package var base: @Sendable (_ level: Phrase, _ interval: Phrase, _ period: String) -> Phrase
  package var rate: @Sendable (Phrase) -> Phrase
  package var sumGrowth: @Sendable (Phrase) -> Phrase
  package var data: @Sendable (String) -> String
  /// The reason of a verdict.
  package var reason: Saying<ClaimReason>
  package var dates: DateWords
  /// The two figures that cannot both be true, with their speakers.
  package var conflict: Saying<FigureConflict>
  /// Who does not agree with whom on which way a measure went.
  package var direction: Saying<FigureConflict>
  /// That none conflicts, or how many do.
  package var verdict: Saying<VerdictTally>
  /// How many statements, with how many of each verdict.
  package var summary: Saying<VerdictTally>
  /// After the first few other figures: how many more there are.
  package var moreOthers: @Sendable (Int) -> String
  package var note: String
  package var chartSubtitle:
    @Sendable (_ measure: String, _ unit: String, _ period: String) -> String
  package var spread: Saying<FigureSpread>
  package var chartNote: String
  /// The head of a column of ranges.
  package var range: String
}
