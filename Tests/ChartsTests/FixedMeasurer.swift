internal import Drawing

/// Every character 0.55 em wide.
final class FixedMeasurer: TextMeasurer {
  func extent(of text: String, style: TextStyle) -> TextExtent {
    TextExtent(
      width: 0.55 * style.size * Double(text.count), ascent: style.size, descent: style.size * 0.3)
  }

  func missingCharacters(in text: String, style: TextStyle) -> [Character] { [] }
}
