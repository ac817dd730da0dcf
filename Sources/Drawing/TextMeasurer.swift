/// Measures text as it will be drawn: the font measured is the font drawn.
///
/// A measurer is used by one task at a time; it is not `Sendable`.
public protocol TextMeasurer: AnyObject {
  /// The extent of one line of text. Line breaks in the text count as spaces.
  func extent(of text: String, style: TextStyle) -> TextExtent

  /// The characters of the text that no font of the style's family (nor a named fallback) has, in
  /// order, each once.
  func missingCharacters(in text: String, style: TextStyle) -> [Character]
}

extension TextMeasurer {
  /// The width of one line of text in points.
  public func width(of text: String, style: TextStyle) -> Double {
    extent(of: text, style: style).width
  }
}

/// The size of one line of text in points.
public struct TextExtent: Sendable, Hashable {
  /// The advance width.
  public var width: Double
  /// From the baseline up to the font's ascent.
  public var ascent: Double
  /// From the baseline down to the font's descent, positive.
  public var descent: Double

  public init(width: Double, ascent: Double, descent: Double) {
    self.width = width
    self.ascent = ascent
    self.descent = descent
  }

  public var height: Double { ascent + descent }
}
