internal import Periods
internal import Values

/// Adds up trade records in memory to answer a question for sums.
struct FlowAddition {
  private let query: FlowQuery
  private let knowledge: Knowledge
  private var groups: [Group: [Int32]] = [:]
  private var leftOut: [LeftOut.Reason: [Int]] = [:]
  private var recordCount = 0
  private var cells: [FlowCell] = []
  private var rows: [FlowRows.Behind] = []

  /// The rows of one flow in one period, of any product.
  private struct Group: Hashable {
    var reporter: String
    var partner: String
    var direction: TradeFlow.Direction
    var period: Period

    static func isBefore(_ left: Group, _ right: Group) -> Bool {
      if left.reporter != right.reporter { return left.reporter < right.reporter }
      if left.partner != right.partner { return left.partner < right.partner }
      if left.direction != right.direction {
        return left.direction.rawValue < right.direction.rawValue
      }
      return left.period < right.period
    }
  }

  init(_ query: FlowQuery, knowledge: Knowledge) {
    self.query = query
    self.knowledge = knowledge
  }

  /// The sums of a set's trade.
  mutating func cells(of trade: [TradeFlow], snapshot: RecordSnapshot) -> FlowCells {
    sort(trade)
    for (group, members) in groups.sorted(by: { Group.isBefore($0.key, $1.key) }) {
      add(group, of: trade, members.map(Int.init))
    }
    let leftOut = LeftOut.Reason.allCases.compactMap { reason in
      self.leftOut[reason].map { rows in
        LeftOut(
          reason: reason, records: rows.map { trade[$0].id },
          origin: rows.min().map { trade[$0].origin } ?? Origin())
      }
    }
    return FlowCells(
      query, cells: cells, leftOut: leftOut, recordCount: recordCount,
      answer: FlowRows(
        query, cells: cells, trade: trade, behind: rows, snapshot: snapshot.digest))
  }

  /// Sorts the records that were known into groups.
  private mutating func sort(_ trade: [TradeFlow]) {
    for (index, flow) in trade.enumerated() {
      guard query.reporters.contains(flow.reporter), flow.partner != flow.reporter,
        query.partners.contains(flow.partner), knowledge.includes(flow.sources, seen: flow.seen)
      else { continue }
      recordCount += 1
      guard flow.currency == query.currency else {
        leftOut[.otherCurrency, default: []].append(index)
        continue
      }
      let group = Group(
        reporter: flow.reporter, partner: flow.partner, direction: flow.direction,
        period: flow.period)
      groups[group, default: []].append(Int32(index))
    }
  }

  /// Adds the cells of a group, in one valuation and at every level asked for.
  private mutating func add(_ group: Group, of trade: [TradeFlow], _ members: [Int]) {
    let asOf = query.asOf
    let current = members.lazy.filter { trade[$0].counts(on: asOf) }
    guard let valuation = Self.valuation(of: current.map { trade[$0].valuation }, group)
    else { return }
    let valued = members.filter { trade[$0].valuation == valuation }
    if valued.count < members.count {
      leftOut[.otherValuation, default: []] += members.filter { trade[$0].valuation != valuation }
    }
    let byProduct = Dictionary(grouping: valued) { trade[$0].product }
      .compactMapValues { counting(byVintage($0, of: trade), of: trade) }
    for level in query.levels {
      for sum in sums(at: level, byProduct) {
        let newest = sum.vintages.map { $0[$0.count - 1] }
        let isRevised = sum.vintages.contains { $0.count > 1 }
        let every = isRevised ? sum.vintages.flatMap { $0 } : newest
        cells.append(
          FlowCell(
            reporter: group.reporter, partner: group.partner, direction: group.direction,
            period: group.period, product: sum.product, level: level,
            amount: newest.lazy.map { trade[$0].value }.sum,
            firstAmount: isRevised ? sum.vintages.lazy.map { trade[$0[0]].value }.sum : nil,
            isSum: sum.isSum, valuation: valuation, netWeight: weight(of: newest, trade),
            sources: sources(of: newest, trade),
            everySource: isRevised ? sources(of: every, trade) : []))
        rows.append(FlowRows.Behind(newest: newest, every: isRevised ? every : []))
      }
    }
  }

  /// The net weight of rows; `nil` where one of them has none.
  private func weight(of rows: [Int], _ trade: [TradeFlow]) -> Double? {
    let weights = rows.compactMap { trade[$0].netWeight }
    return weights.count == rows.count ? exactSum(weights) : nil
  }

  /// A product's rows, each in its vintages, the oldest first.
  private struct Sum {
    var product: String
    var isSum: Bool
    var vintages: [[Int]]
  }

  /// The products of a level: as recorded, else added up from the coarsest finer level that is.
  private func sums(at level: ProductLevel, _ byProduct: [String: [Int]]) -> [Sum] {
    let levels = Set(byProduct.keys.compactMap(ProductCode.level))
    guard let recorded = levels.filter({ $0 >= level }).min() else { return [] }
    let codes = byProduct.keys.filter { ProductCode.level(of: $0) == recorded }
      .sorted { (ProductCode.rank($0), $0) < (ProductCode.rank($1), $1) }
    var sums: [Sum] = []
    for code in codes {
      guard let vintages = byProduct[code],
        let product = ProductCode.ancestor(of: code, at: level)
      else { continue }
      // The codes of one ancestor follow each other.
      if sums.last?.product == product {
        sums[sums.count - 1].vintages.append(vintages)
      } else {
        sums.append(Sum(product: product, isSum: recorded != level, vintages: [vintages]))
      }
    }
    return sums
  }

  /// The order in which rows of one product became known. Those of one day are told apart by their
  /// sources, never by their place in the file.
  private func byVintage(_ rows: [Int], of trade: [TradeFlow]) -> [Int] {
    guard rows.count > 1 else { return rows }
    let known = rows.map { (row: $0, since: since(trade[$0])) }
    return known.sorted { left, right in
      if left.since != right.since { return left.since < right.since }
      let (a, b) = (trade[left.row], trade[right.row])
      return a.sources == b.sources ? a.id < b.id : a.sources.lexicographicallyPrecedes(b.sources)
    }.map(\.row)
  }

  /// The vintages of a product up to the last one that still counts; `nil` where none does. Earlier
  /// ones stay, as they were known.
  private func counting(_ vintages: [Int], of trade: [TradeFlow]) -> [Int]? {
    guard let last = vintages.lastIndex(where: { trade[$0].counts(on: query.asOf) }) else {
      return nil
    }
    return last == vintages.count - 1 ? vintages : Array(vintages[...last])
  }

  private func since(_ flow: TradeFlow) -> Int {
    knowledge.since(flow.sources, seen: flow.seen)?.ordinal ?? .min
  }

  private func sources(of rows: [Int], _ trade: [TradeFlow]) -> [String] {
    guard let first = rows.first else { return [] }
    let ids = trade[first].sources
    // Mostly the rows of a sum come from one publication.
    let areSame = rows.allSatisfy { trade[$0].sources == ids }
    return knowledge.cited(areSame ? ids : rows.flatMap { trade[$0].sources }).sortedOnce()
  }

  /// The valuation that a flow is counted in: the usual one of its direction, else the one nearest to
  /// it.
  private static func valuation(
    of used: some Sequence<TradeFlow.Valuation>, _ group: Group
  ) -> TradeFlow.Valuation? {
    let used = Set(used)
    return group.direction.valuations.first(where: used.contains)
  }
}
