internal import Drawing
internal import Testing

@testable import Typesetting

/// The breaking into pages alone, on many more sequences than whole briefings allow.
@Suite struct GeneratedFillingTests {
  private static let height = 300.0

  private static func flows(_ random: inout SplitMix) -> [Flow] {
    var count = 0
    func piece(_ random: inout SplitMix, most: Int) -> Piece {
      count += 1
      let float: FloatClass? =
        [.figure, .table, nil, nil, nil].randomElement(using: &random) ?? nil
      return Piece(
        name: "\(count)", before: Double(Int.random(in: 0...20, using: &random)),
        height: Double(Int.random(in: 1...most, using: &random)),
        items: Int.random(in: 0...9, using: &random) == 0 ? [.note(count)] : [],
        keepsWithNext: Int.random(in: 0...3, using: &random) == 0, float: float,
        headings: float == nil && Int.random(in: 0...6, using: &random) == 0
          ? [PlacedHeading(id: "\(count)", title: "", level: 2)] : [])
    }
    return (0..<Int.random(in: 1...40, using: &random)).map { _ in
      switch Int.random(in: 0...11, using: &random) {
      case 0: return .pageBreak
      case 1:
        return .columns(
          ColumnSet(
            count: Int.random(in: 2...3, using: &random), width: 90, gutter: 10, x: 0, before: 8,
            pieces: (0..<Int.random(in: 1...20, using: &random)).map { _ in
              var piece = piece(&random, most: 40)
              piece.float = nil
              return piece
            }))
      default: return .piece(piece(&random, most: 200))
      }
    }
  }

  @Test("thousands of sequences: each piece once, none over another, none below its page")
  func sequences() throws {
    for seed in 0..<2_500 {
      var random = SplitMix(seed: seed)
      let flows = Self.flows(&random)
      let filling = PageFilling(
        height: { _ in Self.height }, noteHeight: { $0.isEmpty ? 0 : 10 + 8 * Double($0.count) })
      let pages = try filling.fill(flows)
      var faults = pages.flatMap(faults)
      let placed = pages.flatMap(\.placed).map(\.piece)
      let names = placed.compactMap { Int($0.name) }
      if names.sorted() != flows.pieces.compactMap({ Int($0.name) }) { faults.append("a piece") }
      // What may not give way keeps its order, and so do figures and tables among themselves.
      for float in [nil, FloatClass.figure, .table] {
        let order = placed.filter { $0.float == float }.compactMap { Int($0.name) }
        if zip(order, order.dropFirst()).contains(where: { $0 >= $1 }) {
          faults.append("the order")
        }
      }
      try #require(faults.isEmpty, "seed \(seed): \(faults)")
    }
  }

  private func faults(_ page: Region) -> [String] {
    let notes = page.notes.isEmpty ? 0 : 10 + 8 * Double(page.notes.count)
    var faults: [String] = []
    for column in Dictionary(grouping: page.placed, by: \.x).values {
      var bottom = 0.0
      for item in column.sorted(by: { $0.y < $1.y }) {
        if item.y < bottom - 0.01 { faults.append("\(item.piece.name) overlaps") }
        bottom = item.y + item.piece.height
      }
      if bottom > Self.height - notes + 0.02 { faults.append("below the page") }
    }
    return faults
  }
}
