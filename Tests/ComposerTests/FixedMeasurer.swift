internal import Drawing

/// Measures every character as half its size wide: enough to lay out charts without fonts.
final class FixedMeasurer: TextMeasurer {
  func extent(of text: String, style: TextStyle) -> TextExtent {
    TextExtent(
      width: Double(text.count) * style.size * 0.5, ascent: style.size * 0.9,
      descent: style.size * 0.25)
  }

  func missingCharacters(in text: String, style: TextStyle) -> [Character] { [] }
}
