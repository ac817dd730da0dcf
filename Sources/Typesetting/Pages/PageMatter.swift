/// What stands on one page as planned.
struct PageMatter {
  private enum Part {
    case piece(Piece)
    case columns(ColumnSet, height: Double?)
    case filled([[Placed]], before: Double, height: Double)
  }

  private var parts: [Part] = []
  /// Ends of tags that what is passed to the next page takes along.
  private(set) var ends: [PieceItem] = []

  /// - Parameter ends: What the figure or table that heads the page takes along.
  init(_ sheet: PagePlan.Sheet, of units: [PageUnit], ends: [PieceItem]) {
    if let waiting = sheet.waiting, case .pieces(var pieces) = units[waiting].matter {
      pieces[pieces.count - 1].items += ends
      parts += pieces.map(Part.piece)
    }
    let last = sheet.to.offset > 0 ? sheet.to.unit + 1 : sheet.to.unit
    for number in sheet.from.unit..<last where number != sheet.passed {
      switch units[number].matter {
      case .pieces(let pieces): parts += pieces.map(Part.piece)
      case .columns(let set):
        let isCut = sheet.to.offset > 0 && number == sheet.to.unit
        parts.append(
          .columns(
            number == sheet.from.unit ? set.dropping(sheet.from.offset) : set,
            height: isCut ? sheet.columnHeight : nil))
      }
    }
    if let passed = sheet.passed { passEnds(by: units[(passed + 1)..<last]) }
  }

  /// Where what passes a figure ends its section, the end goes with the figure.
  private mutating func passEnds(by units: ArraySlice<PageUnit>) {
    let closings = -units.reduce(0) { $0 + $1.depth }
    guard closings > 0, case .piece(var last)? = parts.last else { return }
    ends = Array(last.items.suffix(closings))
    last.items.removeLast(closings)
    parts[parts.count - 1] = .piece(last)
  }

  /// Puts it on the page; figures and spaces give so that it ends at the foot, on the last page only
  /// where they must.
  func place(in region: inout Region, isLast: Bool) {
    let parts = filled(region)
    let give = Give(parts, in: region, isLast: isLast)
    for part in parts {
      switch part {
      case .piece(let piece): region.place(give.applied(to: piece, isTop: region.isEmpty))
      case .filled(let columns, let before, let height):
        region.take(columns, before: before * give.space, height: height)
      case .columns: break
      }
    }
  }

  /// The same with columns as they stand before anything gives.
  private func filled(_ region: Region) -> [Part] {
    var trial = region
    return parts.map { part in
      guard case .columns(let set, let height) = part else {
        if case .piece(let piece) = part { trial.place(piece) }
        return part
      }
      let free =
        trial.available(with: set.pieces.flatMap(\.notes)) - (trial.isEmpty ? 0 : set.before)
      let cut = height.map { (columns: set.filled(height: $0).columns, height: $0) }
      let filled =
        cut ?? set.balanced(room: free + 0.01) ?? (set.filled(height: free).columns, free)
      trial.take(filled.columns, before: set.before, height: filled.height)
      return .filled(filled.columns, before: set.before, height: filled.height)
    }
  }

  /// How far everything on a page gives.
  private struct Give {
    /// What spaces are multiplied by.
    var space = 1.0
    /// The share of its room by which a figure shrinks (below 0) or grows.
    private var figure = 0.0

    init(_ parts: [Part], in region: Region, isLast: Bool) {
      var height = 0.0
      var (shrink, stretch, spaces) = (0.0, 0.0, 0.0)
      var notes: [Int] = []
      for (index, part) in parts.enumerated() {
        if case .filled(let columns, let before, let filled) = part {
          height += filled + (index == 0 ? 0 : before)
          spaces += index == 0 ? 0 : before
          notes += columns.flatMap { $0 }.flatMap(\.piece.notes)
        }
        guard case .piece(let piece) = part else { continue }
        let before = index == 0 ? 0 : piece.before
        height += before + piece.height
        if index == 0 { height += piece.continuation.reduce(0) { $0 + $1.height } }
        spaces += before
        shrink += piece.shrink
        stretch += piece.stretch
        notes += piece.notes
      }
      let free = region.available(with: notes) - height
      if free < 0 {
        figure = shrink > 0 ? max(free / shrink, -1) : 0
      } else if !isLast {
        let all = stretch + PageCosts.spaceStretch * spaces
        let share = all > 0 ? min(free / all, 1) : 0
        figure = share
        // Spaces that do not bring the foot down stay on their lines.
        let isHopeless = free - all > PageCosts.emptiest * region.height
        space = isHopeless ? 1 : 1 + PageCosts.spaceStretch * share
      }
    }

    func applied(to piece: Piece, isTop: Bool) -> Piece {
      var piece = piece.settled(by: figure * (figure < 0 ? piece.shrink : piece.stretch))
      if !isTop { piece.before *= space }
      return piece
    }
  }
}
