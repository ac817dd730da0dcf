internal import Drawing
internal import Testing

@testable import Typesetting

@Suite struct PageFillingTests {
  private func piece(_ name: String, _ height: Double = 10, keeps: Bool = false, notes: [Int] = [])
    -> Flow
  {
    .piece(
      Piece(
        name: name, height: height, items: notes.map { .note($0) }, keepsWithNext: keeps))
  }

  private func fill(
    _ flows: [Flow], height: Double = 100, noteHeight: Double = 20
  ) throws -> [[String]] {
    let filling = PageFilling(
      height: { _ in height }, noteHeight: { Double($0.count) * noteHeight })
    return try filling.fill(flows).map { $0.placed.map(\.piece.name) }
  }

  @Test("what is kept with the next goes to the next page with it")
  func keep() throws {
    let flows =
      (0..<9).map { piece("line \($0)") } + [piece("heading", keeps: true), piece("text")]
    #expect(try fill(flows).last?.suffix(2) == ["heading", "text"])
    #expect(try fill(flows).count == 2)
  }

  @Test("footnotes take their room on the page of their marks")
  func notes() throws {
    let flows = (0..<8).map { piece("\($0)", notes: $0 == 7 ? [1, 2] : []) }
    #expect(try fill(flows).map(\.count) == [7, 1])
    #expect(try fill(flows, noteHeight: 10).map(\.count) == [8])
  }

  @Test("a piece higher than a page is an error that names it")
  func misfit() {
    #expect(
      throws: TypesettingError.doesNotFit(block: "a map", height: 120, available: 100)
    ) { try fill([piece("line"), piece("a map", 120)]) }
  }

  @Test("more kept together than a page holds is broken where the page ends")
  func longKeep() throws {
    let flows = (0..<25).map { piece("\($0)", keeps: true) }
    #expect(try fill(flows).map(\.count) == [10, 10, 5])
  }

  @Test("more pages than the limit are an error")
  func limit() {
    var filling = PageFilling(height: { _ in 10 }, noteHeight: { _ in 0 })
    filling.limit = 3
    #expect(throws: TypesettingError.tooManyPages(limit: 3, overflow: ["3", "4"])) {
      try filling.fill((0..<5).map { piece("\($0)") })
    }
  }

  @Test("page breaks in a row give no empty page")
  func breaks() throws {
    let pages = try fill([.pageBreak, piece("a"), .pageBreak, .pageBreak, piece("b"), .pageBreak])
    #expect(pages == [["a"], ["b"]])
  }

  @Test("columns are balanced, and go on over pages in order")
  func columns() throws {
    func set(_ count: Int) -> Flow {
      .columns(
        ColumnSet(
          count: 2, width: 40, gutter: 10, x: 0, before: 0,
          pieces: (0..<count).map {
            Piece(name: "\($0)", height: 10, items: [])
          }))
    }
    let filling = PageFilling(height: { _ in 100 }, noteHeight: { _ in 0 })
    let balanced = try filling.fill([set(7)])
    #expect(balanced[0].placed.map(\.x) == [0, 0, 0, 0, 50, 50, 50])
    let long = try filling.fill([set(33)])
    #expect(long.map(\.placed.count) == [20, 13])
    #expect(long.flatMap(\.placed).map(\.piece.name) == (0..<33).map { "\($0)" })
  }
}
