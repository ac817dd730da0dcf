internal import Testing

@testable import Diagnostics

@Suite("What a terminal would obey in a diagnostic")
struct HiddenTextTests {
  private func text(_ excerpt: String, column: Int, length: Int = 1) -> String {
    Diagnostic(
      area: .records, code: "c", message: "m",
      location: SourceLocation(file: "f", line: 1, column: column, length: length),
      excerpt: Excerpt(excerpt)
    ).text
  }

  @Test(
    "the caret stands under its character, whatever hides before it or in it",
    arguments: [
      ("ab c", 4, 1, "  ab c\n     ^"),
      ("\u{1B}b c", 4, 1, "  \\u{1B}b c\n          ^"),
      ("a\u{202E}b", 2, 1, "  a\\u{202E}b\n   ^^^^^^^^"),
      ("\tx\u{200F}y", 4, 1, "  \tx\\u{200F}y\n  \t         ^"),
      ("ab", 3, 4, "  ab\n    ^"), ("", 1, 3, "  \n  ^"), ("abc", 2, 9, "  abc\n   ^^"),
    ])
  func carets(excerpt: String, column: Int, length: Int, lines: String) {
    #expect(text(excerpt, column: column, length: length) == "f:1:\(column): error[c]: m\n" + lines)
  }

  @Test("a file's name, a message and a hint cannot make a line of their own")
  func oneLineEach() {
    let diagnostic = Diagnostic(
      area: .records, code: "c", message: "no\nerror", hint: "try\u{1B}[2J",
      location: SourceLocation(file: "a\u{202E}\nb"))
    #expect(
      diagnostic.text == """
        a\\u{202E}\\u{A}b: error[c]: no\\u{A}error
          hint: try\\u{1B}[2J
        """)
  }
}
