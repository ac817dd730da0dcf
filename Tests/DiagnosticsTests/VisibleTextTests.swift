internal import Testing

@testable import Diagnostics

@Suite("Text for a terminal")
struct VisibleTextTests {
  @Test(
    "what a terminal obeys or does not show stands as an escape",
    arguments: [
      ("a\u{1B}[2Jb", #"a\u{1B}[2Jb"#), ("a\nb", #"a\u{A}b"#), ("a\rb", #"a\u{D}b"#),
      ("\u{9B}1m", #"\u{9B}1m"#), ("\u{7F}", #"\u{7F}"#), ("\u{85}", #"\u{85}"#),
      ("a\u{202E}b", #"a\u{202E}b"#), ("\u{2066}x\u{2069}", #"\u{2066}x\u{2069}"#),
      ("\u{200E}\u{200F}\u{61C}", #"\u{200E}\u{200F}\u{61C}"#), ("\u{200B}", #"\u{200B}"#),
      ("\u{2028}\u{2029}", #"\u{2028}\u{2029}"#), ("\u{FEFF}\u{AD}", #"\u{FEFF}\u{AD}"#),
      ("\u{E0041}", #"\u{E0041}"#), ("\u{3164}", #"\u{3164}"#), ("\u{FFFB}", #"\u{FFFB}"#),
    ])
  func hidden(text: String, shown: String) {
    #expect(VisibleText.line(text) == shown)
    #expect(VisibleText.line(shown) == shown)
  }

  @Test(
    "what a reader sees stays as it is",
    arguments: [
      "", "plain \\u{1B}", "Мінск", "עברית", "a\tb", "☎\u{FE0F}", "e\u{301}", "− 4\u{A0}%",
    ])
  func shown(text: String) {
    #expect(VisibleText.line(text) == text)
    #expect(VisibleText.lines(text) == text)
    #expect(VisibleText.json(text) == text)
  }

  @Test("every control of Unicode's first planes is hidden, and no letter or digit")
  func everyScalar() {
    for value in UInt32(0)..<0x1_1000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: #expect(VisibleText.isHidden(scalar))
      case .uppercaseLetter, .lowercaseLetter, .decimalNumber, .mathSymbol, .currencySymbol:
        #expect(!VisibleText.isHidden(scalar))
      default: continue
      }
    }
    for value in (0x202A as UInt32)...0x202E { #expect(Self.isHidden(value)) }
    for value in (0x2060 as UInt32)...0x206F { #expect(Self.isHidden(value)) }
  }

  private static func isHidden(_ value: UInt32) -> Bool {
    Unicode.Scalar(value).map(VisibleText.isHidden) ?? false
  }

  @Test("several lines keep their breaks, and JSON its meaning")
  func forms() {
    #expect(VisibleText.lines("a\nb\u{1B}\n") == "a\nb\\u{1B}\n")
    #expect(
      VisibleText.json("{\"a\": \"\u{9B}\u{202E}\u{E0041}\"}\n")
        == #"{"a": "\u009b\u202e\udb40\udc41"}"# + "\n")
  }
}
