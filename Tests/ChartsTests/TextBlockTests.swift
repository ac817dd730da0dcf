internal import Drawing
internal import Testing

@testable import Charts

@Suite struct TextBlockTests {
  private func lines(_ text: String, characters: Int, isBalanced: Bool = false) -> [String] {
    let style = TextStyle(size: 10, color: Color(hex: 0))
    return TextBlock(
      text, style: style, width: 5.5 * Double(characters) + 0.1, isBalanced: isBalanced,
      measurer: FixedMeasurer()
    )
    .lines.map(\.text)
  }

  @Test("lines end at spaces, never beyond the width")
  func spaces() {
    #expect(lines("one two three", characters: 8) == ["one two", "three"])
  }

  @Test("a long word ends a line after its hyphen")
  func hyphens() {
    #expect(lines("trade-economic rules", characters: 10) == ["trade-", "economic", "rules"])
  }

  @Test("a word wider than the line is broken, not cut")
  func longWord() {
    #expect(lines("abcdefgh", characters: 3) == ["abc", "def", "gh"])
  }

  @Test("balanced lines are of about the same length, and no more than needed")
  func balanced() {
    #expect(lines("aa bb cc dd", characters: 8) == ["aa bb cc", "dd"])
    #expect(lines("aa bb cc dd", characters: 8, isBalanced: true) == ["aa bb", "cc dd"])
  }

  @Test("no text has no lines and no height")
  func empty() {
    #expect(lines("", characters: 5).isEmpty)
  }
}
