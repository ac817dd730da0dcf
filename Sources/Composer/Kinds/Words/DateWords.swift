/// Words about contacts that a source dates otherwise than the log.
struct DateWords: Sendable {
  /// The head over them.
  var head: String
  /// Why a date conflicts; the days from the log's date to the source's, negative where earlier.
  var conflict: @Sendable (_ days: Int) -> String
  /// Why the date of a report on the day after does not.
  var dateline: String
  /// Why a date can be held against nothing.
  var unsupported: String
}
