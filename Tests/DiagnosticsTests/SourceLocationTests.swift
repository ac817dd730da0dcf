internal import Diagnostics
internal import Testing

@Suite("a place in a text file")
struct SourceLocationTests {
  @Test("is ordered by file, line and column; a whole file comes before its lines")
  func order() {
    let places = [
      SourceLocation(file: "a"), SourceLocation(file: "a", line: 1),
      SourceLocation(file: "a", line: 1, column: 4), SourceLocation(file: "a", line: 1, column: 12),
      SourceLocation(file: "a", line: 2, column: 1), SourceLocation(file: "b"),
    ]
    #expect(places.reversed().sorted() == places)
  }

  @Test("underlines one character at least")
  func length() {
    #expect(SourceLocation(file: "a", line: 1, column: 1, length: 0).length == 1)
    #expect(SourceLocation(file: "a", line: 1, column: 1, length: -3).length == 1)
    #expect(SourceLocation(file: "a", line: 1, column: 1, length: 5).length == 5)
  }
}
