internal import Periods
internal import Records

/// The trade of a record set by what a row is about, each row with the days on which it counts.
struct RecordTimeline {
  /// What a record is found by.
  struct Key: Hashable {
    var reporter: String
    var partner: String
    var direction: TradeFlow.Direction
    var product: String
    var period: Period
    var valuation: TradeFlow.Valuation
  }

  private let trade: TradeRows
  private let sources: [String: Source]
  /// The first row of each key; most keys have one.
  private var first: [Key: Int32] = [:]
  /// Further rows, by the first one.
  private var further: [Int32: [Int32]] = [:]

  init(_ records: RecordSet) {
    trade = records.trade
    sources = records.sources
    first.reserveCapacity(trade.count)
    for index in trade.indices {
      let row = Int32(index)
      let key = Self.key(of: trade[index])
      if let other = first[key] {
        further[other, default: []].append(row)
      } else {
        first[key] = row
      }
    }
  }

  /// What a row is about.
  static func key(of flow: TradeFlow) -> Key {
    Key(
      reporter: flow.reporter, partner: flow.partner, direction: flow.direction,
      product: flow.product, period: flow.period, valuation: flow.valuation)
  }

  /// The row that counts on a day, and the first day after it on which another one begins to.
  func standing(_ key: Key, on day: Day) -> (row: Int?, next: Day?) {
    guard let start = first[key] else { return (nil, nil) }
    guard let others = further[start] else {
      let row = Int(start)
      guard since(row) <= day else { return (nil, since(row)) }
      return (trade[row].counts(on: day) ? row : nil, nil)
    }
    let rows = ([start] + others).map(Int.init)
    let known = rows.filter { since($0) <= day && trade[$0].counts(on: day) }
    return (known.max(by: isBefore), rows.map(since).filter { $0 > day }.min())
  }

  /// The rows that count on a day and no other row of theirs has followed.
  func standing(on day: Day) -> some Sequence<Int> {
    trade.indices.lazy.filter { row in
      since(row) <= day && trade[row].counts(on: day)
        && standing(Self.key(of: trade[row]), on: day).row == row
    }
  }

  /// A row of the set.
  subscript(row: Int) -> TradeFlow { trade[row] }

  /// Whether one row became known before another; of one day their sources tell them apart, as in
  /// sums.
  private func isBefore(_ left: Int, _ right: Int) -> Bool {
    let days = (since(left), since(right))
    if days.0 != days.1 { return days.0 < days.1 }
    return trade[left].sources.lexicographicallyPrecedes(trade[right].sources)
  }

  private func since(_ row: Int) -> Day {
    trade[row].sources.compactMap { sources[$0]?.knownFrom }.min() ?? trade[row].seen
      ?? Day(ordinal: 0)
  }
}
