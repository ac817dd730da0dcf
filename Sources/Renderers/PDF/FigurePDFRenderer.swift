public import CairoCanvas
public import Document
internal import Drawing

/// One chart of a briefing as a PDF of its own: a page of the chart's size with its words inside,
/// conforming to PDF/UA-1 and PDF/A-3a like the briefing's, its values attached.
public struct FigurePDFRenderer {
  /// Draws the text; used by one task at a time.
  public var typography: Typography
  /// Draws the chart.
  public var drawer: any FigureDrawer
  /// The sRGB profile that the document carries, whole.
  public var colorProfile: [UInt8]
  /// The moment in the metadata, as ISO 8601 in UTC; default the beginning of the as-of day.
  public var date: String?

  public init(
    typography: Typography, drawer: any FigureDrawer, colorProfile: [UInt8], date: String? = nil
  ) {
    self.typography = typography
    self.drawer = drawer
    self.colorProfile = colorProfile
    self.date = date
  }

  /// The file `<id>.pdf`.
  ///
  /// - Throws: What the drawing library or libqpdf report.
  public func render(_ figure: Figure, of briefing: Briefing) throws(RenderingError) -> Rendition {
    var metadata = PDFRenderer.metadata(of: briefing.identity, date: date)
    metadata.title = figure.title.plainText
    metadata.subject = figure.alternative
    let (bytes, tags) = try paint(figure, metadata)
    let conformance = PDFConformance(
      metadata: metadata, language: briefing.identity.language, colorProfile: colorProfile)
    do {
      return Rendition(
        name: FileName.safe(figure.id) + ".pdf", mediaType: "application/pdf",
        bytes: try conformance.finish(
          bytes, tags: tags, attachments: data(of: figure, in: briefing)))
    } catch {
      throw .conformance(error)
    }
  }

  private func paint(
    _ figure: Figure, _ metadata: PDFDocument.Metadata
  ) throws(RenderingError) -> (bytes: [UInt8], tags: [Tag]) {
    let frame = drawer.frame(of: figure, on: .picture)
    let tagged: [FrameItem] = [
      .tagStart(Tag(.document)), .tagStart(Tag(.figure, alternative: figure.alternative)),
      .group(frame, at: Point(x: 0, y: 0)), .tagEnd, .tagEnd,
    ]
    do {
      let document = try PDFDocument(size: frame.size, metadata: metadata, typography: typography)
      try document.addPage(Frame(size: frame.size, items: tagged), label: "1")
      return try document.finish()
    } catch {
      throw .painting(error)
    }
  }

  /// The CSV of the chart's values, wherever in the briefing they stand.
  private func data(of figure: Figure, in briefing: Briefing) -> [AttachedFile] {
    let table = figure.data == nil ? figure.dataTable : figure.id
    return AttachmentSet.tables(JSONRenderer().outlined(briefing).tables.filter { $0.id == table })
  }
}
