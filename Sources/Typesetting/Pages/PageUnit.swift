internal import Drawing

/// What stays together on a page as its breaks are chosen: a heading with what it heads, lines of a
/// paragraph, a row, a figure; or a set of columns.
struct PageUnit {
  enum Matter {
    case pieces([Piece])
    case columns(ColumnSet)
  }

  /// Whether it begins a page.
  enum Start {
    case anywhere
    /// It does where little of the page before stays empty.
    case preferred
    case forced
  }

  var matter: Matter
  /// Space above, dropped at the top of a page.
  var before = 0.0
  /// With the spaces inside it.
  var height = 0.0
  /// What is printed again above it at the top of a page.
  var head = 0.0
  /// How much lower its figures may be set.
  var shrink = 0.0
  /// How much higher its figures may be set.
  var stretch = 0.0
  /// The spaces inside it, which may grow.
  var spaces = 0.0
  /// The footnotes whose first mark stands in it.
  var notes: [Int] = []
  /// Lines of text and rows; a figure counts as five.
  var lines = 0
  /// What may give way to what follows; `nil` where something in it may not.
  var float: FloatClass?
  /// Which kinds of figures and tables stand in it, also where it may not give way.
  var floats: Set<FloatClass> = []
  var hasHeading = false
  /// How many tags are open behind it that were not before.
  var depth = 0
  /// How many ends of tags it ends with.
  var closings = 0
  var start = Start.anywhere
  var isLandscape = false
  /// What a page's end behind it costs.
  var breakCost = 0.0

  init(_ pieces: [Piece]) {
    matter = .pieces(pieces)
    before = pieces[0].before
    spaces = pieces.dropFirst().reduce(0) { $0 + $1.before }
    height = pieces.reduce(spaces) { $0 + $1.height }
    head = pieces[0].continuation.reduce(0) { $0 + $1.height }
    shrink = pieces.reduce(0) { $0 + $1.shrink }
    stretch = pieces.reduce(0) { $0 + $1.stretch }
    notes = pieces.flatMap(\.notes)
    lines = pieces.reduce(0) { $0 + $1.lineCount }
    depth = pieces.reduce(0) { $0 + $1.depth }
    closings = pieces[pieces.count - 1].items.reversed().prefix { $0.isTagEnd }.count
    hasHeading = pieces.contains { !$0.headings.isEmpty }
    floats = Set(pieces.compactMap(\.float))
    if let kind = pieces[0].float, depth == 0, notes.isEmpty,
      pieces.allSatisfy({ $0.float == kind })
    {
      float = kind
    }
    breakCost = pieces[pieces.count - 1].breakCost
  }

  init(_ set: ColumnSet) {
    matter = .columns(set)
    before = set.before
    notes = set.pieces.flatMap(\.notes)
    depth = set.pieces.reduce(0) { $0 + $1.depth }
  }

  /// What it is called in errors.
  var names: [String] {
    switch matter {
    case .pieces(let pieces): pieces.map(\.name)
    case .columns(let set): set.pieces.map(\.name)
    }
  }
}

extension [PageUnit] {
  /// The flow as units; more kept together than `room` holds with its notes is divided, at a
  /// cost.
  init(
    _ flows: [Flow], room: (_ isLandscape: Bool) -> Double, noteHeight: ([Int]) -> Double,
    turns: Bool
  ) {
    self = []
    var start = PageUnit.Start.anywhere
    var isLandscape = false
    var cluster: [Piece] = []
    var noted: Set<Int> = []
    var units: [PageUnit] = []
    func add(_ unit: PageUnit) {
      var unit = unit
      unit.notes = unit.notes.filter { noted.insert($0).inserted }
      unit.isLandscape = isLandscape
      unit.start = units.isEmpty ? .anywhere : start
      start = .anywhere
      units.append(unit)
    }
    func close(beforeColumns: Bool = false) {
      guard !cluster.isEmpty else { return }
      let unit = PageUnit(cluster)
      let least = unit.head + unit.height - unit.shrink + noteHeight(unit.notes)
      if least > room(isLandscape), cluster.count > 1 {
        for piece in cluster {
          var single = PageUnit([piece])
          if piece.keepsWithNext {
            single.breakCost = piece.headings.isEmpty ? PageCosts.parted : PageCosts.stranded
          }
          add(single)
        }
      } else {
        add(unit)
      }
      if beforeColumns { units[units.count - 1].breakCost = PageCosts.stranded }
      cluster = []
    }
    for flow in flows {
      switch flow {
      case .piece(let piece):
        cluster.append(piece)
        if !piece.keepsWithNext { close() }
      case .columns(let set):
        close(beforeColumns: true)
        if !set.pieces.isEmpty { add(PageUnit(set)) }
      case .pageBreak:
        close()
        start = .forced
      case .sectionBreak:
        close()
        if start == .anywhere { start = .preferred }
      case .turn(let turned):
        close()
        isLandscape = turned && turns
      }
    }
    close()
    self = units
  }
}
