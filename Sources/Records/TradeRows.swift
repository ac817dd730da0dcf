public import Periods
public import Values

/// Rows of trade in columns: what repeats is held once and named by a number, an amount is a whole
/// number of its smallest unit, and an id that only tells the line is made when it is asked for.
///
/// It is a collection of `TradeFlow`, each made when it is asked for.
public struct TradeRows: Sendable {
  /// Who reports what with whom, and how.
  package struct Relation: Sendable, Hashable {
    package var reporter: String
    package var partner: String
    package var direction: TradeFlow.Direction
    package var currency: String
    package var valuation: TradeFlow.Valuation

    package init(
      reporter: String, partner: String, direction: TradeFlow.Direction, currency: String,
      valuation: TradeFlow.Valuation
    ) {
      self.reporter = reporter
      self.partner = partner
      self.direction = direction
      self.currency = currency
      self.valuation = valuation
    }
  }

  /// Since when and until when a row counts, and by whom: the same for all rows of a publication.
  package struct Stamp: Sendable, Hashable {
    package var sources: [String]
    package var seen: Day?
    package var until: Day?
    package var flags: [String]
    /// The file the row stands in.
    package var file: String

    package init(sources: [String], seen: Day?, until: Day?, flags: [String], file: String) {
      self.sources = sources
      self.seen = seen
      self.until = until
      self.flags = flags
      self.file = file
    }
  }

  /// A row by the numbers of what it says.
  package struct Numbers: Sendable {
    package var relation: Int32
    package var period: Int32
    package var product: Int32
    package var stamp: Int32
    package var line: Int32

    package init(relation: Int32, period: Int32, product: Int32, stamp: Int32, line: Int32) {
      self.relation = relation
      self.period = period
      self.product = product
      self.stamp = stamp
      self.line = line
    }
  }

  package var relations = NumberedValues<Relation>()
  package var periods = NumberedValues<Period>()
  package var products = NumberedValues<String>()
  package var stamps = NumberedValues<Stamp>()
  var rows: [Numbers] = []
  private var amounts = DecimalColumn()
  /// Net weights, not a number where there is none; empty where no row has one.
  private var weights: [Double] = []
  private var ids = SparseTexts()
  private var origins = SparseTexts()
  /// The partners whose rows are held; `nil` where those of every partner are.
  public internal(set) var partners: Set<String>?

  /// No rows.
  public init() {}

  /// No rows yet, of some partners alone.
  package init(ofPartners partners: Set<String>?) { self.partners = partners }

  /// Room for more rows.
  public mutating func reserveCapacity(_ count: Int) {
    rows.reserveCapacity(count)
    amounts.reserveCapacity(count)
  }

  /// Adds a row by the numbers of what it says.
  ///
  /// - Parameters:
  ///   - id: `nil` for one that tells its line.
  package mutating func append(
    _ numbers: Numbers, amount: DecimalNumber, netWeight: Double?, id: String?,
    importedFrom: String?
  ) {
    let row = rows.count
    rows.append(numbers)
    amounts.append(amount)
    setWeight(netWeight, at: row)
    ids.set(id, at: row)
    origins.set(importedFrom, at: row)
  }

  /// For the numbers of another collection the numbers of the same values in this one.
  package struct Translation {
    package var relations: [Int32]
    package var periods: [Int32]
    package var products: [Int32]
    package var stamps: [Int32]
  }

  /// The numbers that values have here; those that are new are given one.
  package mutating func numbers(
    of relations: NumberedValues<Relation>, _ periods: NumberedValues<Period>,
    _ products: NumberedValues<String>, _ stamps: NumberedValues<Stamp>
  ) -> Translation {
    Translation(
      relations: relations.values.map { self.relations.number(of: $0) },
      periods: periods.values.map { self.periods.number(of: $0) },
      products: products.values.map { self.products.number(of: $0) },
      stamps: stamps.values.map { self.stamps.number(of: $0) })
  }

  /// Adds rows that are told in other numbers.
  ///
  /// - Parameter lines: The line of the file that their lines are counted from, from 0.
  package mutating func append(_ other: TradeRows, _ numbers: Translation, linesBefore lines: Int) {
    for (place, row) in other.rows.enumerated() {
      append(
        Numbers(
          relation: numbers.relations[Int(row.relation)],
          period: numbers.periods[Int(row.period)], product: numbers.products[Int(row.product)],
          stamp: numbers.stamps[Int(row.stamp)], line: row.line + Int32(clamping: lines)),
        amount: other.amounts[place], netWeight: other.netWeight(at: place),
        id: other.ids[place], importedFrom: other.origins[place])
    }
  }

  private mutating func setWeight(_ weight: Double?, at row: Int) {
    if weight != nil, weights.isEmpty { weights = Array(repeating: .nan, count: rows.count) }
    guard !weights.isEmpty else { return }
    if row < weights.count { weights[row] = weight ?? .nan } else { weights.append(weight ?? .nan) }
  }

  /// The amount of a row.
  func amount(at row: Int) -> DecimalNumber { amounts[row] }

  /// The net weight of a row.
  func netWeight(at row: Int) -> Double? {
    weights.isEmpty || weights[row].isNaN ? nil : weights[row]
  }

  /// The id of a row.
  func id(at row: Int) -> String { ids[row] ?? "trade.csv:\(rows[row].line)" }

  /// Where a row stands.
  func origin(at row: Int) -> Origin {
    Origin(file: stamps[rows[row].stamp].file, line: Int(rows[row].line))
  }

  /// Whether a row has an id of its own.
  package var hasOwnIDs: Bool { !ids.isEmpty }

  /// The places of rows by what they are about, in their order.
  package func places(
    period: (Period) -> Bool = { _ in true }, product: (String) -> Bool = { _ in true }
  ) -> [Int] {
    let isPeriod = periods.values.map(period)
    let isProduct = products.values.map(product)
    guard isPeriod.contains(true), isProduct.contains(true) else { return [] }
    return rows.indices.filter {
      isPeriod[Int(rows[$0].period)] && isProduct[Int(rows[$0].product)]
    }
  }

  /// The places of rows of flows that are told at more than one level of products in a period, total
  /// left out.
  package func placesOfSeveralLevels() -> [Int] {
    struct Key: Hashable {
      var relation: Int32
      var period: Int32
    }
    let bits = products.values.map { code -> UInt8 in
      let level = ProductCode.level(of: code) ?? .total
      return level == .total ? 0 : 1 << UInt8(level.rawValue)
    }
    // Most sets have one level of products beside totals.
    guard bits.reduce(0, |).nonzeroBitCount > 1 else { return [] }
    var levels: [Key: UInt8] = [:]
    for row in rows {
      levels[Key(relation: row.relation, period: row.period), default: 0] |= bits[Int(row.product)]
    }
    return rows.indices.filter { place in
      let row = rows[place]
      let key = Key(relation: row.relation, period: row.period)
      return bits[Int(row.product)] != 0 && levels[key, default: 0].nonzeroBitCount > 1
    }
  }

  /// Whether a total is among the rows whose relation and period pass a test.
  package func hasTotals(_ test: (_ relation: Int32, _ period: Int32) -> Bool) -> Bool {
    rows.contains {
      products[$0.product] == ProductCode.total && test($0.relation, $0.period)
    }
  }

  private mutating func numbers(of flow: TradeFlow) -> Numbers {
    Numbers(
      relation: relations.number(
        of: Relation(
          reporter: flow.reporter, partner: flow.partner, direction: flow.direction,
          currency: flow.currency, valuation: flow.valuation)),
      period: periods.number(of: flow.period), product: products.number(of: flow.product),
      stamp: stamps.number(
        of: Stamp(
          sources: flow.sources, seen: flow.seen, until: flow.until, flags: flow.flags,
          file: flow.origin.file)),
      line: Int32(clamping: flow.origin.line))
  }

  private func ownID(of flow: TradeFlow) -> String? {
    flow.id == "trade.csv:\(flow.origin.line)" ? nil : flow.id
  }
}

extension TradeRows: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { rows.count }

  public subscript(row: Int) -> TradeFlow {
    get {
      let relation = relations[rows[row].relation]
      let stamp = stamps[rows[row].stamp]
      return TradeFlow(
        id: id(at: row), period: periods[rows[row].period], reporter: relation.reporter,
        partner: relation.partner, direction: relation.direction,
        product: products[rows[row].product], value: amount(at: row), currency: relation.currency,
        valuation: relation.valuation, netWeight: netWeight(at: row), sources: stamp.sources,
        seen: stamp.seen, until: stamp.until, flags: stamp.flags, importedFrom: origins[row],
        origin: origin(at: row))
    }
    set {
      rows[row] = numbers(of: newValue)
      amounts[row] = newValue.value
      setWeight(newValue.netWeight, at: row)
      ids.set(ownID(of: newValue), at: row)
      origins.set(newValue.importedFrom, at: row)
    }
  }

  public mutating func append(_ flow: TradeFlow) {
    append(
      numbers(of: flow), amount: flow.value, netWeight: flow.netWeight, id: ownID(of: flow),
      importedFrom: flow.importedFrom)
  }

  public mutating func replaceSubrange(
    _ range: Range<Int>, with flows: some Collection<TradeFlow>
  ) {
    let following = self[range.upperBound...].map(\.self)
    let before = self[..<range.lowerBound].map(\.self)
    let partners = partners
    self = TradeRows(ofPartners: partners)
    for flow in before { append(flow) }
    for flow in flows { append(flow) }
    for flow in following { append(flow) }
  }
}

extension TradeRows: ExpressibleByArrayLiteral, Equatable {
  public init(arrayLiteral flows: TradeFlow...) {
    self.init()
    for flow in flows { append(flow) }
  }

  /// The same rows in the same order.
  public static func == (left: TradeRows, right: TradeRows) -> Bool { left.elementsEqual(right) }
}
