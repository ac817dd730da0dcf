internal import Periods
internal import Records
internal import Values

/// The flows of every pair by period, from sums: of several kinds of periods the finest that a flow
/// is recorded in, of several levels of products the coarsest.
struct SurveyedFlows {
  struct Key: Hashable {
    var reporter: String
    var partner: String
  }

  /// One direction of a pair's trade, by span.
  struct Flow {
    var amounts: [Int128]
    /// A bit for each month that is recorded.
    var months: [UInt16]
    /// By section, of the last span and of that a year before; empty where none is recorded.
    var sections: [Int128] = []
  }

  /// What a reporter tells of its trade with a partner.
  struct Pair {
    var reporter: String
    var partner: String
    var exports: Flow?
    var imports: Flow?

    func turnover(at span: Int) -> Int128 {
      (exports?.amounts[span] ?? 0) + (imports?.amounts[span] ?? 0)
    }

    /// The months of exports and of imports, beside each other.
    func months(at span: Int) -> UInt32 {
      UInt32(exports?.months[span] ?? 0) << 16 | UInt32(imports?.months[span] ?? 0)
    }

    /// What the pair traded of a section, in the last span or a year before.
    func section(_ section: Int, aYearBefore: Bool) -> Int128 {
      [exports, imports].reduce(0) { sum, flow in
        guard let flow, !flow.sections.isEmpty else { return sum }
        return sum + flow.sections[section * 2 + (aYearBefore ? 1 : 0)]
      }
    }
  }

  let spans: [Period]
  /// The spans from the first to the last.
  let inOrder: [Int]
  /// The months that the table has of each span.
  let months: [UInt16]
  let sections: [String]
  /// How many rows each span has.
  let rowCounts: [Int]
  private(set) var pairs: [Pair] = []
  private(set) var places: [Key: Int] = [:]
  private let decimals: Int

  /// The last span of which the table has all months.
  let last: Int?

  init(_ sums: FlowSums) {
    let names = sums.names
    spans = names.spans
    decimals = names.decimals
    rowCounts = names.spans.indices.map(sums.rowCount)
    inOrder = names.spans.indices.sorted { names.spans[$0] < names.spans[$1] }
    let choice = SurveyChoice(sums)
    let found = Set(names.products.compactMap { ProductCode.ancestor(of: $0, at: .section) })
    let codes = found.sorted { (ProductCode.rank($0), $0) < (ProductCode.rank($1), $1) }
    sections = codes
    let sectionOf = names.products.map { code in
      ProductCode.ancestor(of: code, at: .section).flatMap(codes.firstIndex)
    }
    var months = [UInt16](repeating: 0, count: names.spans.count)
    sums.eachCell { if choice.counts($0) { months[$0.span] |= $0.months } }
    let full: UInt16 = (1 << UInt16(12 / sums.grouping.every.perYear)) - 1
    let last = inOrder.last { months[$0] == full }
    let before = last.flatMap { Self.before($0, in: names.spans) }
    var pairs: [Pair] = []
    var places: [Key: Int] = [:]
    let relationPlaces = names.relations.map { relation -> Int in
      let key = Key(reporter: relation.reporter, partner: relation.partner)
      if let place = places[key] { return place }
      places[key] = pairs.count
      pairs.append(Pair(reporter: relation.reporter, partner: relation.partner))
      return pairs.count - 1
    }
    let empty = Flow(
      amounts: Array(repeating: 0, count: spans.count),
      months: Array(repeating: 0, count: spans.count))
    sums.eachCell { cell in
      let isShown = cell.span == last || cell.span == before
      guard choice.counts(cell) || isShown && choice.isOfSection(cell) else { return }
      let place = relationPlaces[cell.relation]
      let isExport = names.relations[cell.relation].direction == .export
      func add(to flow: inout Flow?) {
        if flow == nil { flow = empty }
        if choice.counts(cell) {
          flow?.amounts[cell.span] += cell.amount
          flow?.months[cell.span] |= cell.months
        }
        if isShown, choice.isOfSection(cell), let section = sectionOf[cell.product] {
          if flow?.sections.isEmpty == true {
            flow?.sections = Array(repeating: 0, count: codes.count * 2)
          }
          flow?.sections[section * 2 + (cell.span == last ? 0 : 1)] += cell.amount
        }
      }
      if isExport { add(to: &pairs[place].exports) } else { add(to: &pairs[place].imports) }
    }
    self.months = months
    self.last = last
    self.pairs = pairs
    self.places = places
  }

  /// The same span a year before.
  func before(_ span: Int) -> Int? { Self.before(span, in: spans) }

  private static func before(_ span: Int, in spans: [Period]) -> Int? {
    let first = spans[span].start.adding(months: -12)
    return spans.firstIndex { $0.start == first }
  }

  /// An amount with all its digits.
  func exact(_ amount: Int128) -> String {
    DecimalNumber(digits: amount, decimals: decimals).description
  }

  /// An amount in whole units.
  func value(_ amount: Int128) -> Double {
    DecimalNumber(digits: amount, decimals: decimals).value
  }
}

/// Which sums of a flow are added up: those of its finest periods, and of its coarsest products.
struct SurveyChoice {
  private var kinds: [Period.Kind?]
  private var levels: [ProductLevel]
  /// The level sections are told by: the coarsest below totals.
  private var sectionLevels: [ProductLevel]
  private let productLevels: [ProductLevel]
  private static let order: [Period.Kind] = [.month, .quarter, .year]

  init(_ sums: FlowSums) {
    let names = sums.names
    let productLevels = names.products.map { ProductCode.level(of: $0) ?? .subheading }
    self.productLevels = productLevels
    var kinds = [Int](repeating: .max, count: names.relations.count)
    var levels = [ProductLevel](repeating: .subheading, count: names.relations.count)
    var sectionLevels = levels
    sums.forEachSeries { relation, product, kind in
      kinds[relation] = min(kinds[relation], Self.order.firstIndex(of: kind) ?? .max)
      levels[relation] = min(levels[relation], productLevels[product])
      if productLevels[product] != .total {
        sectionLevels[relation] = min(sectionLevels[relation], productLevels[product])
      }
    }
    self.kinds = kinds.map { $0 == .max ? nil : Self.order[$0] }
    self.levels = levels
    self.sectionLevels = sectionLevels
  }

  /// Whether a sum is part of a flow's amount.
  func counts(_ cell: FlowSums.Cell) -> Bool {
    kinds[cell.relation] == cell.kind && levels[cell.relation] == productLevels[cell.product]
  }

  /// Whether a sum is part of what sections come to.
  func isOfSection(_ cell: FlowSums.Cell) -> Bool {
    kinds[cell.relation] == cell.kind && sectionLevels[cell.relation] == productLevels[cell.product]
  }
}
