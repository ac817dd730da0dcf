import Testing

@testable import Diagnostics

struct ExcerptTests {
  private func text(_ line: String, column: Int) -> String {
    Diagnostic(
      area: .records, code: "c", message: "m",
      location: SourceLocation(file: "f", line: 1, column: column, length: 3),
      excerpt: Excerpt(of: line, around: column)
    ).text
  }

  @Test("a short line is shown whole")
  func short() {
    #expect(
      text("one two", column: 5) == """
        f:1:5: error[c]: m
          one two
              ^^^
        """)
  }

  @Test("of a long line a window is shown, with marks where it is cut and the caret in its place")
  func window() {
    let line = String(repeating: "a", count: 300) + "bcd" + String(repeating: "e", count: 300)
    let lines = text(line, column: 301).split(separator: "\n")
    #expect(lines[1].count == Excerpt.limit + 2)
    #expect(lines[1].hasPrefix("  …aa"))
    #expect(lines[1].hasSuffix("ee…"))
    #expect(zip(lines[1], lines[2]).filter { $1 == "^" }.map { String($0.0) } == ["b", "c", "d"])
  }

  @Test("at either end of a long line nothing is marked that is not cut")
  func ends() {
    let line = (0..<50).map { "word\($0) " }.joined()
    #expect(Excerpt(of: line, around: 1).text.hasPrefix("word0"))
    #expect(Excerpt(of: line, around: line.count).text.hasSuffix("word49 "))
  }

  @Test("a letter under a heap of marks takes the place of one")
  func marks() {
    let heap = "a" + String(repeating: "\u{301}", count: 100_000)
    #expect(Excerpt(of: "x\(heap)y", around: 1).text == "x…y")
  }
}
