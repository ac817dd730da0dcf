import Drawing
import Testing

@testable import CairoCanvas

@Suite("Typography")
struct TypographyTests {
  let typography: Typography

  init() throws { typography = try Fonts.open() }

  @Test("tabular digits all have the same width, unrounded")
  func digits() {
    let ones = typography.width(of: "1111111111", style: Fonts.body)
    let eights = typography.width(of: "8888888888", style: Fonts.body)
    #expect(abs(ones - eights) < 0.001)
    #expect(ones != ones.rounded())
  }

  @Test("bold text is wider than regular, twice the size twice as wide")
  func scaling() {
    let regular = typography.width(of: "turnover", style: Fonts.body)
    let bold = typography.width(of: "turnover", style: Fonts.body.with { $0.isBold = true })
    let large = typography.width(of: "turnover", style: Fonts.body.with { $0.size = 20 })
    #expect(bold > regular)
    #expect(abs(large - 2 * regular) < 0.01)
  }

  @Test("letter spacing adds its amount between characters, not at the ends")
  func letterSpacing() {
    let plain = typography.width(of: "WEEK", style: Fonts.body)
    let spaced = typography.width(of: "WEEK", style: Fonts.body.with { $0.letterSpacing = 1.5 })
    #expect(abs(spaced - plain - 4.5) < 0.01)
  }

  @Test("word spacing widens each space by its amount")
  func wordSpacing() {
    let plain = typography.extent(of: "one two three", style: Fonts.body, wordSpacing: 0)
    let wide = typography.extent(of: "one two three", style: Fonts.body, wordSpacing: 2.5)
    #expect(abs(wide.width - plain.width - 5) < 0.01)
  }

  @Test("Belarusian letters are there, a Chinese one is reported missing once")
  func missing() {
    #expect(typography.missingCharacters(in: "ўіё Ў І — −", style: Fonts.body).isEmpty)
    #expect(typography.missingCharacters(in: "a中b中文", style: Fonts.body) == ["中", "文"])
  }

  @Test("a file that is no font is an error that names it")
  func noFont() {
    #expect(throws: CanvasError.font(path: "/nonexistent.ttf")) {
      try Typography(fonts: [FontFile(family: .sans, name: "X", path: "/nonexistent.ttf")])
    }
  }
}
