internal import Periods
internal import Values

/// Rows of trade that a question is about, sorted by flow, period and product: what is decided for
/// a relation, a period, a product or a publication is decided once, not for each row.
struct FlowSorting {
  /// The rows of one flow in one period, of any product, by product and then by place.
  struct Group {
    var reporter: String
    var partner: String
    var direction: TradeFlow.Direction
    var period: Period
    var rows: ArraySlice<Row>
  }

  /// A row by what it is sorted by.
  struct Row {
    var key: Int
    var place: Int32

    static func isBefore(_ left: Row, _ right: Row) -> Bool {
      left.key == right.key ? left.place < right.place : left.key < right.key
    }
  }

  /// The rows in another currency, in their order.
  private(set) var otherCurrency: [Int] = []
  /// How many rows the question is about.
  private(set) var recordCount = 0
  private let trade: TradeRows
  private var rows: [Row] = []
  private let productCount: Int

  init(_ trade: TradeRows, _ query: FlowQuery, _ stamps: [StampKnowledge]) {
    self.trade = trade
    productCount = max(1, trade.products.values.count)
    let flows = Self.ranks(of: trade.relations.values.map(Flow.init), by: Flow.isBefore)
    let periods = Self.ranks(of: trade.periods.values, by: <)
    let products = Self.ranks(of: trade.products.values, by: Self.isProductBefore)
    let isAsked = trade.relations.values.map { relation in
      query.reporters.contains(relation.reporter) && relation.partner != relation.reporter
        && query.partners.contains(relation.partner)
    }
    let isCounted = trade.relations.values.map { $0.currency == query.currency }
    for (place, row) in trade.rows.enumerated() {
      let relation = Int(row.relation)
      guard isAsked[relation], stamps[Int(row.stamp)].isKnown else { continue }
      recordCount += 1
      guard isCounted[relation] else {
        otherCurrency.append(place)
        continue
      }
      let group = flows[relation] * trade.periods.values.count + periods[Int(row.period)]
      rows.append(
        Row(key: group * productCount + products[Int(row.product)], place: Int32(place)))
    }
    rows.sort(by: Row.isBefore)
  }

  /// Calls for each group, in their order.
  func forEachGroup(_ take: (Group) -> Void) {
    var start = 0
    while start < rows.count {
      let group = rows[start].key / productCount
      var end = start + 1
      while end < rows.count, rows[end].key / productCount == group { end += 1 }
      let first = trade.rows[Int(rows[start].place)]
      let relation = trade.relations[first.relation]
      take(
        Group(
          reporter: relation.reporter, partner: relation.partner, direction: relation.direction,
          period: trade.periods[first.period], rows: rows[start..<end]))
      start = end
    }
  }

  private struct Flow: Hashable {
    var reporter: String
    var partner: String
    var direction: String

    init(_ relation: TradeRows.Relation) {
      reporter = relation.reporter
      partner = relation.partner
      direction = relation.direction.rawValue
    }

    static func isBefore(_ left: Flow, _ right: Flow) -> Bool {
      (left.reporter, left.partner, left.direction)
        < (right.reporter, right.partner, right.direction)
    }
  }

  /// Coarser levels first, those of a level as the HS orders them.
  private static func isProductBefore(_ left: String, _ right: String) -> Bool {
    let levels = (
      ProductCode.level(of: left)?.rawValue ?? -1, ProductCode.level(of: right)?.rawValue ?? -1
    )
    if levels.0 != levels.1 { return levels.0 < levels.1 }
    return (ProductCode.rank(left), left) < (ProductCode.rank(right), right)
  }

  /// The rank of each value among the different ones.
  private static func ranks<Value: Hashable>(
    of values: [Value], by isBefore: (Value, Value) -> Bool
  ) -> [Int] {
    let sorted = Set(values).sorted(by: isBefore)
    let ranks = Dictionary(zip(sorted, sorted.indices), uniquingKeysWith: { first, _ in first })
    return values.map { ranks[$0] ?? 0 }
  }
}

/// What was known of a publication's rows on the day of a question.
struct StampKnowledge {
  /// Whether they were known.
  let isKnown: Bool
  /// Whether they still counted.
  let isCounting: Bool
  /// The day since which they were known, as an ordinal; the least where nothing says so.
  let since: Int
  let sources: [String]
  /// Those that may be cited, sorted.
  let cited: [String]

  init(_ stamp: TradeRows.Stamp, _ knowledge: Knowledge, asOf: Day) {
    isKnown = knowledge.includes(stamp.sources, seen: stamp.seen)
    isCounting = stamp.until.map { asOf < $0 } ?? true
    since = knowledge.since(stamp.sources, seen: stamp.seen)?.ordinal ?? .min
    sources = stamp.sources
    cited = knowledge.cited(stamp.sources).sortedOnce()
  }
}
