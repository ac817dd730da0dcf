internal import Values

/// A line that outliers do not move: the median of the slopes between all pairs of points.
///
/// Source: Theil (1950); Sen, JASA 63:1379-1389 (1968).
public struct TheilSen: Sendable, Hashable {
  public var slope: Double
  /// `median(y) − slope × median(x)`.
  public var intercept: Double

  /// `nil` unless there is a y for each x and two of the x differ.
  ///
  /// Source: P. K. Sen, JASA 63 (1968) 1379–1389; scipy `theilslopes`.
  public init?(x: [Double], y: [Double]) {
    guard x.count == y.count else { return nil }
    let slopes = x.indices.flatMap { first in
      x.indices.dropFirst(first + 1).compactMap { second in
        x[second] == x[first] ? nil : (y[second] - y[first]) / (x[second] - x[first])
      }
    }
    guard let slope = median(slopes), let middle = median(x), let height = median(y) else {
      return nil
    }
    let intercept = height - slope * middle
    guard intercept.isFinite else { return nil }
    self.slope = slope
    self.intercept = intercept
  }
}
