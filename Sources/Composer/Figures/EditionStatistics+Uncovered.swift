internal import Charts
internal import Periods
internal import Records

extension EditionStatistics {
  /// The days of a window before the log of contacts begins, hatched in a chart.
  func uncovered(in window: Period) -> [Chart.Uncovered] {
    guard let since = pair.coverage[.contacts]?.since, since > window.start else { return [] }
    return [Chart.Uncovered(from: window.start.date, to: min(since, window.end).date)]
  }
}
