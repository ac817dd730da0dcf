/// A page that could end somewhere.
struct PageCandidate {
  var sheet: PagePlan.Sheet
  var cost: Double
  /// The share that is full after everything has grown as far as it may.
  var fill: Double
  /// Whether it can end nowhere else.
  var isForced = false
}

/// Goes through the flow from where a page begins and notes where it may end.
struct PageWalk {
  let units: [PageUnit]
  let noteHeight: ([Int]) -> Double
  let from: PagePlan.Place
  let waiting: Int?
  let number: Int
  let room: Double
  var candidates: [PageCandidate] = []
  var furthest: Int

  init(
    _ units: [PageUnit], noteHeight: @escaping ([Int]) -> Double, from: PagePlan.Place,
    waiting: Int?, number: Int, room: Double
  ) {
    self.units = units
    self.noteHeight = noteHeight
    self.from = from
    self.waiting = waiting
    self.number = number
    self.room = room
    furthest = from.unit
  }

  private var isLandscape: Bool { units[waiting ?? from.unit].isLandscape }

  mutating func run() {
    var sum = PageSum()
    if let waiting { sum.add(units[waiting]) }
    if from.unit == units.count { end(at: from, sum, passed: nil) }
    walk(from: from.unit, sum, passed: nil)
  }

  /// - Parameter passed: The figure or table that what follows has passed.
  private mutating func walk(from first: Int, _ sum: PageSum, passed: Int?) {
    var sum = sum
    var depth = 0
    var unit = first
    while unit < units.count {
      let next = units[unit]
      let turns = next.isLandscape != isLandscape
      if let passed {
        if turns || !mayPass(next, units[passed]) { return }
      } else if !sum.isEmpty, next.start == .forced || turns {
        end(at: PagePlan.Place(unit: unit), sum, passed: nil, isForced: true)
        return
      }
      if case .columns(let set) = next.matter {
        guard columns(set, unit, &sum) else { return }
      } else {
        if passed == nil, next.float != nil {
          var passing = sum
          passing.cost += PageCosts.passed
          walk(from: unit + 1, passing, passed: unit)
        }
        if next.start == .preferred, !sum.isEmpty { sum.cost += PageCosts.section }
        sum.add(next)
        guard sum.height - sum.shrink <= space(sum) + 0.01 else { return }
      }
      furthest = max(furthest, unit + 1)
      unit += 1
      depth += next.depth
      if passed != nil {
        if depth < 0, next.closings < -depth { return }
        if depth > 0 { continue }
      }
      var ending = sum
      if unit < units.count { ending.cost += next.breakCost }
      end(at: PagePlan.Place(unit: unit), ending, passed: passed)
      if passed != nil, depth < 0 { return }
    }
  }

  /// Nothing passes a heading, a page's beginning, columns or what is of its own kind.
  private func mayPass(_ unit: PageUnit, _ float: PageUnit) -> Bool {
    guard case .pieces = unit.matter else { return false }
    return !unit.hasHeading && unit.floats.isDisjoint(with: float.floats)
      && unit.start == .anywhere
  }

  /// The height above the notes.
  private func space(_ sum: PageSum) -> Double {
    sum.notes.isEmpty ? room : room - noteHeight(sum.notes)
  }

  private mutating func end(
    at place: PagePlan.Place, _ sum: PageSum, passed: Int?, isForced: Bool = false,
    columnHeight: Double? = nil
  ) {
    let isLast = place.unit == units.count && passed == nil
    let space = space(sum)
    let cost =
      isLast ? sum.last(room: space, isOnly: number == 1) : sum.inner(room: space)
    candidates.append(
      PageCandidate(
        sheet: PagePlan.Sheet(
          waiting: waiting, from: from, to: place, passed: passed, columnHeight: columnHeight),
        cost: cost, fill: min((sum.height + sum.stretch) / max(space, 1), 1),
        isForced: isForced || isLast))
  }

  /// Adds columns, all of them or as much as there is room for, and says whether more may follow.
  private mutating func columns(_ set: ColumnSet, _ unit: Int, _ sum: inout PageSum) -> Bool {
    let isFirst = unit == from.unit
    let rest = set.dropping(isFirst ? from.offset : 0)
    var noted = sum
    noted.add(units[unit], columns: [rest.pieces.placed], height: 0)
    let free = space(noted) - sum.height - (sum.isEmpty ? 0 : set.before)
    if let (columns, height) = rest.balanced(room: free) {
      sum.add(units[unit], columns: columns, height: height)
      return true
    }
    guard sum.isEmpty || free >= rest.start else { return false }
    for share in [1, 0.9, 0.8] {
      let (columns, next) = rest.filled(height: free * share)
      guard next > 0 else { continue }
      var part = sum
      part.add(units[unit], columns: columns, height: free * share)
      let offset = set.pieces.count - rest.pieces.count + next
      if offset < set.pieces.count {
        end(
          at: PagePlan.Place(unit: unit, offset: offset), part, passed: nil,
          columnHeight: free * share)
      }
    }
    return false
  }
}

extension [Piece] {
  /// As if they stood below one another.
  fileprivate var placed: [Placed] { map { Placed(piece: $0, x: 0, y: 0, isTop: false) } }
}
