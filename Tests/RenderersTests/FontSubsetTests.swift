internal import Composer
internal import Drawing
internal import Testing

@testable import Document
@testable internal import Renderers

@Suite("Font subsets")
struct FontSubsetTests {
  let asked = Set("Briefing Договор 12.08 −%".unicodeScalars)

  @Test("a subset is a smaller font with the characters asked for, no more")
  func subset() throws {
    let font = try #require(Fonts.embeddable().first)
    let subset = try FontSubset.bytes(of: font.bytes, keeping: asked)
    #expect(subset.count < font.bytes.count / 4)
    #expect(try FontSubset.characters(of: subset) == asked)
  }

  @Test("the same characters give the same bytes")
  func deterministic() throws {
    let font = try #require(Fonts.embeddable().first)
    let subset = try FontSubset.bytes(of: font.bytes, keeping: asked)
    #expect(try FontSubset.bytes(of: font.bytes, keeping: Set(asked.sorted())) == subset)
  }

  @Test("bytes that are no font are refused", arguments: [[], [UInt8]("no font".utf8)])
  func notAFont(bytes: [UInt8]) {
    #expect(throws: FontSubsetError.unreadable) {
      try FontSubset.bytes(of: bytes, keeping: ["a"])
    }
  }

  @Test("a page counts the characters of each cut, also in drawings and capitals")
  func fontUse() {
    let use = FontUse(
      of: .element(
        "body",
        [
          .element("p", [.text("a"), .element("em", [.text("b")])]),
          .element("p", class: "kicker", [.text("c")]),
          PageWriter.drawing(SampleBriefing.chart(width: 320), id: "a", name: ""),
        ]), theme: .gazette)
    #expect(use.characters[FontFace(.serif)] == ["a"])
    #expect(use.characters[FontFace(.serif, isItalic: true)] == ["b"])
    #expect(use.characters[FontFace(.sans, isBold: true)] == Set("CSeries 1".unicodeScalars))
    #expect(use.characters[FontFace(.mono)] == nil)
  }

  @Test("a cut that the page does not use is not embedded")
  func unusedCut() throws {
    let page = Markup.element("p", [.text("abc")])
    let rules = try FontEmbedding(fonts: Fonts.embeddable()).rules(
      for: FontUse(of: page, theme: .gazette))
    #expect(rules.split(separator: "\n").count == 1)
    #expect(rules.contains("unicode-range:U+61-63"))
  }
}
