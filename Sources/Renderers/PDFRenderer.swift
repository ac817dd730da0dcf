public import CairoCanvas
public import Composer
internal import Drawing
internal import Periods
internal import Typesetting

/// A briefing as PDF: typeset, then painted page by page.
public enum PDFRenderer {
  /// The file `briefing.pdf`.
  ///
  /// - Parameters:
  ///   - typography: measures the text and draws it.
  ///   - hyphenation: the folder of dictionaries like `hyph_en_US.dic`.
  /// - Throws: `TypesettingError` for a briefing that cannot be set, `CanvasError` for a failure of
  ///   the drawing library.
  public static func render(
    _ briefing: Briefing, typography: Typography, hyphenation: String
  ) throws -> Rendition {
    let pages = try Pages.typeset(briefing, measurer: typography, hyphenation: hyphenation)
    let document = try PDFDocument(
      size: briefing.theme.sheet, metadata: metadata(of: briefing.identity),
      typography: typography)
    for page in pages {
      try document.addPage(page.frame, label: String(page.number))
    }
    addOutline(pages.flatMap(\.outline), to: document)
    return Rendition(
      name: "briefing.pdf", mediaType: "application/pdf", bytes: try document.finish().bytes)
  }

  /// The dates are the day the briefing is written as of: the same input gives the same bytes.
  static func metadata(of identity: Briefing.Identity) -> PDFDocument.Metadata {
    PDFDocument.Metadata(
      title: identity.title, author: identity.desk, subject: identity.subject,
      keywords: identity.keywords.joined(separator: ", "), creator: identity.generator,
      date: "\(identity.asOf)T00:00:00Z")
  }

  /// Each entry below the last one of a higher level.
  private static func addOutline(_ entries: [OutlineEntry], to document: PDFDocument) {
    var parents: [(level: Int, number: Int)] = []
    for entry in entries {
      while let last = parents.last, last.level >= entry.level { parents.removeLast() }
      let number = document.addOutline(
        entry.title, anchor: entry.anchor, parent: parents.last?.number ?? 0)
      parents.append((entry.level, number))
    }
  }
}
