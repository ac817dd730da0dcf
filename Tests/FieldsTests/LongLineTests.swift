internal import Diagnostics
internal import Testing

@testable import Fields

struct LongLineTests {
  /// A line of a few thousand characters of one to eleven bytes.
  private static let line = (0..<1_500).map { number in
    ["a", "é", "漢", "e\u{301}", "👩‍👧"][number % 5] + (number.isMultiple(of: 7) ? " " : "")
  }.joined()

  @Test("every column of a long line is what counting from its start gives")
  func columns() throws {
    let file = try file("x\n\(Self.line)\ny\n")
    var byte = 2
    var scalar = 1
    for (index, character) in Self.line.enumerated() {
      #expect(file.position(ofByte: byte) == (2, index + 1))
      #expect(file.column(ofScalar: scalar, inLine: 2) == index + 1)
      byte += character.utf8.count
      scalar += character.unicodeScalars.count
    }
    #expect(file.column(ofScalar: scalar + 99, inLine: 2) == Self.line.count + 1)
  }

  @Test("what is shown of a long line is the same as of the line alone")
  func excerpts() throws {
    let file = try file("x\n\(Self.line)\ny\n")
    for column in stride(from: 1, through: Self.line.count + 1, by: 13) {
      #expect(
        file.excerpt(ofLine: 2, around: column) == Excerpt(of: Self.line, around: column),
        "column \(column)")
    }
  }
}
