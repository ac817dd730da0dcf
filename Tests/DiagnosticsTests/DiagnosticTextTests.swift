internal import Diagnostics
internal import Testing

@Suite("a diagnostic as people read it")
struct DiagnosticTextTests {
  private static func text(
    _ excerpt: String, column: Int?, length: Int = 1, hint: String? = nil
  ) -> String {
    Diagnostic(
      area: .records, code: "some-code", message: "something is wrong", hint: hint,
      location: SourceLocation(file: "data/a.csv", line: 3, column: column, length: length),
      excerpt: Excerpt(of: excerpt, around: column ?? 1)
    ).text
  }

  /// The columns of a terminal in which the carets stand, and those of the characters meant, of a
  /// line that is shown whole. Columns are counted by a terminal's rules alone: a tabulator goes to
  /// the next multiple of eight, a wide character takes two columns.
  private static func columns(
    _ excerpt: String, column: Int, length: Int
  ) throws -> (carets: Range<Int>, meant: Range<Int>) {
    let lines = text(excerpt, column: column, length: length)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    try #require(lines.count == 3)
    try #require(lines[1].hasPrefix("  ") && lines[2].hasPrefix("  "))
    let (shown, carets) = (Array(lines[1].dropFirst(2)), lines[2].dropFirst(2))
    #expect(carets.allSatisfy { $0 == " " || $0 == "\t" || $0 == "^" })
    let blank = carets.prefix { $0 != "^" }
    let start = width(of: "  " + blank)
    let meant = shown[(column - 1)..<min(shown.count, column - 1 + length)]
    let from = width(of: "  " + String(shown[..<(column - 1)]))
    return (
      start..<(start + carets.count - blank.count),
      from..<width(of: "  " + String(shown[..<(column - 1)]) + String(meant))
    )
  }

  private static func width(of text: String) -> Int {
    text.reduce(0) { width, character in
      switch character {
      case "\t": width / 8 * 8 + 8
      case "中", "文", "あ", "한", "，", "🙂", "🇧🇾": width + 2
      default: width + 1
      }
    }
  }

  @Test("the caret stands under the character meant, below wide ones, tabulators, combining marks")
  func caret() throws {
    var generator = WordGenerator(seed: 8)
    for _ in 0..<300 {
      let line = generator.word(of: "ab\té\u{65}\u{301}й中文あ한，🙂🇧🇾") + "x"
      for column in 1...line.count where Array(line)[column - 1] != "\t" {
        let (carets, meant) = try Self.columns(line, column: column, length: 1)
        #expect(carets == meant, "column \(column) of \(line.debugDescription)")
      }
    }
  }

  @Test("the carets are as wide as the characters they underline")
  func underline() throws {
    let line = "ключ: 中文 and x\u{301}y"
    for column in 1...line.count {
      for length in 1...(line.count - column + 1) {
        let (carets, meant) = try Self.columns(line, column: column, length: length)
        #expect(carets == meant, "\(length) from column \(column)")
      }
    }
  }

  @Test("carets end with the line, and one stands after it where something is missing there")
  func end() {
    #expect(Self.text("abc", column: 2, length: 9).hasSuffix("\n  abc\n   ^^"))
    #expect(Self.text("abc", column: 4).hasSuffix("\n  abc\n     ^"))
    #expect(Self.text("", column: 1, length: 4).hasSuffix("\n  \n  ^"))
  }

  @Test("of a long line the caret's part is shown, with the caret below the same character")
  func longLine() throws {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let line = String((0..<4000).map { letters[($0 * 7 + $0 / 26) % 26] })
    for column in [1, 2, 40, 90, 97, 500, 1999, 3950, 3999, 4000] {
      let lines = Self.text(line, column: column).split(separator: "\n").map(Array.init)
      try #require(lines.count == 3)
      let caret = try #require(lines[2].firstIndex(of: "^"))
      #expect(lines[1].count < 130)
      #expect(lines[1][caret] == Array(line)[column - 1], "column \(column)")
    }
  }

  @Test("place, severity, code and message stand first, the hint last")
  func whole() {
    #expect(
      Self.text("a;b", column: 2, hint: "write a comma")
        == """
        data/a.csv:3:2: error[some-code]: something is wrong
          a;b
           ^
          hint: write a comma
        """)
    #expect(
      Self.text("a;b", column: nil)
        == "data/a.csv:3: error[some-code]: something is wrong\n  a;b")
    let bare = Diagnostic(
      .warning, area: .usage, code: "odd", message: "this is odd", hint: "do it")
    #expect(bare.text == "warning[odd]: this is odd\n  hint: do it")
    #expect(bare.headline == "warning[odd]: this is odd")
  }

  @Test("without a line there is no excerpt, for there is nothing to point at")
  func wholeFile() {
    let diagnostic = Diagnostic(
      area: .disk, code: "some-code", message: "something is wrong",
      location: SourceLocation(file: "a.csv"), excerpt: Excerpt("a;b"))
    #expect(diagnostic.text == "a.csv: error[some-code]: something is wrong")
  }
}
