public import Document

/// A briefing as plain text of at most 78 characters a line, in reading order: headings, paragraphs,
/// tables as aligned columns, charts as their words and data.
public struct PlainTextRenderer: Sendable {
  public init() {}

  /// `briefing.txt`.
  public func render(_ briefing: Briefing) -> Rendition {
    var writer = PlainTextWriter(briefing)
    writer.write()
    return Rendition(
      name: "briefing.txt", mediaType: "text/plain; charset=utf-8",
      bytes: Array((writer.paragraphs.joined(separator: "\n\n") + "\n").utf8))
  }
}
