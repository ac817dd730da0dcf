/// Words about what is new since the last edition.
package struct ChangeWords: Sendable {
  /// Heads over the three lists.
  package var contacts: String
  package var figures: String
  package var forecasts: String
  /// "Turnover, Q1 2024: 12.08 bn USD, new": measure, period, level.
  package var newFigure: @Sendable (String, String, Phrase) -> Phrase
  /// "Turnover, Q1 2024: 12.40 bn USD, before 12.08 bn USD": measure, period, level, level before.
  package var revisedFigure: @Sendable (String, String, Phrase, Phrase) -> Phrase
}
