/// A piece at its place.
struct Placed {
  var piece: Piece
  /// From the left margin.
  var x: Double
  /// From the top of the text.
  var y: Double
  /// Whether it stands at the top of its page or column, where the space above is dropped.
  var isTop: Bool
}

/// A page's text or a column while it is filled from above.
struct Region {
  let height: Double
  /// Whether the page lies on its side.
  var isLandscape = false
  /// The height that footnotes take, with the rule above them.
  let noteHeight: ([Int]) -> Double
  var x = 0.0
  private(set) var y = 0.0
  private(set) var placed: [Placed] = []
  private(set) var notes: [Int] = []
  /// Footnotes that earlier pages have printed.
  private let printed: Set<Int>

  init(
    height: Double, noteHeight: @escaping ([Int]) -> Double, x: Double = 0,
    printed: Set<Int> = []
  ) {
    self.printed = printed
    self.height = height
    self.noteHeight = noteHeight
    self.x = x
  }

  var isEmpty: Bool { placed.isEmpty }

  /// What is left above the footnotes.
  var available: Double { height - noteHeight(notes) - y }

  /// How full it is.
  var fill: PageFill {
    PageFill(
      foot: min(max(available / max(height, 1), 0), 1),
      lines: placed.reduce(0) { $0 + $1.piece.lineCount })
  }

  /// Adds pieces that stay together, with `reserve` free below them, if they fit.
  mutating func add(_ pieces: some Collection<Piece>, reserve: Double = 0) -> Bool {
    // Only heights are tried: a copy of all that is placed would cost a page's square.
    var bottom = y
    var tried = notes
    var isTop = placed.isEmpty
    for piece in pieces {
      bottom += isTop ? piece.continuation.reduce(0) { $0 + $1.height } : piece.before
      bottom += piece.height
      isTop = false
      for note in piece.notes where !tried.contains(note) && !printed.contains(note) {
        tried.append(note)
      }
    }
    guard bottom + reserve + noteHeight(tried) <= height + 0.01 else { return false }
    for piece in pieces { append(piece) }
    return true
  }

  private mutating func append(_ piece: Piece) {
    let isTop = placed.isEmpty
    if isTop {
      for head in piece.continuation {
        placed.append(Placed(piece: head, x: x, y: y, isTop: true))
        y += head.height
      }
    } else {
      y += piece.before
    }
    placed.append(Placed(piece: piece, x: x, y: y, isTop: isTop))
    y += piece.height
    add(piece.notes)
  }

  private mutating func add(_ new: [Int]) {
    for note in new where !notes.contains(note) && !printed.contains(note) {
      notes.append(note)
    }
  }

  /// What is left above the footnotes and some more.
  func available(with more: [Int]) -> Double {
    var all = notes
    for note in more where !all.contains(note) && !printed.contains(note) { all.append(note) }
    return height - noteHeight(all) - y
  }

  /// Adds a piece for which there is room.
  mutating func place(_ piece: Piece) { append(piece) }

  /// Takes over columns that were filled below what is here.
  mutating func take(_ columns: [[Placed]], before: Double, height: Double) {
    let top = y + (isEmpty ? 0 : before)
    for column in columns {
      for var item in column {
        item.y += top
        placed.append(item)
        add(item.piece.notes)
      }
    }
    y = top + height
  }
}
