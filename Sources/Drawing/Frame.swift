public import Addresses

/// A finished drawing: a size and items at fixed positions. Painters have nothing to decide.
///
/// Items are in reading order. Structure is carried by tags: every `tagStart` has its `tagEnd`, but
/// not always in the same frame, because a table may go on over pages.
public struct Frame: Sendable, Hashable {
  public var size: Size
  public var items: [FrameItem]

  public init(size: Size, items: [FrameItem] = []) {
    self.size = size
    self.items = items
  }

  /// Adds another frame at a place.
  public mutating func place(_ frame: Frame, at origin: Point) {
    items.append(.group(frame, at: origin))
  }
}

/// One thing in a frame. Its parts stand in a box of their own: lists of items are copied often, and a
/// log of thousands of rows would else take three times the memory.
public indirect enum FrameItem: Sendable, Hashable {
  /// Another frame, its origin at the point.
  case group(Frame, at: Point)
  /// A run of text, its baseline's left end at the point.
  case text(TextRun, at: Point)
  /// A path, filled, stroked or both.
  case path(Path, fill: Color?, stroke: Stroke?)
  /// A picture of pixels, stretched over a rectangle.
  case picture(Picture, Rectangle)
  /// A place that a link or the contents may lead to.
  case anchor(String, at: Point)
  /// A link over a rectangle, opened before and closed after the items it covers.
  case linkStart(LinkTarget, Rectangle)
  case linkEnd
  case tagStart(Tag)
  case tagEnd
}

/// A piece of text in one style on one line.
public struct TextRun: Sendable, Hashable {
  public var text: String
  public var style: TextStyle
  /// Added to each space, in points; negative to tighten. For justified lines.
  public var wordSpacing: Double
  /// The advance width as measured, with word spacing.
  public var width: Double

  public init(_ text: String, style: TextStyle, width: Double, wordSpacing: Double = 0) {
    self.text = text
    self.style = style
    self.width = width
    self.wordSpacing = wordSpacing
  }
}

/// Where a link leads.
public enum LinkTarget: Sendable, Hashable {
  /// An address outside the document.
  case address(SafeAddress)
  /// The name of an anchor in the document.
  case anchor(String)
}

/// What a stretch of items is in the document's structure.
public struct Tag: Sendable, Hashable {
  /// Structure types of PDF 1.7 (ISO 32000-1, 14.8.4), and artifact.
  public enum Role: Sendable, Hashable {
    case document, section
    case heading(Int)
    case paragraph, list, listItem, listLabel, listBody
    case table, tableHead, tableBody, tableRow, tableHeaderCell, tableCell
    case figure, caption, note, reference, quote, span, link, contents, contentsItem
    /// Not part of the document's meaning: running heads, rules, backgrounds.
    case artifact
  }

  public enum Scope: String, Sendable, Hashable {
    case column = "Column"
    case row = "Row"
  }

  public var role: Role
  /// Alternative text, for figures.
  public var alternative: String?
  /// BCP 47 language, where it changes.
  public var language: String?
  /// An id unique in the document, for notes.
  public var id: String?
  /// Which cells a header cell heads.
  public var scope: Scope?
  /// How many columns a cell spans, where it is not one.
  public var columns: Int?

  public init(
    _ role: Role, alternative: String? = nil, language: String? = nil, id: String? = nil,
    scope: Scope? = nil, columns: Int? = nil
  ) {
    self.role = role
    self.alternative = alternative
    self.language = language
    self.id = id
    self.scope = scope
    self.columns = columns
  }
}
