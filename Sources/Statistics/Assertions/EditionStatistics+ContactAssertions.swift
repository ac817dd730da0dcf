package import Periods
internal import Records
package import Values

extension EditionStatistics {
  /// How far the log covers a window.
  package func logCoverage(of window: Period) -> LogCoverage {
    .found(
      pair.coverage[.contacts], hasRecords: !records.contacts.isEmpty, over: window,
      asOf: edition.asOf)
  }

  /// The longest silence that ended in a window; `nil` where there is none between two contacts.
  package func longestSilence(of frequency: ContactFrequency) -> LongestSilence? {
    let all = countingUnit == .session ? records.contacts : merged
    let silences = ContactLog(all, asOf: edition.asOf).silences(endingIn: frequency.window)
    guard let longest = frequency.longestSilence, let days = longest.length.value else {
      return nil
    }
    let span = LongestSilence.Span(
      start: longest.start, end: longest.end, length: longest.length,
      alike: silences.count { $0.length.value == days } - 1)
    let covered =
      Period(from: longest.start, through: longest.end)
      .map { logCoverage(of: $0).isComplete } ?? false
    let scope = frequency.scope()
    // A longer silence may be broken by a contact whose day is not known; this one is not.
    guard covered, longest.uncertain.isEmpty else { return .amongKnown(span, scope) }
    let open = frequency.daysSinceLast.value ?? 0
    return open > days ? .longestEnded(span, scope) : .longest(span, scope)
  }
}
