internal import Values

/// The trade records behind sums that were added up in memory.
final class FlowRows: RecordAnswer {
  /// The rows behind one cell, by their places in the set.
  struct Behind {
    var newest: [Int]
    /// Of every vintage; empty where there is only one.
    var every: [Int]
  }

  let snapshot: String
  private let trade: [TradeFlow]
  private let cells: [Behind]

  init(_ trade: [TradeFlow], behind cells: [Behind], snapshot: String) {
    self.trade = trade
    self.cells = cells
    self.snapshot = snapshot
  }

  func records(behind sums: [Evidence.Sum]) -> [String] {
    sums.flatMap(rows).map { trade[$0].id }.sortedOnce()
  }

  private func rows(behind sum: Evidence.Sum) -> [Int] {
    let behind = cells[sum.cell]
    return sum.isEveryVintage && !behind.every.isEmpty ? behind.every : behind.newest
  }
}
