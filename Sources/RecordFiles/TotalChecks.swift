internal import Foundation
internal import Periods
internal import Records
internal import Values

/// Checks of totals against what they are made of: a year against its months, a flow against its
/// sections.
struct TotalChecks {
  let set: RecordSet
  let totals: NewestTotals
  /// Reports something at a record.
  let report: (_ code: String, _ message: String, _ hint: String, Origin) -> Void

  /// What rounding may make of a total: a thousandth of it.
  private static let noise = 0.001

  func run() {
    for series in totals.series {
      for flow in series.values.sorted(by: { $0.period < $1.period }) { checkPeriods(flow, series) }
    }
    checkSections()
  }

  /// A year whose months do not add up to it: one of them was revised, the others not.
  private func checkPeriods(_ flow: TradeFlow, _ series: [Period: TradeFlow]) {
    for rhythm in [Rhythm.quarter, .month] {
      let parts = flow.period.split(into: rhythm)
      let known = parts.compactMap { series[$0] }
      guard parts.count > 1, known.count == parts.count, let first = known.first else { continue }
      guard let gap = Self.gap(flow.value, to: known.map(\.value)) else { continue }
      let word = rhythm == .quarter ? "quarters" : "months"
      report(
        "unlike-its-parts",
        "\(flow.period) is \(gap) than its \(word) come to: its growth is told by \(word)",
        "the first of them is in line \(first.origin.line): were they revised, too?", flow.origin)
      return
    }
  }

  /// The records of one flow in one period.
  private struct Place: Hashable {
    var flow: NewestTotals.Flow
    var period: Period
  }

  /// Sections that come to more than the total they are of.
  private func checkSections() {
    guard !totals.series.isEmpty else { return }
    let places = set.trade.places(product: { ProductCode.level(of: $0) == .section })
    let sections = Dictionary(grouping: places.lazy.map { set.trade[$0] }) {
      Place(flow: NewestTotals.Flow($0), period: $0.period)
    }
    for series in totals.series {
      for total in series.values.sorted(by: { $0.period < $1.period }) {
        let place = Place(flow: NewestTotals.Flow(total), period: total.period)
        // The last record of a section is the newest, where it was revised.
        let parts = Dictionary((sections[place] ?? []).map { ($0.product, $0.value) }) { $1 }
        guard !parts.isEmpty, parts.values.sum > total.value,
          let gap = Self.gap(total.value, to: Array(parts.values))
        else { continue }
        report(
          "sections-beyond-total",
          "this total is \(gap) than its sections come to: no figure by section is made of it",
          "correct the total or one of its \(parts.count) sections", total.origin)
      }
    }
  }

  /// How far a total lies from the sum of its parts, in words; `nil` within rounding.
  private static func gap(_ total: DecimalNumber, to parts: [DecimalNumber]) -> String? {
    let (whole, sum) = (total.value, parts.sum.value)
    guard sum > 0, abs(whole - sum) > noise * sum else { return nil }
    let percent = 100 * abs(whole - sum) / sum
    return String(format: "%.1f%% %@", percent, whole > sum ? "more" : "less")
  }
}
