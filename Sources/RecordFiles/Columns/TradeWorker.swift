internal import Fields
internal import Periods
internal import Records
internal import Values

/// Reads pieces of a large table, one after the other: what it has learned of the texts in one piece
/// serves in the next. A row that is not as plain as nearly all are is read by the table's own reader.
final class TradeWorker {
  /// Why the table is to be read otherwise.
  enum Obstacle: Sendable {
    /// The bytes are no plain UTF-8 text, or a letter in them is spoiled.
    case text
    /// A number shows a mark before decimals other than the one that was taken for granted.
    case mark(NumberMarks.Mark)
  }

  /// Stands for the line of a row while it is not known.
  private static let noLine = 2_000_000_000

  let plan: TradePlan
  let number: Int
  private(set) var obstacle: Obstacle?
  private var sums: FlowSums?
  private let file: ByteFile
  private let window: ByteWindow
  private let cells: RowCells
  private let columns: TradeCells
  private var marks = FlowMarks()
  /// Room for the fingerprints of a piece, used again for the next.
  private var prints: [UInt64] = []

  init(_ plan: TradePlan, _ file: ByteFile, number: Int) {
    self.plan = plan
    self.file = file
    self.number = number
    window = ByteWindow(file)
    cells = RowCells(width: plan.first.count, separator: plan.separator)
    columns = TradeCells(plan)
    if case .sums(let grouping) = plan.keeping { sums = FlowSums(grouping) }
  }

  /// Reads the rows that begin in a range of the file.
  ///
  /// - Parameter isStart: Whether a row begins with the range; else the first one does behind the
  ///   first line break, and if that stands inside a field, the piece before ends elsewhere.
  func read(_ range: Range<Int>, isStart: Bool) -> TradePiece {
    var piece = TradePiece()
    piece.reader = number
    var taken = Taken(piece: piece, sums: sums.take(), marks: marks, prints: prints)
    (marks, prints) = (FlowMarks(), [])
    defer {
      sums = taken.sums
      marks = taken.marks
      prints = taken.prints
      prints.removeAll(keepingCapacity: true)
    }
    // One byte before tells whether a row begins with the range.
    let from = isStart ? range.lowerBound : range.lowerBound - 1
    window.load(from..<range.upperBound + 1 << 12)
    var place = isStart ? 0 : lineStart()
    taken.piece.start = window.start + place
    while window.start + place < range.upperBound, obstacle == nil {
      guard
        let next = cells.find(
          in: window.bytes, at: place, count: window.count, isLast: window.isLast)
      else {
        window.extend()
        continue
      }
      take(place..<next, &taken)
      taken.piece.lineBreaks += cells.lineBreaks
      place = next
    }
    taken.piece.end = window.start + place
    taken.piece.fingerprints = Array(taken.prints)
    return taken.piece
  }

  /// The first byte behind a line break.
  private func lineStart() -> Int {
    var place = 0
    while true {
      while place < window.count {
        let byte = window.bytes[place]
        if byte == 0x0A { return place + 1 }
        if byte == 0x0D {
          guard place + 1 < window.count || window.isLast else { break }
          return place + 1 < window.count && window.bytes[place + 1] == 0x0A
            ? place + 2 : place + 1
        }
        place += 1
      }
      if window.isLast { return window.count }
      window.extend()
    }
  }

  /// What rows are added to while a piece is read.
  private struct Taken {
    var piece: TradePiece
    var sums: FlowSums?
    var marks: FlowMarks
    var prints: [UInt64]
  }

  private func take(_ row: Range<Int>, _ taken: inout Taken) {
    if cells.hasControl { obstacle = .text }
    guard cells.isPlain, cells.count == plan.first.count,
      let found = columns.row(cells, window.bytes)
    else { return readSlowly(row, &taken) }
    add(
      found.numbers, digits: found.digits, weight: found.weight,
      (columns.hasTexts ? columns.texts(cells, window.bytes) : (nil, nil)), &taken)
  }

  private func add(
    _ row: TradeRows.Numbers, digits: NumberScan.Digits, weight: Double?,
    _ texts: (id: String?, origin: String?), _ taken: inout Taken
  ) {
    var row = row
    row.line = Int32(clamping: taken.piece.lineBreaks)
    if taken.sums != nil {
      taken.sums?.add(row, columns.parts.periods, digits: digits.value, decimals: digits.decimals)
      return
    }
    let fingerprint = columns.fingerprint(of: row)
    switch plan.keeping {
    case .everything: taken.prints.append(fingerprint)
    case .partners:
      taken.prints.append(fingerprint)
      guard columns.isKept(row) else { return taken.marks.add(row, level: columns.level(of: row)) }
    case .fingerprints(let asked): guard asked.contains(fingerprint) else { return }
    case .sums: return
    }
    taken.piece.rows.append(
      row, amount: DecimalNumber(digits: Int128(digits.value), decimals: digits.decimals),
      netWeight: weight, id: texts.id, importedFrom: texts.origin)
  }

  /// Reads a row as the table's own reader does, and learns the texts of its cells.
  private func readSlowly(_ range: Range<Int>, _ taken: inout Taken) {
    let bytes = Array(
      UnsafeBufferPointer(start: window.bytes + range.lowerBound, count: range.count))
    if cells.count == 1, cells.starts[0] == cells.ends[0] { return }
    guard TextSoundness.isSound(bytes) else {
      obstacle = .text
      return
    }
    if let mark = columns.unexpectedMark(cells, window.bytes) {
      obstacle = .mark(mark)
      return
    }
    let found = Findings()
    let reader = plan.reader(found)
    let isLast = window.isLast && range.upperBound == window.count
    let flow = plan.record(bytes, line: Self.noLine, isLast: isLast, found, reader)
    if found.count > 0 {
      taken.piece.troubles.append(
        TradePiece.Trouble(
          range: window.start + range.lowerBound..<window.start + range.upperBound,
          line: taken.piece.lineBreaks))
    }
    guard let flow else { return }
    let row = columns.learn(flow, cells, window.bytes, isSound: found.count == 0 && cells.isPlain)
    add(flow, row, &taken)
  }

  private func add(_ flow: TradeFlow, _ row: TradeRows.Numbers, _ taken: inout Taken) {
    guard let digits = Int64(exactly: flow.value.coefficient) else {
      obstacle = .text
      return
    }
    let isDefault = flow.id == "trade.csv:\(flow.origin.line)"
    add(
      row, digits: NumberScan.Digits(value: digits, decimals: flow.value.decimals),
      weight: flow.netWeight, (isDefault ? nil : flow.id, flow.importedFrom), &taken)
  }

  /// What this reader numbered.
  func finish() -> (TradeParts, FlowSums?) {
    var parts = columns.parts
    parts.levels = marks.levels
    sums?.name(relations: parts.relations, products: parts.products)
    return (parts, sums)
  }
}

/// The levels of products that flows have in a period.
struct FlowMarks {
  private(set) var levels: [UInt64: UInt8] = [:]
  private var last: UInt64 = .max
  private var lastLevels: UInt8 = 0

  mutating func add(_ row: TradeRows.Numbers, level: UInt8) {
    let key =
      UInt64(UInt32(bitPattern: row.relation)) << 32 | UInt64(UInt32(bitPattern: row.period))
    if key == last, lastLevels | level == lastLevels { return }
    levels[key, default: 0] |= level
    last = key
    lastLevels = levels[key] ?? 0
  }
}
