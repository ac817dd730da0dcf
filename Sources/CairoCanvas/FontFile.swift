public import Drawing

/// A font file and the cut it holds.
public struct FontFile: Sendable, Hashable {
  /// Which of the house's families it belongs to; `nil` for a fallback.
  public var family: TextStyle.Family?
  /// The family's name inside the file, e.g. `PT Serif`.
  public var name: String
  public var isBold: Bool
  public var isItalic: Bool
  /// Where the file lies.
  public var path: String

  public init(
    family: TextStyle.Family?, name: String, isBold: Bool = false, isItalic: Bool = false,
    path: String
  ) {
    self.family = family
    self.name = name
    self.isBold = isBold
    self.isItalic = isItalic
    self.path = path
  }
}
