internal import Periods
internal import Statistics

/// Words and sentences of the check of what officials said.
struct ClaimWords: Sendable {
  var verdicts: [ClaimFinding.Verdict: String]
  /// Column heads.
  var verdict: String
  var speaker: String
  var said: String
  var implies: String
  var others: String
  var reason: String
  var title: String
  /// A head over the findings of one measure and period.
  var topic: @Sendable (_ measure: String, _ side: String, _ period: String?) -> String
  /// "on 18 February 2022".
  var on: @Sendable (String) -> String
  var onYearBefore: String
  var onPeriod: @Sendable (String) -> String
  /// "45.81 bn USD (45.75–45.88) in 2022".
  var base: @Sendable (_ level: Phrase, _ interval: Phrase, _ period: String) -> Phrase
  var rate: @Sendable (Phrase) -> Phrase
  var sumGrowth: @Sendable (Phrase) -> Phrase
  var data: @Sendable (String) -> String
  /// Sentences that give the reason of a verdict; the first argument is the other speaker.
  var reasons: ClaimReasonWords
  var dates: DateWords
  /// Both growths with their speakers: measure, period, one, other.
  var signConflict: @Sendable (String, String, Phrase, Phrase) -> Phrase
  var levelConflict: @Sendable (String, String, Phrase, Phrase) -> Phrase
  var noConflict: @Sendable (Quantity) -> Phrase
  /// How many statements, of which conflicting, within rounding, consistent, not checkable.
  var summary: @Sendable (Quantity, Quantity, Quantity, Quantity, Quantity) -> Phrase
  var note: String
  var chartSubtitle: @Sendable (_ measure: String, _ unit: String, _ period: String) -> String
  var chartTitle: @Sendable (_ measure: String, _ period: String, Phrase, Phrase) -> Phrase
  var chartNote: String
  /// The head of a column of ranges.
  var range: String
}

/// The reasons of verdicts as sentences.
struct ClaimReasonWords: Sendable {
  var signConflict: @Sendable (String, Phrase) -> Phrase
  var sumOfPartsDiffers: @Sendable (_ sum: Phrase, _ printed: Phrase, Bool?) -> Phrase
  var levelConflict: @Sendable (String, Phrase) -> Phrase
  var growthConflict: @Sendable (String, Phrase) -> Phrase
  var conversion: @Sendable (Phrase) -> Phrase
  var ambiguousBase: String
  var saidBeforeEnd: String
  var withinRounding: @Sendable (String) -> String
  var agrees: @Sendable (String) -> String
  var sumOfPartsFits: @Sendable (Phrase) -> Phrase
  var noOther: String
  var noneInUnit: String
}
