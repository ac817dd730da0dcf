internal import Addresses
internal import Testing

@Suite("Escaping for markup")
struct MarkupEscapingTests {
  @Test("nothing in a text is markup, between tags and in either kind of quotes")
  func markup() {
    for escaping in [MarkupEscaping.keepingLines, .onOneLine] {
      #expect(
        escaping.escaped("<a b=\"c\" d='e'>&") == "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;")
      #expect(escaping.escaped("&amp;") == "&amp;amp;")
      for plain in ["", "Türkiye", "Внешняя торговля", "日本", "a\u{A0}b", "😀"] {
        #expect(escaping.escaped(plain) == plain)
      }
    }
  }

  @Test(
    "what neither HTML nor XML may hold is U+FFFD",
    arguments: [
      "\u{0}", "\u{8}", "\u{B}", "\u{1F}", "\u{7F}", "\u{80}", "\u{9F}", "\u{FFFE}", "\u{FFFF}",
    ])
  func unfit(text: String) {
    #expect(MarkupEscaping.keepingLines.escaped("a\(text)b") == "a\u{FFFD}b")
    #expect(MarkupEscaping.onOneLine.escaped("a\(text)b") == "a\u{FFFD}b")
  }

  @Test("tabs and ends of lines stay in text, and are spaces on one line")
  func lines() {
    #expect(MarkupEscaping.keepingLines.escaped("a\tb\nc") == "a\tb\nc")
    #expect(MarkupEscaping.keepingLines.escaped("a\rb") == "a\u{FFFD}b")
    #expect(MarkupEscaping.onOneLine.escaped("a\tb\nc\rd") == "a b c d")
  }
}
