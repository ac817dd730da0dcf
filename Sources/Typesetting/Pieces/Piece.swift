internal import Drawing

/// What is never split between pages: a line, a table row, a figure.
struct Piece {
  /// What it is and where it stands, for errors.
  var name: String
  /// Space above it, dropped at the top of a page or column.
  var before = 0.0
  var height: Double
  /// How much lower it may be set.
  var shrink = 0.0
  /// How much higher it may be set.
  var stretch = 0.0
  /// What a page's end behind it costs (`PageCosts`).
  var breakCost = 0.0
  /// From the piece's top at the left margin, in reading order.
  var items: [PieceItem]
  /// Drawn only where the space above is not dropped, e.g. a rule between sections.
  var separator: [PieceItem] = []
  var keepsWithNext = false
  /// Whether it may stand at the head of the next page and let others flow up; all pieces of what
  /// stays together have the same.
  var float: FloatClass?
  var headings: [PlacedHeading] = []
  /// What is printed again above this piece where it begins a page or column.
  var continuation: [Piece] = []
  var backdrop: Backdrop?

  /// The footnotes whose marks stand in the piece, in order.
  var notes: [Int] {
    items.flatMap { item -> [Int] in
      switch item {
      case .note(let number): [number]
      case .flexible(let inner): inner.notes
      case .drawn: []
      }
    }
  }

  /// Lines of text; a figure, or what is as high as five lines, counts as five.
  var lineCount: Int { float == .figure || height > 60 ? 5 : 1 }

  /// The piece set lower (below 0) or higher by as much of that as it can be.
  func settled(by delta: Double) -> Piece {
    var copy = self
    (copy.shrink, copy.stretch) = (0, 0)
    copy.items = items.flatMap { item -> [PieceItem] in
      guard case .flexible(let inner) = item else { return [item] }
      guard abs(delta) >= 0.1 else { return inner.placed(inner.natural) }
      let matter = inner.matter(delta)
      copy.height += matter.height - inner.natural.height
      return inner.placed(matter)
    }
    return copy
  }
}

/// A heading in a piece: for the outline, the contents and the running head.
struct PlacedHeading {
  var id: String
  var title: String
  var level: Int
}

/// What is drawn behind neighbouring pieces as one shape.
struct Backdrop: Equatable {
  enum Kind: Equatable {
    case panel
    /// A bar at the left edge.
    case bar
  }

  var kind: Kind
  /// Neighbours with the same number share one shape.
  var number: Int
  var x: Double
  var width: Double
}

/// Pieces in order, and what else decides where they go.
enum Flow {
  case piece(Piece)
  case columns(ColumnSet)
  case pageBreak
  /// What follows begins a page where that leaves little of the one before empty.
  case sectionBreak
  /// What follows stands on pages lying on their side, or on upright ones again.
  case turn(isLandscape: Bool)
}

/// Pieces set in balanced columns of equal width.
struct ColumnSet {
  var count: Int
  /// Of one column.
  var width: Double
  var gutter: Double
  var x: Double
  var before: Double
  var pieces: [Piece]
}

extension [Flow] {
  var pieces: [Piece] {
    flatMap { flow -> [Piece] in
      switch flow {
      case .piece(let piece): [piece]
      case .columns(let set): set.pieces
      case .pageBreak, .sectionBreak, .turn: []
      }
    }
  }

  /// Puts items before the first piece's and after the last one's, e.g. a tag's start and end.
  func wrapped(_ start: [PieceItem], _ end: [PieceItem]) -> [Flow] {
    var copy = self
    let printed = indices.filter { index in
      switch self[index] {
      case .pageBreak, .sectionBreak, .turn: false
      case .piece, .columns: true
      }
    }
    guard let first = printed.first, let last = printed.last else { return self }
    copy[first].change(first: true) { $0.items.insert(contentsOf: start, at: 0) }
    copy[last].change(first: false) { $0.items += end }
    return copy
  }

  func tagged(_ tag: Tag) -> [Flow] {
    wrapped([.drawn(.tagStart(tag))], [.drawn(.tagEnd)])
  }

  /// Changes every piece.
  func mapPieces(_ change: (inout Piece) -> Void) -> [Flow] {
    map { flow -> Flow in
      switch flow {
      case .piece(var piece):
        change(&piece)
        return .piece(piece)
      case .columns(var set):
        for index in set.pieces.indices { change(&set.pieces[index]) }
        return .columns(set)
      case .pageBreak, .sectionBreak, .turn: return flow
      }
    }
  }

  mutating func changeFirst(_ change: (inout Piece) -> Void) {
    if let index = indices.first { self[index].change(first: true, change) }
  }

  mutating func changeLast(_ change: (inout Piece) -> Void) {
    if let index = indices.last { self[index].change(first: false, change) }
  }
}

extension Flow {
  fileprivate mutating func change(first: Bool, _ change: (inout Piece) -> Void) {
    switch self {
    case .piece(var piece):
      change(&piece)
      self = .piece(piece)
    case .columns(var set):
      guard let index = first ? set.pieces.indices.first : set.pieces.indices.last else {
        return
      }
      change(&set.pieces[index])
      self = .columns(set)
    case .pageBreak, .sectionBreak, .turn: break
    }
  }
}
