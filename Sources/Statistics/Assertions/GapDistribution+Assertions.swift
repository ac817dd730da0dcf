package import Periods
package import Values

extension GapDistribution {
  /// The middle gap.
  package func statedMedianGap(in window: Period, asOf: Day) -> MedianGap {
    MedianGap(median, count: lengths.count, window: window, asOf: asOf)
  }
}
