internal import Periods
internal import Values

/// Adds up trade records in memory to answer a question for sums.
struct FlowAddition {
  private let query: FlowQuery
  private let trade: TradeRows
  private let stamps: [StampKnowledge]
  private let levels: [ProductLevel?]
  private var leftOut: [LeftOut.Reason: [Int]] = [:]
  private var cells: [FlowCell] = []
  private var rows: [FlowRows.Behind] = []
  /// The sources that rows of several publications cite together, by the numbers of these.
  private var citations: [[Int32]: [String]] = [:]

  init(_ query: FlowQuery, of trade: TradeRows, knowledge: Knowledge) {
    self.query = query
    self.trade = trade
    stamps = trade.stamps.values.map { StampKnowledge($0, knowledge, asOf: query.asOf) }
    levels = trade.products.values.map(ProductCode.level)
  }

  /// The sums of a set's trade.
  mutating func cells(snapshot: RecordSnapshot) -> FlowCells {
    let sorting = FlowSorting(trade, query, stamps)
    if !sorting.otherCurrency.isEmpty { leftOut[.otherCurrency] = sorting.otherCurrency }
    sorting.forEachGroup { add($0) }
    let leftOut = LeftOut.Reason.allCases.compactMap { reason in
      self.leftOut[reason].map { places in
        LeftOut(
          reason: reason, records: places.map(trade.id),
          origin: places.min().map(trade.origin) ?? Origin())
      }
    }
    return FlowCells(
      query, cells: cells, leftOut: leftOut, recordCount: sorting.recordCount,
      answer: FlowRows(
        query, cells: cells, trade: trade, behind: rows, snapshot: snapshot.digest))
  }

  /// Adds the cells of a group, in one valuation and at every level asked for.
  private mutating func add(_ group: FlowSorting.Group) {
    guard let valuation = valuation(of: group) else { return }
    var products: [Vintages] = []
    for row in group.rows {
      guard trade.relations[numbers(row.place).relation].valuation == valuation else {
        leftOut[.otherValuation, default: []].append(Int(row.place))
        continue
      }
      let product = numbers(row.place).product
      if products.last?.product == product {
        products[products.count - 1].rows.append(row.place)
      } else {
        products.append(Vintages(product: product, rows: [row.place]))
      }
    }
    let counting = products.compactMap(counting)
    for level in query.levels {
      for sum in sums(at: level, counting) { add(sum, at: level, group, valuation) }
    }
  }

  private mutating func add(
    _ sum: Sum, at level: ProductLevel, _ group: FlowSorting.Group,
    _ valuation: TradeFlow.Valuation
  ) {
    let newest = sum.vintages.map { $0[$0.count - 1] }
    let isRevised = sum.vintages.contains { $0.count > 1 }
    let every = isRevised ? sum.vintages.flatMap(\.self) : []
    cells.append(
      FlowCell(
        reporter: group.reporter, partner: group.partner, direction: group.direction,
        period: group.period, product: sum.product, level: level, amount: amount(of: newest),
        firstAmount: isRevised ? amount(of: sum.vintages.map { $0[0] }) : nil,
        isSum: sum.isSum, valuation: valuation, netWeight: weight(of: newest),
        sources: sources(of: newest), everySource: isRevised ? sources(of: every) : []))
    rows.append(FlowRows.Behind(newest: newest, every: every))
  }

  private func numbers(_ place: Int32) -> TradeRows.Numbers { trade.rows[Int(place)] }

  private func stamp(_ place: Int32) -> StampKnowledge { stamps[Int(numbers(place).stamp)] }

  private func amount(of rows: [Int32]) -> DecimalNumber {
    rows.lazy.map { trade.amount(at: Int($0)) }.sum
  }

  /// The net weight of rows; `nil` where one of them has none.
  private func weight(of rows: [Int32]) -> Double? {
    let weights = rows.compactMap { trade.netWeight(at: Int($0)) }
    return weights.count == rows.count ? exactSum(weights) : nil
  }

  /// The rows of a product in the order in which they became known.
  private struct Vintages {
    var product: Int32
    var rows: [Int32]
  }

  /// A product's rows, each in its vintages, the oldest first.
  private struct Sum {
    var product: String
    var isSum: Bool
    var vintages: [[Int32]]
  }

  /// The products of a level: as recorded, else added up from the coarsest finer level that is.
  private func sums(at level: ProductLevel, _ products: [Vintages]) -> [Sum] {
    let recorded = products.compactMap { levels[Int($0.product)] }.filter { $0 >= level }.min()
    guard let recorded else { return [] }
    var sums: [Sum] = []
    for vintages in products where levels[Int(vintages.product)] == recorded {
      let code = trade.products[vintages.product]
      guard let product = recorded == level ? code : ProductCode.ancestor(of: code, at: level)
      else { continue }
      // The codes of one ancestor follow each other.
      if sums.last?.product == product {
        sums[sums.count - 1].vintages.append(vintages.rows)
      } else {
        sums.append(Sum(product: product, isSum: recorded != level, vintages: [vintages.rows]))
      }
    }
    return sums
  }

  /// The vintages of a product up to the last one that still counts; `nil` where none does. Earlier
  /// ones stay, as they were known.
  private func counting(_ product: Vintages) -> Vintages? {
    let vintages = byVintage(product.rows)
    guard let last = vintages.lastIndex(where: { stamp($0).isCounting }) else { return nil }
    return Vintages(
      product: product.product,
      rows: last == vintages.count - 1 ? vintages : Array(vintages[...last]))
  }

  /// The order in which rows of one product became known. Those of one day are told apart by their
  /// sources, never by their place in the file.
  private func byVintage(_ rows: [Int32]) -> [Int32] {
    guard rows.count > 1 else { return rows }
    return rows.sorted { left, right in
      let (a, b) = (stamp(left), stamp(right))
      if a.since != b.since { return a.since < b.since }
      return a.sources == b.sources
        ? trade.id(at: Int(left)) < trade.id(at: Int(right))
        : a.sources.lexicographicallyPrecedes(b.sources)
    }
  }

  private mutating func sources(of rows: [Int32]) -> [String] {
    var numbers: [Int32] = []
    for row in rows {
      let number = self.numbers(row).stamp
      if numbers.last != number { numbers.append(number) }
    }
    // Mostly the rows of a sum come from one publication.
    if numbers.count == 1 { return stamps[Int(numbers[0])].cited }
    if let known = citations[numbers] { return known }
    let cited = numbers.flatMap { stamps[Int($0)].cited }.sortedOnce()
    citations[numbers] = cited
    return cited
  }

  /// The valuation that a flow is counted in: the usual one of its direction, else the one nearest to
  /// it, of the rows that still count.
  private func valuation(of group: FlowSorting.Group) -> TradeFlow.Valuation? {
    var used: Set<TradeFlow.Valuation> = []
    for row in group.rows where stamp(row.place).isCounting {
      used.insert(trade.relations[numbers(row.place).relation].valuation)
    }
    return group.direction.valuations.first(where: used.contains)
  }
}
