/// How full a page is.
public struct PageFill: Sendable, Hashable {
  /// The share of the text's height that stays empty between the text and the notes, 0 to 1.
  public var foot: Double
  /// Lines and rows; a figure counts as five.
  public var lines: Int
}
