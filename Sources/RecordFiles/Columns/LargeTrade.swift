internal import Diagnostics
internal import Fields
internal import Periods
internal import Records
internal import Synchronization
internal import Values

/// A table of trade that is read in pieces, by as many readers as the machine has cores, and is never
/// in memory as a whole.
struct LargeTrade {
  /// How many bytes a piece has; a table of one piece is read as every other table is.
  static let pieceSize = 4 << 20

  let file: ByteFile
  private(set) var plan: TradePlan
  /// Where the rows below the header begin, and the line they begin in.
  let start: Int
  let firstLine: Int
  var pieceSize = LargeTrade.pieceSize
  var cores = Threads.cores

  /// What the pieces hold, when they fit together.
  struct Reading {
    var pieces: [TradePiece]
    var parts: [TradeParts]
    var sums: [FlowSums]
  }

  /// Reads all rows; `nil` where the table has to be read otherwise: it is no UTF-8, letters in it are
  /// spoiled, or its numbers contradict each other.
  mutating func read() -> Reading? {
    for _ in 0..<2 {
      let (reading, obstacle) = read(inOrder: false)
      switch obstacle {
      case nil:
        if fits(reading) { return reading }
        let (ordered, obstacle) = read(inOrder: true)
        return obstacle == nil ? ordered : nil
      case .text?: return nil
      case .mark(let mark)?:
        guard plan.conventions.decimal == .undecided else { return nil }
        plan.conventions.decimal = mark == .point ? .point : .comma
      }
    }
    return nil
  }

  /// Reads the rows of a table whose numbers' mark is known once more, to keep others of them.
  func read(keeping: TradePlan.Keeping) -> Reading? {
    var again = self
    again.plan.keeping = keeping
    return again.read()
  }

  /// Whether each piece begins where the one before ends.
  private func fits(_ reading: Reading) -> Bool {
    zip(reading.pieces, reading.pieces.dropFirst()).allSatisfy { $0.end == $1.start }
  }

  private func read(inOrder: Bool) -> (Reading, TradeWorker.Obstacle?) {
    struct State {
      var next = 0
      var pieces: [TradePiece]
      var parts: [Int: TradeParts] = [:]
      var sums: [Int: FlowSums] = [:]
      var obstacle: TradeWorker.Obstacle?
    }
    let count = max(1, (file.size - start + pieceSize - 1) / pieceSize)
    let state = Mutex(State(pieces: Array(repeating: TradePiece(), count: count)))
    let readers = inOrder ? 1 : max(1, min(cores, count))
    let (plan, file, start, size) = (plan, file, start, pieceSize)
    Threads.run(readers) { number in
      let worker = TradeWorker(plan, file, number: number)
      var end = start
      while true {
        let index = state.withLock { state -> Int? in
          guard state.next < count, state.obstacle == nil else { return nil }
          defer { state.next += 1 }
          return state.next
        }
        guard let index else { break }
        let from = start + index * size
        let range = from..<min(from + size, file.size)
        let piece =
          inOrder
          ? worker.read(max(end, from)..<max(end, range.upperBound), isStart: true)
          : worker.read(range, isStart: index == 0)
        end = piece.end
        state.withLock { state in
          state.pieces[index] = piece
          state.obstacle = state.obstacle ?? worker.obstacle
        }
      }
      let (parts, sums) = worker.finish()
      state.withLock { state in
        state.parts[number] = parts
        state.sums[number] = sums
      }
    }
    return state.withLock { state in
      let parts = (0..<readers).map { state.parts[$0] ?? TradeParts() }
      let sums = (0..<readers).compactMap { state.sums[$0] }
      return (Reading(pieces: state.pieces, parts: parts, sums: sums), state.obstacle)
    }
  }

  /// The rows that were kept, in the order of the file, with their lines.
  func rows(of reading: Reading, ofPartners partners: Set<String>?) -> TradeRows {
    var rows = TradeRows(ofPartners: partners)
    rows.reserveCapacity(reading.pieces.reduce(0) { $0 + $1.rows.count })
    let numbers = reading.parts.map {
      rows.numbers(of: $0.relations, $0.periods, $0.products, $0.stamps)
    }
    var line = firstLine
    for piece in reading.pieces {
      rows.append(piece.rows, numbers[piece.reader], linesBefore: line)
      line += piece.lineBreaks
    }
    return rows
  }

  /// Reports what is wrong with rows, in the order of the file.
  func report(_ reading: Reading, _ findings: Findings) {
    let reader = plan.reader(findings)
    var line = firstLine
    for piece in reading.pieces {
      for trouble in piece.troubles {
        _ = plan.record(
          file.bytes(trouble.range), line: line + trouble.line,
          isLast: trouble.range.upperBound == file.size, findings, reader)
      }
      line += piece.lineBreaks
    }
  }

  /// Where lines stand, to be shown when something is wrong with one.
  func lines(of reading: Reading) -> TableLines {
    var starts: [(line: Int, offset: Int)] = []
    var line = firstLine
    for piece in reading.pieces {
      starts.append((line, piece.start))
      line += piece.lineBreaks
    }
    return TableLines(file: file, path: plan.path, starts: starts)
  }
}

/// Shows lines of a table that is not in memory.
struct TableLines {
  let file: ByteFile
  let path: String
  /// Where pieces begin, in order.
  let starts: [(line: Int, offset: Int)]

  /// The piece of the file that a line stands in.
  func text(ofLine line: Int, in path: String) -> TextFile? {
    guard path == self.path, let index = starts.lastIndex(where: { $0.line <= line }) else {
      return nil
    }
    let end = index + 1 < starts.count ? starts[index + 1].offset : file.size
    let bytes = file.bytes(starts[index].offset..<end)
    return TextFile(piece: bytes, fromLine: starts[index].line, shownAs: path, area: .records)
  }
}
