internal import Foundation
internal import Values

extension Growth {
  /// Slope of the least-squares line through the logarithms, per period; `nil` for fewer than two
  /// values or any that is not positive.
  ///
  /// Source: UNCTAD Handbook of Statistics; older editions print this slope itself.
  public static func trendSlope(_ series: [Double]) -> Double? {
    guard series.count > 1, series.allSatisfy({ $0 > 0 }) else { return nil }
    let logs = series.map { log($0) }
    let middle = Double(series.count - 1) / 2
    let mean = exactSum(logs) / Double(series.count)
    var (above, below) = (0.0, 0.0)
    for (index, value) in logs.enumerated() {
      let distance = Double(index) - middle
      above += distance * (value - mean)
      below += distance * distance
    }
    return finite(above / below)
  }

  /// Growth per period along that line, `100 × (e^slope − 1)`, in percent.
  ///
  /// Source: UNCTAD Handbook of Statistics, trend growth; Theil-Sen slope.
  public static func trend(_ series: [Double]) -> Double? {
    trendSlope(series).flatMap { finite(100 * (exp($0) - 1)) }
  }
}
