internal import Periods
internal import Records

/// Trade records summed by reporter, flow and period, with products kept apart.
struct FlowLedger {
  /// What one reporter reported about one flow in one period.
  struct Cell {
    /// All products: the record `TOTAL` where there is one, else the sum of the sections.
    var total: Double
    var products: [String: Double]
    var records: [String]
    var sources: [String]
    var isSum: Bool

    /// One cell for several periods, or for several flows.
    init?(joining cells: [Cell]) {
      guard !cells.isEmpty else { return nil }
      total = exactSum(cells.map(\.total))
      products = cells.reduce(into: [:]) { $0.merge($1.products) { $0 + $1 } }
      records = cells.reduce([]) { $0.merged(with: $1.records) }
      sources = cells.reduce([]) { $0.merged(with: $1.sources) }
      isSum = true
    }

    init(flows: [TradeFlow]) {
      let totals = flows.filter { $0.product == FlowLedger.total }
      let sections = flows.filter { $0.product != FlowLedger.total }
      // A total given twice is a later vintage: the newest one stands.
      total = totals.last?.value ?? exactSum(sections.map(\.value))
      products = Dictionary(sections.map { ($0.product, $0.value) }) { _, last in last }
      let used = totals.last.map { [$0] } ?? sections
      records = used.map(\.id).sortedOnce()
      sources = used.flatMap(\.sources).sortedOnce()
      isSum = totals.isEmpty
    }
  }

  /// A flow of the pair as one of the two reports it.
  struct Key: Hashable {
    var reporter: String
    /// `exports` or `imports`, seen from the pair's first country.
    var flow: TradeMeasure
  }

  static let total = "TOTAL"
  private let cells: [Key: [Period: Cell]]

  /// Keeps the records between the two countries in the pair's currency.
  init(records: RecordSet) {
    let pair = records.pair
    let codes = pair.countries.map(\.code)
    let flows = records.trade.filter {
      codes.contains($0.reporter) && codes.contains($0.partner) && $0.reporter != $0.partner
        && $0.currency == pair.currency
    }
    let grouped = Dictionary(grouping: flows) { flow in
      let own: TradeMeasure = flow.direction == .export ? .exports : .imports
      return Key(
        reporter: flow.reporter, flow: flow.reporter == pair.first.code ? own : own.mirrored)
    }
    cells = grouped.mapValues { flows in
      Dictionary(grouping: flows, by: \.period).mapValues(Cell.init(flows:))
    }
  }

  var isEmpty: Bool { cells.isEmpty }

  func hasReports(by reporter: String) -> Bool {
    cells.keys.contains { $0.reporter == reporter }
  }

  /// The periods of a kind that could have a figure: those of that kind that the records touch.
  func periods(_ kind: Period.Kind, by reporter: String, _ flow: TradeMeasure) -> [Period] {
    let known = cells[Key(reporter: reporter, flow: flow)] ?? [:]
    return Set(known.keys.compactMap { Self.enclosing($0, kind) }).sorted()
  }

  /// What was reported about a flow in a period: as reported, or summed from shorter periods when
  /// all of them are there.
  func cell(_ period: Period, by reporter: String, _ flow: TradeMeasure) -> Cell? {
    guard let known = cells[Key(reporter: reporter, flow: flow)] else { return nil }
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
