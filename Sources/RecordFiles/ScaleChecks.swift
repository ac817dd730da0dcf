internal import Foundation
internal import Periods
internal import Records
internal import Values

/// Finds where the totals of a flow go up or down by a scale, those of each length of period for
/// themselves.
struct ScaleChecks {
  let totals: NewestTotals
  /// Periods from which trade truly is so much more or less, as pair.yaml has them.
  let confirmed: [Period]
  /// Reports a total, with what those before it came to.
  let report: (_ code: String, _ message: String, _ hint: String, Origin) -> Void

  func run() {
    for series in totals.series {
      for kind in [Period.Kind.month, .quarter, .year] {
        check(series.values.filter { $0.period.kind == kind }.sorted { $0.period < $1.period })
      }
    }
  }

  private func check(_ flows: [TradeFlow]) {
    let jumps = ScaleJump.all(in: flows.map(\.value.value)) { isConfirmed(flows[$0]) }
    for jump in jumps { tell((flows[jump.place], jump.usual, jump.count)) }
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
