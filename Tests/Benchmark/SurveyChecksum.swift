internal import Foundation
internal import Statistics

/// What a survey comes to, in the words of agg_polars.py and agg_duckdb.py.
struct SurveyChecksum {
  let text: String

  init(_ totals: SurveyTotals) {
    let growth = totals.growth.reduce(0, +)
    let points = totals.points.reduce(0, +)
    let sizes = totals.points.reduce(0) { $0 + abs($1) }
    text =
      "rows=\(totals.rows) pairs=\(totals.pairs) quarters=\(totals.periods) "
      + "turnover=\(totals.turnover) yoy_n=\(totals.growth.count) yoy_sum=\(Self.fixed(growth)) "
      + "contrib_n=\(totals.points.count) contrib_sum=\(Self.fixed(points)) "
      + "contrib_abs=\(Self.fixed(sizes))"
  }

  private static func fixed(_ value: Double) -> String { String(format: "%.4f", value) }
}
