import Testing

@testable import Diagnostics

struct DiagnosticTests {
  @Test("a sentence that quotes a field of any length keeps its beginning and its end")
  func sentence() {
    let field = String(repeating: "x", count: 300_000)
    let diagnostic = Diagnostic(
      area: .records, code: "c", message: "`value`: `\(field)` is not a day", hint: field)
    #expect(diagnostic.message.count == Diagnostic.sentenceLimit + 3)
    #expect(diagnostic.message.hasPrefix("`value`: `xxx"))
    #expect(diagnostic.message.hasSuffix("xxx` is not a day"))
    #expect(diagnostic.hint?.count == Diagnostic.sentenceLimit + 3)
  }
}
