internal import Values

/// The trade records behind sums that were added up in memory.
final class FlowRows: RecordAnswer {
  /// The rows behind one cell, by their places in the set.
  struct Behind {
    var newest: [Int32]
    /// Of every vintage; empty where there is only one.
    var every: [Int32]
  }

  let snapshot: String
  private let query: FlowQuery
  private let cells: [FlowCell]
  private let trade: TradeRows
  /// By the number of the cell.
  private let behind: [Behind]

  /// - Parameters:
  ///   - cells: The answer to the query.
  ///   - behind: The rows of `trade` behind each of them.
  init(
    _ query: FlowQuery, cells: [FlowCell], trade: TradeRows, behind: [Behind], snapshot: String
  ) {
    self.query = query
    self.cells = cells
    self.trade = trade
    self.behind = behind
    self.snapshot = snapshot
  }

  func rows(of sums: [Evidence.Sum]) -> [SumRow] {
    // A sum of the newest vintage and one of all are one row.
    Set(sums.map(\.cell)).sorted().map { number in
      let cell = cells[number]
      return SumRow([
        "\(query.asOf)", cell.reporter, cell.partner, cell.direction.rawValue, cell.product,
        "\(cell.period)", "\(cell.amount)", cell.firstAmount?.description ?? "", query.currency,
        cell.valuation.rawValue, cell.sources.joined(separator: ";"),
      ])
    }
  }

  func records(behind sums: [Evidence.Sum]) -> [String] {
    sums.flatMap(rows).map { trade.id(at: Int($0)) }.sortedOnce()
  }

  func flags(behind sums: [Evidence.Sum]) -> [String] {
    sums.flatMap(rows).flatMap { trade[Int($0)].flags }.sortedOnce()
  }

  private func rows(behind sum: Evidence.Sum) -> [Int32] {
    let rows = behind[sum.cell]
    return sum.isEveryVintage && !rows.every.isEmpty ? rows.every : rows.newest
  }
}
