internal import Diagnostics
internal import Fields
internal import Periods
internal import Records

/// What a record file is read against: the pair and the sources.
struct RecordContext {
  let pair: Pair
  /// How the tables are written; commas, points and UTF-8 unless told otherwise.
  var form = TableForm()
  /// By id.
  let sources: [String: Source]
  let findings: Findings

  /// Whether something says since when a record was known; reports a record of which nothing does.
  func isDated(
    sources ids: [String], seen: Day?, report: (_ code: String, _ message: String, String) -> Void
  ) -> Bool {
    if seen != nil || ids.contains(where: { sources[$0]?.knownFrom != nil }) { return true }
    report(
      "undated-record", "nothing says since when this was known",
      "give one of its sources a date, or fill in `seen`")
    return false
  }
}
