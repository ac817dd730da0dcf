internal import Periods
internal import Records
internal import Values

/// Trade records summed by reporter, flow and period, with products kept apart.
struct FlowLedger {
  /// What one reporter reported about one flow in one period.
  struct Cell {
    /// All products: the record `TOTAL` where there is one, else the sum of the sections.
    var total: Double
    /// The amounts that the total is the sum of.
    var parts: [Double]
    private let ownProducts: [String: Double]
    /// What it is the sum of; empty for a cell of its own.
    private var joined: [Cell] = []
    /// Sorted, each once.
    var records: [String]
    /// Sorted, each once.
    var sources: [String]
    var isSum: Bool
    /// Whether it is what first months of a year add to fewer of them.
    var isDifference = false
    /// The total as it was known first, where it became known more than once.
    var preliminary: Double?
    /// The records of every vintage, sorted, and their sources.
    var vintages: (records: [String], sources: [String]) = ([], [])

    /// One cell for several periods, or for several flows.
    init?(joining cells: [Cell]) {
      guard !cells.isEmpty else { return nil }
      total = exactSum(cells.map(\.total))
      parts = cells.flatMap(\.parts)
      ownProducts = [:]
      joined = cells
      records = cells.map(\.records).merged()
      sources = cells.map(\.sources).merged()
      isSum = true
    }

    /// The amounts by section. Those of a sum are added up only here: most sums are asked for their
    /// total alone.
    var products: [String: Double] {
      guard !joined.isEmpty else { return ownProducts }
      var amounts: [String: [Double]] = [:]
      for cell in joined {
        for (code, value) in cell.products { amounts[code, default: []].append(value) }
      }
      return amounts.mapValues(exactSum)
    }

    /// One reporter's records of one flow in one period, the newest vintage last.
    init(flows: [TradeFlow]) {
      let totals = flows.filter { $0.product == FlowLedger.total }
      let sections = Self.newest(sections: flows.filter { $0.product != FlowLedger.total })
      total = totals.last?.value ?? exactSum(sections.map(\.value))
      parts = totals.last.map { [$0.value] } ?? sections.map(\.value)
      ownProducts = Dictionary(sections.map { ($0.product, $0.value) }) { _, last in last }
      let used = totals.last.map { [$0] } ?? sections
      records = used.map(\.id).sortedOnce()
      sources = used.flatMap(\.sources).sortedOnce()
      isSum = totals.isEmpty
      guard flows.count > used.count else { return }
      let first = totals.first.map { [$0] } ?? Self.newest(sections: flows.reversed())
      guard totals.count != 1 else { return }
      preliminary = exactSum(first.map(\.value))
      let all = totals.isEmpty ? flows : totals
      vintages = (all.map(\.id).sortedOnce(), all.flatMap(\.sources).sortedOnce())
    }

    /// What the months up to one add to the months up to an earlier one; `nil` where the sum falls:
    /// then earlier months were revised, and no figure can be made of it.
    init?(_ toDate: Cell, minus before: Cell) {
      guard toDate.total >= before.total else { return nil }
      total = exactSum([toDate.total, -before.total])
      parts = [toDate.total, -before.total]
      var rest: [String: Double] = [:]
      let earlier = before.products
      if !earlier.isEmpty {
        for (code, value) in toDate.products { rest[code] = value - (earlier[code] ?? 0) }
      }
      ownProducts = rest.values.contains { $0 < 0 } ? [:] : rest
      records = toDate.records.merged(with: before.records)
      sources = toDate.sources.merged(with: before.sources)
      isSum = true
      isDifference = true
    }

    /// The last record of each section: one given twice was revised, and must not count twice.
    private static func newest(sections: [TradeFlow]) -> [TradeFlow] {
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
  let cells: [Key: [Period: Cell]]
  /// Records that no cell rests on.
  let leftOut: [LeftOut]
  private let sums = ResultCache<Place, Cell?>()
  private let spans = ResultCache<Span, [Period]>()

  /// Where a sum stands.
  private struct Place: Hashable {
    var key: Key
    var period: Period
  }

  /// Which periods are asked for.
  private struct Span: Hashable {
    var key: Key
    var rhythm: Rhythm
  }

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

  /// The periods of a rhythm that could have a figure: those that the records touch.
  func periods(
    _ rhythm: Rhythm, by reporter: String, _ flow: TradeMeasure, withWorld isWorld: Bool = false
  ) -> [Period] {
    let key = Key(reporter: reporter, flow: flow, isWorld: isWorld)
    guard let known = cells[key] else { return [] }
    return spans.value(of: Span(key: key, rhythm: rhythm)) {
      let ends = known.keys.compactMap { $0.isYearToDate ? Self.closing($0, rhythm) : nil }
      return Set(known.keys.compactMap { Self.enclosing($0, rhythm) } + ends).sorted()
    }
  }

  /// What was reported about a flow in a period: as reported, or summed from shorter periods when
  /// all of them are there.
  func cell(
    _ period: Period, by reporter: String, _ flow: TradeMeasure, withWorld isWorld: Bool = false
  ) -> Cell? {
    let key = Key(reporter: reporter, flow: flow, isWorld: isWorld)
    guard let known = cells[key] else { return nil }
    return sums.value(of: Place(key: key, period: period)) { Self.cell(period, known) }
  }

  /// As reported, else summed from what was reported of shorter periods, else as the months to date
  /// have it, else summed from all of these.
  private static func cell(_ period: Period, _ known: [Period: Cell]) -> Cell? {
    if let reported = sum(period, of: { reported($0, known) }, known) { return reported }
    guard known.keys.contains(where: \.isYearToDate) else { return nil }
    if let difference = difference(period, known) { return difference }
    return sum(period, of: { reported($0, known) ?? difference($0, known) }, known)
  }

  private static func reported(_ period: Period, _ known: [Period: Cell]) -> Cell? {
    sum(period, of: { reported($0, known) }, known)
  }

  private static func sum(
    _ period: Period, of cell: (Period) -> Cell?, _ known: [Period: Cell]
  ) -> Cell? {
    if let direct = known[period] { return direct }
    for rhythm in [Rhythm.quarter, .month] {
      let parts = period.split(into: rhythm)
      guard parts.count > 1 else { continue }
      let cells = parts.compactMap(cell)
      if cells.count == parts.count { return Cell(joining: cells) }
    }
    return nil
  }

  /// The period of a rhythm that ends where the months to date end.
  private static func closing(_ toDate: Period, _ rhythm: Rhythm) -> Period? {
    let period = Period(rhythm, containing: toDate.end)
    return period.end == toDate.end ? period : nil
  }

  private static func enclosing(_ period: Period, _ rhythm: Rhythm) -> Period? {
    let whole = Period(rhythm, containing: period.start)
    return whole.contains(period) ? whole : nil
  }
}
