/// Words of what an edition's first page says about how it came about.
package struct NoteWords: Sendable {
  /// Above the sentences.
  package var title: String
  /// "Published late: it was due on 27 May 2024."
  package var late: @Sendable (String) -> String
  /// By the day of the newest record.
  package var old: @Sendable (String) -> String
  /// Where no record has a date.
  package var undated: String
  /// By the number of records, and the least and the most that are usual.
  package var unusual: @Sendable (Int, Int, Int) -> String
  /// By the period of the edition before.
  package var unchanged: @Sendable (String) -> String
}
