internal import Foundation
internal import Periods
internal import Records
internal import Values

/// Finds where the totals of a flow go up or down by a scale: a year entered in thousands looks like
/// trade that fell by 99.9 percent.
///
/// A total is held against the median of up to twelve of the same length before it. It is told where it
/// is at least 250 times more or less, and those before lie within thirty times their median: what is
/// small and comes in lumps may do anything.
struct ScaleChecks {
  let totals: NewestTotals
  /// Periods from which trade truly is so much more or less, as pair.yaml has them.
  let confirmed: [Period]
  /// Reports a total, with what those before it came to.
  let report: (_ code: String, _ message: String, _ hint: String, Origin) -> Void

  private static let factor = 250.0
  private static let spread = 30.0

  func run() {
    for series in totals.series {
      for kind in [Period.Kind.month, .quarter, .year] {
        check(series.values.filter { $0.period.kind == kind }.sorted { $0.period < $1.period })
      }
    }
  }

  private func check(_ flows: [TradeFlow]) {
    var before: [Double] = []
    var jump: (first: TradeFlow, usual: Double, count: Int)?
    for flow in flows {
      let value = flow.value.value
      let usual = Self.usual(before)
      if let usual, value > 0, Self.isJump(from: usual, to: value), !isConfirmed(flow) {
        jump = (jump?.first ?? flow, jump?.usual ?? usual, (jump?.count ?? 0) + 1)
        continue
      }
      if isConfirmed(flow) { before = [] }
      if let told = jump { tell(told) }
      jump = nil
      before = Array((before + [value]).suffix(12))
    }
    if let jump { tell(jump) }
  }

  /// The median of the totals before; `nil` for fewer than two, and where they vary too much.
  private static func usual(_ before: [Double]) -> Double? {
    let sorted = before.filter { $0 > 0 }.sorted()
    guard sorted.count > 1, let least = sorted.first, let most = sorted.last else { return nil }
    let middle = sorted[sorted.count / 2]
    return least * spread >= middle && most <= spread * middle ? middle : nil
  }

  private static func isJump(from usual: Double, to value: Double) -> Bool {
    value >= usual * factor || value * factor <= usual
  }

  private func isConfirmed(_ flow: TradeFlow) -> Bool {
    confirmed.contains { $0.contains(flow.period.start) }
  }

  private func tell(_ jump: (first: TradeFlow, usual: Double, count: Int)) {
    let value = jump.first.value.value
    let times = value > jump.usual ? value / jump.usual : jump.usual / value
    let word = value > jump.usual ? "more" : "less"
    let size = pow(10, floor(log10(times)) - 1)
    let rounded = Int((times / size).rounded() * size)
    let others =
      switch jump.count {
      case 1: ""
      case 2: ", and so is the one after it"
      default: ", and so are the \(jump.count - 1) after it"
      }
    report(
      "scale-change",
      "this total is about \(rounded) times \(word) than those before it\(others)",
      "is it in thousands or millions? values are whole units; if trade truly changed so much, write "
        + "`level-changes: [\(jump.first.period)]` in pair.yaml",
      jump.first.origin)
  }
}
