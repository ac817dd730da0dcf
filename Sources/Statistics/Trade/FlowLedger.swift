internal import Periods
internal import Records
internal import Values

/// A source's sums of a pair's trade by flow and period, with products kept apart.
struct FlowLedger {
  /// A flow as one of the two countries reports it.
  struct Key: Hashable {
    var reporter: String
    /// `exports` or `imports`, seen from the pair's first country; from the reporter where the
    /// partner is the world.
    var flow: TradeMeasure
    /// Whether the partner is the whole world.
    var isWorld = false

    init(reporter: String, flow: TradeMeasure, isWorld: Bool = false) {
      self.reporter = reporter
      self.flow = flow
      self.isWorld = isWorld
    }

    /// The flow a sum is about.
    init(of cell: FlowCell, in pair: Pair) {
      let own: TradeMeasure = cell.direction == .export ? .exports : .imports
      let isWorld = cell.partner == CountryCode.world
      let isSeenFromFirst = isWorld || cell.reporter == pair.first.code
      self.init(
        reporter: cell.reporter, flow: isSeenFromFirst ? own : own.mirrored, isWorld: isWorld)
    }
  }

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

  /// Takes the sums of a pair's trade.
  init(_ answer: FlowCells, of pair: Pair) {
    var cells: [Key: [Period: Cell]] = [:]
    var place = 0
    while place < answer.cells.count {
      // A flow's sum of all products stands before its sections.
      let total = answer.cells[place]
      let sections = answer.cells[(place + 1)...].prefix { $0.isPart(of: total) }
      cells[Key(of: total, in: pair), default: [:]][total.period] = Cell(
        (total, place), sections: Array(sections), in: answer)
      place = sections.endIndex
    }
    self.cells = cells
    leftOut = answer.leftOut
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
      ?? tiled(period, known)
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

extension FlowCell {
  /// Whether it is a section of the same flow and period as a sum of all products.
  fileprivate func isPart(of total: FlowCell) -> Bool {
    level == .section && reporter == total.reporter && partner == total.partner
      && direction == total.direction && period == total.period
  }
}
