/// Words about contacts that a source dates otherwise than the log.
package struct DateWords: Sendable {
  /// The head over them.
  package var head: String
  /// Why a date conflicts; the days from the log's date to the source's, negative where earlier.
  package var conflict: @Sendable (_ days: Int) -> String
  /// Why the date of a report on the day after does not.
  package var dateline: String
  /// Why a date can be held against nothing.
  package var unsupported: String
}
