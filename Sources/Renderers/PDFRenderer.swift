public import CairoCanvas
public import Composer
internal import Drawing
internal import Periods
internal import Typesetting

/// A briefing as PDF: typeset, painted page by page, made to conform to PDF/UA-1 and PDF/A-3a.
public struct PDFRenderer {
  private let typography: Typography
  private let hyphenation: String
  private let colorProfile: [UInt8]

  /// - Parameters:
  ///   - typography: measures the text and draws it.
  ///   - hyphenation: the folder of dictionaries like `hyph_en_US.dic`.
  ///   - colorProfile: the sRGB profile, whole.
  public init(typography: Typography, hyphenation: String, colorProfile: [UInt8]) {
    self.typography = typography
    self.hyphenation = hyphenation
    self.colorProfile = colorProfile
  }

  /// The file `briefing.pdf`.
  ///
  /// - Throws: `TypesettingError` for a briefing that cannot be set, `CanvasError` and
  ///   `PDFConformanceError` for a failure of the libraries.
  public func render(_ briefing: Briefing) throws -> Rendition {
    let pages = try Pages.typeset(briefing, measurer: typography, hyphenation: hyphenation)
    let metadata = Self.metadata(of: briefing.identity)
    let document = try PDFDocument(
      size: briefing.theme.sheet, metadata: metadata, typography: typography)
    for page in pages {
      try document.addPage(page.frame, label: String(page.number))
    }
    addOutline(pages.flatMap(\.outline), to: document)
    let (bytes, tags) = try document.finish()
    let conformance = PDFConformance(
      metadata: metadata, language: briefing.identity.language, colorProfile: colorProfile)
    return Rendition(
      name: "briefing.pdf", mediaType: "application/pdf",
      bytes: try conformance.finish(bytes, tags: tags))
  }

  /// The dates are the day the briefing is written as of: the same input gives the same bytes.
  static func metadata(of identity: Briefing.Identity) -> PDFDocument.Metadata {
    PDFDocument.Metadata(
      title: identity.title, author: identity.desk, subject: identity.subject,
      keywords: identity.keywords.joined(separator: ", "), creator: identity.generator,
      date: "\(identity.asOf)T00:00:00Z")
  }

  /// Each entry below the last one of a higher level.
  private func addOutline(_ entries: [OutlineEntry], to document: PDFDocument) {
    var parents: [(level: Int, number: Int)] = []
    for entry in entries {
      while let last = parents.last, last.level >= entry.level { parents.removeLast() }
      let number = document.addOutline(
        entry.title, anchor: entry.anchor, parent: parents.last?.number ?? 0)
      parents.append((entry.level, number))
    }
  }
}
