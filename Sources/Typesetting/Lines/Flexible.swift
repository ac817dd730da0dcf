internal import Drawing

/// What can be set at several heights, e.g. a chart with its words.
struct Flexible {
  typealias Matter = (items: [PieceItem], height: Double)

  var natural: Matter
  /// The same, higher (or lower, below 0) by as much of an amount as it can be and no more.
  var matter: (Double) -> Matter
  /// How far it stands from where it was set.
  var offset = Point.zero

  var notes: [Int] {
    natural.items.compactMap { if case .note(let number) = $0 { number } else { nil } }
  }

  func moved(by x: Double, _ y: Double) -> Flexible {
    var copy = self
    copy.offset = Point(x: offset.x + x, y: offset.y + y)
    return copy
  }

  func placed(_ matter: Matter) -> [PieceItem] {
    matter.items.map { $0.moved(by: offset.x, offset.y) }
  }
}
