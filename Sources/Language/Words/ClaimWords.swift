package import Values

/// Words and sentences of the check of what officials said.
package struct ClaimWords: Sendable {
  package var verdicts: [Verdict: String]
  /// Column heads.
  package var verdict: String
  package var speaker: String
  package var said: String
  package var implies: String
  package var others: String
  package var reason: String
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
  /// Sentences that give the reason of a verdict; the first argument is the other speaker.
  package var reasons: ClaimReasonWords
  package var dates: DateWords
  /// Both growths with their speakers: measure, period, one, other.
  package var signConflict: @Sendable (String, String, Phrase, Phrase) -> Phrase
  package var levelConflict: @Sendable (String, String, Phrase, Phrase) -> Phrase
  package var noConflict: @Sendable (Quantity) -> Phrase
  /// How many statements, of which conflicting, within rounding, consistent, not checkable.
  package var summary: @Sendable (Quantity, Quantity, Quantity, Quantity, Quantity) -> Phrase
  package var note: String
  package var chartSubtitle:
    @Sendable (_ measure: String, _ unit: String, _ period: String) -> String
  package var chartTitle: @Sendable (_ measure: String, _ period: String, Phrase, Phrase) -> Phrase
  package var chartNote: String
  /// The head of a column of ranges.
  package var range: String
}

/// The reasons of verdicts as sentences.
package struct ClaimReasonWords: Sendable {
  package var signConflict: @Sendable (String, Phrase) -> Phrase
  package var sumOfPartsDiffers: @Sendable (_ sum: Phrase, _ printed: Phrase, Bool?) -> Phrase
  package var levelConflict: @Sendable (String, Phrase) -> Phrase
  package var growthConflict: @Sendable (String, Phrase) -> Phrase
  package var conversion: @Sendable (Phrase) -> Phrase
  package var ambiguousBase: String
  package var saidBeforeEnd: String
  package var withinRounding: @Sendable (String) -> String
  package var agrees: @Sendable (String) -> String
  package var sumOfPartsFits: @Sendable (Phrase) -> Phrase
  package var noOther: String
  package var noneInUnit: String
}
