internal import Drawing
internal import Testing

@Suite("a text style")
struct TextStyleTests {
  @Test("with a change is a copy: the rest stays, the first one too")
  func change() {
    let plain = TextStyle(size: 10, color: Color(hex: 0), language: "ru")
    let bold = plain.with { $0.isBold = true }
    #expect(bold.isBold && !plain.isBold)
    #expect(bold.with { $0.isBold = false } == plain)
    #expect(plain.family == .sans && plain.letterSpacing == 0 && plain.rise == 0)
  }

  @Test("an extent is as high as its ascent and descent together")
  func extent() {
    #expect(TextExtent(width: 3, ascent: 7.5, descent: 2.25).height == 9.75)
  }
}
