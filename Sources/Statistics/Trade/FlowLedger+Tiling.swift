internal import Periods

extension FlowLedger {
  /// The sum of recorded periods that lie side by side and fill a period: months, quarters, years,
  /// and the first months of a year that were published together (`2024-01/2024-02`); the fewest
  /// that do. `nil` where none do.
  static func tiled(_ period: Period, _ known: [Period: Cell]) -> Cell? {
    guard period.isWholeMonths else { return nil }
    let months = period.split(into: .month)
    guard months.count > 1 else { return nil }
    let starting = Dictionary(grouping: known.keys.filter(period.contains), by: \.start)
    // By the number of months that are still to be filled: from the end of the period on.
    var best: [Day: [Period]] = [period.end.adding(days: 1): []]
    for month in months.reversed() {
      let ways = starting[month.start, default: []].sorted().compactMap { tile in
        best[tile.end.adding(days: 1)].map { [tile] + $0 }
      }
      best[month.start] = ways.min { $0.count < $1.count }
    }
    return best[period.start].flatMap { Cell(joining: $0.compactMap { known[$0] }) }
  }
}
