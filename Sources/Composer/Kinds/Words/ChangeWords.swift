/// Words about what is new since the last edition.
struct ChangeWords: Sendable {
  /// Heads over the three lists.
  var contacts: String
  var figures: String
  var forecasts: String
  /// "Turnover, Q1 2024: 12.08 bn USD, new": measure, period, level.
  var newFigure: @Sendable (String, String, Phrase) -> Phrase
  /// "Turnover, Q1 2024: 12.40 bn USD, before 12.08 bn USD": measure, period, level, level before.
  var revisedFigure: @Sendable (String, String, Phrase, Phrase) -> Phrase
}
