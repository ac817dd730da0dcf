internal import Drawing
internal import Testing

@testable import Typesetting

@Suite struct FloatingTests {
  private func piece(
    _ name: String, _ height: Double = 10, keeps: Bool = false, float: FloatClass? = nil,
    notes: [Int] = [], heading: Bool = false, opens: Int = 0, closes: Int = 0
  ) -> Flow {
    var items = (0..<opens).map { _ in PieceItem.drawn(.tagStart(Tag(.section))) }
    items += notes.map { .note($0) }
    items += (0..<closes).map { _ in PieceItem.drawn(.tagEnd) }
    return .piece(
      Piece(
        name: name, height: height, items: items, keepsWithNext: keeps, float: float,
        headings: heading ? [PlacedHeading(id: name, title: name, level: 2)] : []))
  }

  private func fill(_ flows: [Flow]) throws -> [[String]] {
    let filling = PageFilling(height: { _ in 100 }, noteHeight: { Double($0.count) * 20 })
    return try filling.fill(flows).map { $0.placed.map(\.piece.name) }
  }

  @Test("text flows up in place of a figure that does not fit, and the figure heads the next page")
  func flowsUp() throws {
    let flows = [piece("a", 60), piece("figure", 50, float: .figure), piece("b"), piece("c", 30)]
    #expect(try fill(flows) == [["a", "b", "c"], ["figure"]])
  }

  @Test("a figure that fits stays where it is")
  func stays() throws {
    let flows = [piece("a", 40), piece("figure", 50, float: .figure), piece("b"), piece("c")]
    #expect(try fill(flows).first?.prefix(2) == ["a", "figure"])
  }

  @Test("nothing passes a heading, a page break, or a figure of the same kind")
  func barriers() throws {
    let figure = piece("figure", 50, float: .figure)
    #expect(
      try fill([piece("a", 60), figure, piece("head", heading: true), piece("b")])
        == [["a"], ["figure", "head", "b"]])
    #expect(
      try fill([piece("a", 60), figure, .pageBreak, piece("b")]) == [["a"], ["figure"], ["b"]])
    #expect(
      try fill([piece("a", 60), figure, piece("second", 30, float: .figure), piece("b")])
        == [["a"], ["figure", "second", "b"]])
    #expect(
      try fill([piece("a", 60), figure, piece("table", 30, float: .table), piece("b", 20)])
        == [["a", "table"], ["figure", "b"]])
  }

  @Test("a paragraph passes whole or not at all, with its footnotes")
  func whole() throws {
    let figure = piece("figure", 50, float: .figure)
    let lines = [piece("b1", 30, opens: 1), piece("b2", 30, closes: 1)]
    #expect(try fill([piece("a", 60), figure] + lines) == [["a"], ["figure", "b1"], ["b2"]])
    #expect(try fill([piece("a", 60), figure, piece("b", 30, notes: [1])]).first == ["a"])
    #expect(try fill([piece("a", 60), figure, piece("b", 20, notes: [1])]).first == ["a", "b"])
  }

  @Test("the end of a section goes with the figure that is passed to it")
  func sectionEnd() throws {
    let flows = [
      piece("a", 60, opens: 1), piece("figure", 50, float: .figure), piece("b", closes: 1),
      piece("next", heading: true),
    ]
    let filling = PageFilling(height: { _ in 100 }, noteHeight: { _ in 0 })
    let placed = try filling.fill(flows).flatMap(\.placed).map(\.piece)
    #expect(placed.map(\.name) == ["a", "b", "figure", "next"])
    #expect(placed.map(\.depth) == [1, 0, -1, 0])
  }
}
