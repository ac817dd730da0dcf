/// What stands on a page while it is filled: only heights, so that many pages can be tried.
struct PageSum {
  private(set) var height = 0.0
  private(set) var shrink = 0.0
  private(set) var stretch = 0.0
  private(set) var notes: [Int] = []
  private(set) var lines = 0
  private(set) var isEmpty = true
  /// What is bad beside the empty foot.
  var cost = 0.0

  mutating func add(_ unit: PageUnit) {
    let spaces = unit.spaces + (isEmpty ? 0 : unit.before)
    height += isEmpty ? unit.head + unit.height : unit.before + unit.height
    shrink += unit.shrink
    stretch += unit.stretch + PageCosts.spaceStretch * spaces
    notes += unit.notes
    lines += unit.lines
    isEmpty = false
  }

  /// Adds columns that were filled to a height.
  mutating func add(_ unit: PageUnit, columns: [[Placed]], height columnHeight: Double) {
    height += (isEmpty ? 0 : unit.before) + columnHeight
    notes += columns.flatMap { $0 }.flatMap(\.piece.notes).filter(unit.notes.contains)
    lines += columns.map(\.count).max() ?? 0
    isEmpty = false
  }

  /// The cost of a page before the last that ends here.
  func inner(room: Double) -> Double {
    let (foot, strain) = ends(room)
    return cost + PageCosts.inner(foot: max(foot, 0) / max(room, 1), strain: strain, lines: lines)
  }

  /// The cost of a last page.
  func last(room: Double, isOnly: Bool) -> Double {
    guard !isOnly else { return cost }
    let strain = height > room ? ends(room).strain : 0
    return cost + PageCosts.last(fill: height / max(room, 1), strain: strain, lines: lines)
  }

  /// What stays empty after everything has grown as far as it may, and how far it had to give.
  private func ends(_ room: Double) -> (foot: Double, strain: Double) {
    let free = room - height
    if free < 0 { return (0, shrink > 0 ? min(-free / shrink, 1) : 0) }
    return (free - stretch, stretch > 0 ? min(free / stretch, 1) : 0)
  }
}
