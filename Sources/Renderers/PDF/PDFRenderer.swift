public import CairoCanvas
public import Document
internal import Drawing
internal import Typesetting

/// A briefing as PDF: typeset, painted page by page, then finished to PDF/UA-1 and PDF/A-3a.
public struct PDFRenderer {
  /// Measures the text and draws it; used by one task at a time.
  public var typography: Typography
  /// Draws the charts.
  public var drawer: any FigureDrawer
  /// The folder of dictionaries like `hyph_en_US.dic`.
  public var hyphenation: String
  /// The sRGB profile that the document carries, whole.
  public var colorProfile: [UInt8]
  /// The moment in the metadata, as ISO 8601 in UTC; default the beginning of the as-of day.
  var date: String?
  /// Is told when layout, painting and finishing begin and end; default nobody.
  var watch: (any StageWatch)?
  /// Seconds since the work began, for the briefing's time limit; default no limit.
  var elapsed: (() -> Double)?
  /// What the document carries; default nothing.
  var attachments: [AttachedFile] = []

  public init(
    typography: Typography, drawer: any FigureDrawer, hyphenation: String, colorProfile: [UInt8]
  ) {
    self.typography = typography
    self.drawer = drawer
    self.hyphenation = hyphenation
    self.colorProfile = colorProfile
  }

  /// The file `briefing.pdf`.
  ///
  /// - Throws: A briefing that cannot be set in pages, and what the drawing library or libqpdf
  ///   report.
  public func render(_ briefing: Briefing) throws(RenderingError) -> Rendition {
    let metadata = Self.metadata(of: briefing.identity, date: date)
    let (bytes, tags) = try painted(briefing, metadata)
    let conformance = PDFConformance(
      metadata: metadata, language: briefing.identity.language, colorProfile: colorProfile)
    watch?.begin(.finishing)
    defer { watch?.end(.finishing) }
    do {
      return Rendition(
        name: "briefing.pdf", mediaType: "application/pdf",
        bytes: try conformance.finish(bytes, tags: tags, attachments: attachments))
    } catch {
      throw .conformance(error)
    }
  }

  /// The pages are gone when this returns: finishing needs the room.
  private func painted(
    _ briefing: Briefing, _ metadata: PDFDocument.Metadata
  ) throws(RenderingError) -> (bytes: [UInt8], tags: [Tag]) {
    let pages = try watch.measure(.layout) { () throws(RenderingError) in
      try self.pages(of: briefing)
    }
    return try watch.measure(.painting) { () throws(RenderingError) in
      try paint(pages, size: briefing.theme.sheet, metadata: metadata)
    }
  }

  private func pages(of briefing: Briefing) throws(RenderingError) -> [Page] {
    do {
      return try Pages.typeset(
        briefing, measurer: typography, drawer: drawer, hyphenation: hyphenation, elapsed: elapsed)
    } catch {
      throw .typesetting(error)
    }
  }

  private func paint(
    _ pages: [Page], size: Size, metadata: PDFDocument.Metadata
  ) throws(RenderingError) -> (bytes: [UInt8], tags: [Tag]) {
    do {
      let document = try PDFDocument(size: size, metadata: metadata, typography: typography)
      for page in pages { try document.addPage(page.frame, label: String(page.number)) }
      Self.addOutline(pages.flatMap(\.outline), to: document)
      return try document.finish()
    } catch {
      throw .painting(error)
    }
  }

  /// Without a date of its own the document is dated as of the briefing: the same input gives the
  /// same bytes. Info and XMP have no entries for edition and days, so they are keywords.
  static func metadata(
    of identity: Briefing.Identity, date: String? = nil
  ) -> PDFDocument.Metadata {
    let days = [
      "edition \(identity.edition)", "as of \(identity.asOf)", "data cut-off \(identity.asOf)",
    ]
    return PDFDocument.Metadata(
      title: identity.title, author: identity.desk, subject: identity.subject,
      keywords: (identity.keywords + days).joined(separator: ", "), creator: identity.generator,
      date: date ?? "\(identity.asOf)T00:00:00Z")
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
