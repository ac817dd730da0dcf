internal import Periods
internal import Records

/// Trade records summed by reporter, flow and period, with products kept apart.
struct FlowLedger {
  /// What one reporter reported about one flow in one period.
  struct Cell {
    /// All products: the record `TOTAL` where there is one, else the sum of the sections.
    var total: Double
    /// The amounts that the total is the sum of.
    var parts: [Double]
    var products: [String: Double]
    var records: [String]
    var sources: [String]
    var isSum: Bool

    /// One cell for several periods, or for several flows.
    init?(joining cells: [Cell]) {
      guard !cells.isEmpty else { return nil }
      total = exactSum(cells.map(\.total))
      parts = cells.flatMap(\.parts)
      var amounts: [String: [Double]] = [:]
      for cell in cells {
        for (code, value) in cell.products { amounts[code, default: []].append(value) }
      }
      products = amounts.mapValues(exactSum)
      records = cells.reduce([]) { $0.merged(with: $1.records) }
      sources = cells.reduce([]) { $0.merged(with: $1.sources) }
      isSum = true
    }

    /// One reporter's records of one flow in one period, the newest vintage last.
    init(flows: [TradeFlow]) {
      let totals = flows.filter { $0.product == FlowLedger.total }
      let sections = Self.newest(flows.filter { $0.product != FlowLedger.total })
      total = totals.last?.value ?? exactSum(sections.map(\.value))
      parts = totals.last.map { [$0.value] } ?? sections.map(\.value)
      products = Dictionary(sections.map { ($0.product, $0.value) }) { _, last in last }
      let used = totals.last.map { [$0] } ?? sections
      records = used.map(\.id).sortedOnce()
      sources = used.flatMap(\.sources).sortedOnce()
      isSum = totals.isEmpty
    }

    /// The last record of each section: one given twice was revised, and must not count twice.
    private static func newest(_ sections: [TradeFlow]) -> [TradeFlow] {
      guard sections.count > 1 else { return sections }
      let last = Dictionary(
        sections.indices.map { (sections[$0].product, $0) }, uniquingKeysWith: max)
      guard last.count < sections.count else { return sections }
      return sections.indices.filter { last[sections[$0].product] == $0 }.map { sections[$0] }
    }
  }

  /// A flow as one of the two countries reports it.
  struct Key: Hashable {
    var reporter: String
    /// `exports` or `imports`, seen from the pair's first country; from the reporter where the
    /// partner is the world.
    var flow: TradeMeasure
    /// Whether the partner is the whole world.
    var isWorld = false
  }

  static let total = "TOTAL"
  static let world = "WLD"
  private let cells: [Key: [Period: Cell]]
  /// Records that no cell rests on.
  let leftOut: [LeftOut]

  /// Keeps the records in the pair's currency, between the two countries and with the world.
  init(records: RecordSet) {
    let pair = records.pair
    let codes = pair.countries.map(\.code)
    var sorting = Sorting(sources: records.sources)
    for flow in records.trade where codes.contains(flow.reporter) {
      let isWorld = flow.partner == Self.world
      guard isWorld || codes.contains(flow.partner) && flow.partner != flow.reporter else {
        continue
      }
      let own: TradeMeasure = flow.direction == .export ? .exports : .imports
      let isSeenFromFirst = isWorld || flow.reporter == pair.first.code
      sorting.add(
        flow, isUsable: flow.currency == pair.currency,
        as: Key(
          reporter: flow.reporter, flow: isSeenFromFirst ? own : own.mirrored, isWorld: isWorld))
    }
    (cells, leftOut) = sorting.cells()
  }

  /// Whether there is nothing between the two countries.
  var isEmpty: Bool { cells.keys.allSatisfy(\.isWorld) }

  func hasReports(by reporter: String) -> Bool {
    cells.keys.contains { $0.reporter == reporter && !$0.isWorld }
  }

  /// The periods of a kind that could have a figure: those of that kind that the records touch.
  func periods(
    _ kind: Period.Kind, by reporter: String, _ flow: TradeMeasure, withWorld isWorld: Bool = false
  ) -> [Period] {
    let known = cells[Key(reporter: reporter, flow: flow, isWorld: isWorld)] ?? [:]
    return Set(known.keys.compactMap { Self.enclosing($0, kind) }).sorted()
  }

  /// What was reported about a flow in a period: as reported, or summed from shorter periods when
  /// all of them are there.
  func cell(
    _ period: Period, by reporter: String, _ flow: TradeMeasure, withWorld isWorld: Bool = false
  ) -> Cell? {
    let key = Key(reporter: reporter, flow: flow, isWorld: isWorld)
    guard let known = cells[key] else { return nil }
    return Self.cell(period, known)
  }

  private static func cell(_ period: Period, _ known: [Period: Cell]) -> Cell? {
    if let direct = known[period] { return direct }
    for kind in [Period.Kind.quarter, .month] {
      let parts = period.split(into: kind)
      guard parts.count > 1 else { continue }
      let cells = parts.compactMap { cell($0, known) }
      if cells.count == parts.count { return Cell(joining: cells) }
    }
    return nil
  }

  private static func enclosing(_ period: Period, _ kind: Period.Kind) -> Period? {
    let start = period.start
    let whole: Period? =
      switch kind {
      case .month: Period(month: start.month, year: start.year)
      case .quarter: Period(quarter: (start.month + 2) / 3, year: start.year)
      case .year: Period(year: start.year)
      default: nil
      }
    return whole.flatMap { $0.contains(period) ? $0 : nil }
  }
}

extension Period {
  /// The months or quarters it consists of, in order; empty where it does not consist of whole ones.
  func split(into kind: Kind) -> [Period] {
    var parts: [Period] = []
    var next = start
    while next <= end {
      let part: Period? =
        switch kind {
        case .month: Period(month: next.month, year: next.year)
        case .quarter: Period(quarter: (next.month + 2) / 3, year: next.year)
        default: nil
        }
      guard let part, part.start == next, part.end <= end else { return [] }
      parts.append(part)
      next = part.end.adding(days: 1)
    }
    return parts
  }
}
