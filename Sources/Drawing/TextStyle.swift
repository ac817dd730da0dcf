/// How a run of text looks.
public struct TextStyle: Sendable, Hashable {
  public enum Family: String, Sendable, Hashable, CaseIterable, Codable {
    case serif, sans, mono
  }

  public var family: Family
  /// In points.
  public var size: Double
  public var isBold: Bool
  public var isItalic: Bool
  public var isUnderlined: Bool
  public var color: Color
  /// Added between characters, in points; nothing at the ends of a run.
  public var letterSpacing: Double
  /// Raises the baseline, in points; for marks.
  public var rise: Double
  /// BCP 47 language of the text, e.g. `en`.
  public var language: String

  public init(
    family: Family = .sans, size: Double, isBold: Bool = false, isItalic: Bool = false,
    isUnderlined: Bool = false, color: Color, letterSpacing: Double = 0, rise: Double = 0,
    language: String = "en"
  ) {
    self.family = family
    self.size = size
    self.isBold = isBold
    self.isItalic = isItalic
    self.isUnderlined = isUnderlined
    self.color = color
    self.letterSpacing = letterSpacing
    self.rise = rise
    self.language = language
  }

  /// The same style with some of it changed.
  public func with(_ change: (inout TextStyle) -> Void) -> TextStyle {
    var copy = self
    change(&copy)
    return copy
  }
}
