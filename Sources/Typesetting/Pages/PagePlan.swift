/// Where all pages of a document end, chosen at once: the way through the flow whose pages cost
/// least, by dynamic programming over the place where a page begins and the figure or table that
/// waits for it (Plass, Optimal Pagination Techniques for Automatic Typesetting Systems, 1981).
///
/// A page begins at each place at most once for every figure that may wait, so that the work grows
/// with the length of the document and not faster.
struct PagePlan {
  /// A page as planned.
  struct Sheet {
    /// What was passed on the page before and heads this one.
    var waiting: Int?
    var from: Place
    var to: Place
    /// What was passed and heads the next one.
    var passed: Int?
    /// The height of columns that go on overleaf.
    var columnHeight: Double?
  }

  /// A unit, and how many pieces of its columns stand before it.
  struct Place: Hashable {
    var unit: Int
    var offset = 0
  }

  private struct Start: Hashable {
    var place: Place
    var waiting: Int?
  }

  private struct State {
    var cost: Double
    var number: Int
    var sheet: Sheet?
    var before: Int?
  }

  /// From this many units on a document is long: fewer ways are tried.
  private static let long = 1_500

  let units: [PageUnit]
  /// The height of the text on a page, by its number and whether it lies on its side.
  let height: (Int, Bool) -> Double
  let noteHeight: ([Int]) -> Double
  private var states: [State] = []
  private var best: [Start: Int] = [:]
  /// The states that begin a page at each unit, in the order in which they were found.
  private var waiting: [[Start]]

  init(
    _ units: [PageUnit], height: @escaping (Int, Bool) -> Double,
    noteHeight: @escaping ([Int]) -> Double
  ) {
    self.units = units
    self.height = height
    self.noteHeight = noteHeight
    waiting = Array(repeating: [], count: units.count + 1)
  }

  /// The pages in order, and the unit that no page holds, if there is one.
  mutating func sheets(
    check: (Int) throws(TypesettingError) -> Void
  ) throws(TypesettingError) -> (sheets: [Sheet], misfit: Int?) {
    states = [State(cost: 0, number: 0)]
    let start = Start(place: Place(unit: 0))
    best[start] = 0
    waiting[0] = [start]
    var furthest = 0
    for unit in 0...units.count {
      while let start = takeFirst(of: unit), let state = best[start] {
        try check(states[state].number)
        furthest = max(furthest, fill(from: start, state: state))
      }
    }
    guard let end = best[Start(place: Place(unit: units.count))] else {
      return ([], min(furthest, units.count - 1))
    }
    var sheets: [Sheet] = []
    var next: Int? = end
    while let number = next {
      if let sheet = states[number].sheet { sheets.append(sheet) }
      next = states[number].before
    }
    return (sheets.reversed(), nil)
  }
}

extension PagePlan {
  /// The next beginning of a page at a unit: one that leads to another at the same comes first.
  private mutating func takeFirst(of unit: Int) -> Start? {
    let isEnd = unit == units.count
    let open = waiting[unit].indices.filter { !isEnd || waiting[unit][$0].waiting != nil }
    let order = open.min { left, right in
      let (left, right) = (waiting[unit][left], waiting[unit][right])
      return (left.place.offset, left.waiting == nil ? 1 : 0)
        < (right.place.offset, right.waiting == nil ? 1 : 0)
    }
    return order.map { waiting[unit].remove(at: $0) }
  }

  /// Tries every page that begins at a place, and returns the unit it came to at most.
  private mutating func fill(from start: Start, state: Int) -> Int {
    let number = states[state].number + 1
    let lead = units[start.waiting ?? start.place.unit]
    let room = height(number, lead.isLandscape)
    var walk = PageWalk(
      units, noteHeight: noteHeight, from: start.place, waiting: start.waiting, number: number,
      room: room)
    walk.run()
    // In a long document pages that are half empty are no choice where there are fuller ones.
    let least = units.count < Self.long ? 0 : min(walk.candidates.map(\.fill).max() ?? 0, 0.55)
    for candidate in walk.candidates where candidate.isForced || candidate.fill >= least {
      let next = Start(place: candidate.sheet.to, waiting: candidate.sheet.passed)
      let cost = states[state].cost + candidate.cost
      if let known = best[next], states[known].cost <= cost { continue }
      if best[next] == nil { waiting[next.place.unit].append(next) }
      best[next] = states.count
      states.append(State(cost: cost, number: number, sheet: candidate.sheet, before: state))
    }
    return walk.furthest
  }
}
