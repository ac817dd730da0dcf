public import Drawing

/// One typeset page.
public struct Page: Sendable {
  /// What is drawn, the size of the sheet. Tags run on from page to page.
  public var frame: Frame
  /// From 1.
  public var number: Int
  /// The headings on the page, in order.
  public var outline: [OutlineEntry]
  /// How full it is.
  public var fill: PageFill
}

/// A heading as it stands in the PDF's outline.
public struct OutlineEntry: Sendable, Hashable {
  public var title: String
  /// 1 for a section, up to 3.
  public var level: Int
  /// The page it stands on, from 1.
  public var page: Int
  /// From the top of the page, in points.
  public var y: Double
  /// The anchor in the frame that leads there.
  public var anchor: String
}
