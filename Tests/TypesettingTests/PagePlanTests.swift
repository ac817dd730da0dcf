internal import Drawing
internal import Testing

@testable import Typesetting

/// Breaks chosen for the whole document, on flows that can be told by hand or tried one and all.
@Suite struct PagePlanTests {
  private func piece(
    _ name: String, _ height: Double = 10, before: Double = 0, shrink: Double = 0,
    stretch: Double = 0, keeps: Bool = false
  ) -> Piece {
    Piece(
      name: name, before: before, height: height, shrink: shrink, stretch: stretch,
      items: shrink + stretch > 0 ? [.flexible(Self.flexible(height))] : [], keepsWithNext: keeps)
  }

  private static func flexible(_ height: Double) -> Flexible {
    Flexible(natural: ([], height)) { ([], height + $0) }
  }

  private func fill(_ pieces: [Piece], height: Double = 100) throws -> [Region] {
    try PageFilling(height: { _ in height }, noteHeight: { _ in 0 }).fill(pieces.map(Flow.piece))
  }

  @Test("a figure is set lower so that a line does not stand alone on the last page")
  func shrinks() throws {
    let lines = (0..<5).map { piece("\($0)") }
    let pages = try fill([piece("figure", 60, shrink: 12, stretch: 18)] + lines)
    #expect(pages.count == 1)
    #expect(pages[0].placed.map(\.y) == [0, 50, 60, 70, 80, 90])
  }

  @Test("a figure is set higher, and spaces grow to at most 1.3 times, so that no foot stays empty")
  func grows() throws {
    let pages = try fill([
      piece("figure", 50, stretch: 15), piece("text", 30, before: 10), piece("next", 90),
    ])
    #expect(pages.count == 2)
    let text = pages[0].placed[1]
    #expect(abs(text.y + text.piece.height - 100) < 0.01)
    #expect(text.piece.before > 10 && text.piece.before <= 13)
  }

  @Test("a page ends early so that the last one is a quarter full")
  func balances() throws {
    let pages = try fill((0..<11).map { piece("\($0)") })
    #expect(pages.map(\.placed.count) == [8, 3] || pages.map(\.placed.count) == [6, 5])
  }

  @Test("a section that wants to begin a page does where little stays empty, and only there")
  func sections() throws {
    func fill(_ count: Int) throws -> [Int] {
      let flows =
        (0..<count).map { Flow.piece(piece("\($0)")) } + [.sectionBreak]
        + (0..<15).map { Flow.piece(piece("next \($0)")) }
      return try PageFilling(height: { _ in 100 }, noteHeight: { _ in 0 }).fill(flows)
        .map(\.placed.count)
    }
    #expect(try fill(9) == [9, 10, 5])
    #expect(try fill(4)[0] > 4)
  }

  @Test("no other breaks cost less than those chosen, as trying all of them shows")
  func exhaustive() throws {
    for seed in 0..<300 {
      var random = SplitMix(seed: seed)
      let units = (0..<Int.random(in: 2...13, using: &random)).map { number in
        PageUnit([
          piece(
            "\(number)", Double(Int.random(in: 5...60, using: &random)),
            before: Double(Int.random(in: 0...10, using: &random)),
            stretch: Double(Int.random(in: 0...1, using: &random) * 15))
        ])
      }
      var plan = PagePlan(units, height: { _, _ in 100 }, noteHeight: { _ in 0 })
      let sheets = try plan.sheets { _ in }.sheets
      let ends = sheets.map(\.to.unit)
      #expect(ends.last == units.count)
      let best = Self.least(units, from: 0, isFirst: true)
      #expect(abs(Self.cost(units, ends) - best) < 0.001, "seed \(seed)")
    }
  }

  private static func cost(_ units: [PageUnit], _ ends: [Int]) -> Double {
    var from = 0
    return ends.reduce(0) { cost, end in
      defer { from = end }
      return cost + page(units, from..<end, isOnly: from == 0)!
    }
  }

  /// The least cost of all ways to break what is left.
  private static func least(_ units: [PageUnit], from: Int, isFirst: Bool) -> Double {
    guard from < units.count else { return 0 }
    var best = Double.infinity
    for end in from + 1...units.count {
      guard let cost = page(units, from..<end, isOnly: isFirst) else { break }
      best = min(best, cost + least(units, from: end, isFirst: false))
    }
    return best
  }

  private static func page(_ units: [PageUnit], _ range: Range<Int>, isOnly: Bool) -> Double? {
    var sum = PageSum()
    for unit in units[range] { sum.add(unit) }
    guard sum.height - sum.shrink <= 100.01 else { return nil }
    return range.upperBound == units.count
      ? sum.last(room: 100, isOnly: isOnly) : sum.inner(room: 100)
  }
}
