/// Breaks the flow into pages: keeps together what belongs together, puts footnotes on the page of
/// their marks, and takes at least one piece for every page.
struct PageFilling {
  /// The height of the text on a page, by its number.
  let height: (Int) -> Double
  let noteHeight: ([Int]) -> Double
  /// The height of the text on a page lying on its side; `nil` where none does.
  var landscapeHeight: Double?
  /// A briefing with more pages is an error.
  var limit = 500
  var timeLimit = TimeLimit.none
  private var pages: [Region] = []
  /// Whether what comes next stands on a page lying on its side.
  private var isLandscape = false

  init(height: @escaping (Int) -> Double, noteHeight: @escaping ([Int]) -> Double) {
    self.height = height
    self.noteHeight = noteHeight
  }

  /// Fills pages with all of the flow.
  mutating func fill(_ flows: [Flow]) throws(TypesettingError) -> [Region] {
    pages = []
    isLandscape = false
    var flows = flows
    try startPage(for: [])
    var index = 0
    while index < flows.count {
      switch flows[index] {
      case .pageBreak:
        if index + 1 < flows.count, !pages[pages.count - 1].isEmpty {
          try startPage(for: flows[index...])
        }
        index += 1
      case .turn(let isLandscape):
        self.isLandscape = isLandscape && landscapeHeight != nil
        index += 1
      case .piece:
        try turnPage(for: flows[index...])
        index = try fillPieces(&flows, from: index)
      case .columns(let set):
        try turnPage(for: flows[index...])
        try fill(set, before: flows[(index + 1)...])
        index += 1
      }
    }
    if pages.count > 1, pages[pages.count - 1].isEmpty { pages.removeLast() }
    return pages
  }

  /// Starts a page, if there may be one more for what is left.
  private mutating func startPage(
    for left: some Sequence<Flow>
  ) throws(TypesettingError) {
    guard pages.count < limit else {
      throw .tooManyPages(limit: limit, overflow: Self.names(of: left))
    }
    try timeLimit.check("page \(pages.count + 1)")
    pages.append(page(number: pages.count + 1))
  }

  private func page(number: Int) -> Region {
    var region = Region(
      height: isLandscape ? landscapeHeight ?? height(number) : height(number),
      noteHeight: noteHeight, printed: Set(pages.flatMap(\.notes)))
    region.isLandscape = isLandscape
    return region
  }

  /// Goes to a page that lies as what comes next wants it.
  private mutating func turnPage(for left: some Sequence<Flow>) throws(TypesettingError) {
    guard let last = pages.last, last.isLandscape != isLandscape else { return }
    if last.isEmpty {
      pages.removeLast()
      pages.append(page(number: pages.count + 1))
    } else {
      try startPage(for: left)
    }
  }

  /// Places the pieces that are kept together from `start`, and returns the index after them.
  private mutating func fillPieces(
    _ flows: inout [Flow], from start: Int
  ) throws(TypesettingError) -> Int {
    var cluster: [Piece] = []
    var reserve = 0.0
    for index in start..<flows.count {
      if case .piece(let piece) = flows[index] {
        cluster.append(piece)
        if !piece.keepsWithNext { break }
      } else {
        if case .columns(let set) = flows[index] { reserve = set.before + Self.start(of: set) }
        break
      }
    }
    let last = pages.count - 1
    if pages[last].add(cluster, reserve: reserve) { return start + cluster.count }
    if !pages[last].isEmpty {
      if let reordered = Floating.passing(
        flows, from: start, count: cluster.count, in: pages[last])
      {
        flows = reordered
        return start
      }
      try startPage(for: flows[start...])
      return start
    }
    // More is kept together than a page holds: it is broken where the page ends.
    var count = 0
    while count < cluster.count, pages[last].add([cluster[count]]) { count += 1 }
    guard count > 0 else { throw Self.misfit(cluster[0], pages[last].height) }
    return start + count
  }

  /// What pieces are called, each once, in order.
  private static func names(of flows: some Sequence<Flow>) -> [String] {
    var names: [String] = []
    for flow in flows {
      switch flow {
      case .piece(let piece): names.append(piece.name)
      case .columns(let set): names += set.pieces.map(\.name)
      case .pageBreak, .turn: break
      }
    }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  private static func misfit(_ piece: Piece, _ available: Double) -> TypesettingError {
    let height = piece.height + piece.continuation.map(\.height).reduce(0, +)
    return .doesNotFit(block: piece.name, height: height, available: available)
  }

  // MARK: Columns

  /// The least height in which columns may begin on a page that others have begun.
  private static func start(of set: ColumnSet) -> Double {
    let total = set.pieces.map { $0.before + $0.height }.reduce(0, +)
    let first = set.pieces.first?.height ?? 0
    return max(first, min(total / Double(max(set.count, 1)) * 1.2, 54))
  }

  private mutating func fill(
    _ set: ColumnSet, before rest: ArraySlice<Flow>
  ) throws(TypesettingError) {
    var set = set
    while !set.pieces.isEmpty {
      let page = pages[pages.count - 1]
      let before = page.isEmpty ? 0 : set.before
      let room = page.available - before
      let notes = set.pieces.flatMap(\.notes)
      let noteRoom = notes.isEmpty ? 0 : noteHeight(page.notes + notes) - noteHeight(page.notes)
      if let (columns, height) = balanced(set, room: room - noteRoom) {
        pages[pages.count - 1].take(columns, before: set.before, height: height)
        return
      }
      if !page.isEmpty, room - noteRoom < Self.start(of: set) {
        try startPage(for: [.columns(set)] + rest)
        continue
      }
      let (columns, next) = fillColumns(set, height: room - noteRoom)
      guard next > 0 else {
        if page.isEmpty { throw Self.misfit(set.pieces[0], room) }
        try startPage(for: [.columns(set)] + rest)
        continue
      }
      pages[pages.count - 1].take(columns, before: set.before, height: room - noteRoom)
      set.pieces.removeFirst(next)
      if !set.pieces.isEmpty { try startPage(for: [.columns(set)] + rest) }
    }
  }

  /// The columns at the least height that holds all of them; `nil` if the room does not.
  private func balanced(
    _ set: ColumnSet, room: Double
  ) -> (columns: [[Placed]], height: Double)? {
    var best = fillColumns(set, height: room)
    guard room > 0, best.next == set.pieces.count else { return nil }
    let total = set.pieces.map { $0.before + $0.height }.reduce(0, +)
    var low = min(total / Double(set.count) * 0.8, room)
    var high = room
    for _ in 0..<12 where high - low > 0.5 {
      let middle = (low + high) / 2
      let trial = fillColumns(set, height: middle)
      if trial.next == set.pieces.count {
        best = trial
        high = middle
      } else {
        low = middle
      }
    }
    let height = best.columns.compactMap { $0.last.map { $0.y + $0.piece.height } }.max() ?? 0
    return (best.columns, height)
  }

  /// Fills columns of a height one after the other, and says how many pieces they took.
  private func fillColumns(
    _ set: ColumnSet, height: Double
  ) -> (columns: [[Placed]], next: Int) {
    var columns: [[Placed]] = []
    var next = 0
    for number in 0..<set.count {
      var region = Region(
        height: height, noteHeight: { _ in 0 },
        x: set.x + Double(number) * (set.width + set.gutter))
      while next < set.pieces.count {
        var end = next
        while end < set.pieces.count - 1, set.pieces[end].keepsWithNext { end += 1 }
        if region.add(set.pieces[next...end]) {
          next = end + 1
        } else if region.isEmpty {
          // Too much kept together for a column: it is broken where the column ends.
          let before = next
          while next <= end, region.add([set.pieces[next]]) { next += 1 }
          if next == before { return (columns, next) }
        } else {
          break
        }
      }
      columns.append(region.placed)
    }
    return (columns, next)
  }
}
