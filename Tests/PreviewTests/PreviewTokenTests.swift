internal import Testing

@testable import Preview

@Suite("The word in a preview's address")
struct PreviewTokenTests {
  @Test("is another one each time, of 32 hexadecimal digits")
  func random() {
    let words = (0..<100).map { _ in PreviewToken().text }
    #expect(Set(words).count == 100)
    #expect(words.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{32}/) != nil })
  }

  @Test("opens what is below it, and nothing beside it")
  func paths() {
    let token = PreviewToken()
    #expect(token.path(in: "/\(token.text)/") == "/")
    #expect(token.path(in: "/\(token.text)/pages/1.png") == "/pages/1.png")
    for path in [
      "/", "/state", "/\(token.text)", "/\(token.text)x/", "//\(token.text)/",
      "/\(PreviewToken().text)/", "/\(token.text.dropLast())/",
    ] { #expect(token.path(in: path) == nil, "\(path)") }
  }
}
