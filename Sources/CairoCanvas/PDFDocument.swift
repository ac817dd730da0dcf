internal import CCairo
public import Drawing

/// A PDF written page by page into memory.
public final class PDFDocument {
  /// What stands in the document's information dictionary.
  public struct Metadata: Sendable, Hashable {
    public var title: String
    public var author: String
    public var subject: String
    public var keywords: String
    /// Program name and version.
    public var creator: String
    /// UTC with `Z`, e.g. `2024-05-28T00:00:00Z`: anything else makes Cairo write the clock's time.
    public var date: String

    public init(
      title: String, author: String, subject: String, keywords: String, creator: String,
      date: String
    ) {
      self.title = title
      self.author = author
      self.subject = subject
      self.keywords = keywords
      self.creator = creator
      self.date = date
    }
  }

  private let sink = ByteSink()
  private let surface: OpaquePointer
  private let cairo: OpaquePointer
  private let typography: Typography
  private let structure = PDFStructure()

  /// Begins a document (`cairo_pdf_surface_create_for_stream`, PDF 1.5).
  public init(
    size: Size, metadata: Metadata, typography: Typography
  ) throws(CanvasError) {
    let closure = Unmanaged.passUnretained(sink).toOpaque()
    guard
      let surface = cairo_pdf_surface_create_for_stream(
        { closure, data, length in
          guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
          Unmanaged<ByteSink>.fromOpaque(closure).takeUnretainedValue().bytes
            .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
          return CAIRO_STATUS_SUCCESS
        }, closure, size.width, size.height),
      let cairo = cairo_create(surface)
    else { throw .cairo("out of memory") }
    self.surface = surface
    self.cairo = cairo
    self.typography = typography
    try check(cairo_surface_status(surface))
    let entries = [
      (CAIRO_PDF_METADATA_TITLE, metadata.title), (CAIRO_PDF_METADATA_AUTHOR, metadata.author),
      (CAIRO_PDF_METADATA_SUBJECT, metadata.subject),
      (CAIRO_PDF_METADATA_KEYWORDS, metadata.keywords),
      (CAIRO_PDF_METADATA_CREATOR, metadata.creator),
      (CAIRO_PDF_METADATA_CREATE_DATE, metadata.date),
      (CAIRO_PDF_METADATA_MOD_DATE, metadata.date),
    ]
    for (entry, text) in entries {
      cairo_pdf_surface_set_metadata(surface, entry, PDFText.valid(text))
    }
  }

  deinit {
    cairo_destroy(cairo)
    cairo_surface_destroy(surface)
  }

  /// Paints a page of the frame's size; `label` is the page number as printed.
  public func addPage(_ frame: Frame, label: String) throws(CanvasError) {
    cairo_pdf_surface_set_size(surface, frame.size.width, frame.size.height)
    cairo_pdf_surface_set_page_label(surface, label)
    try Painter(cairo: cairo, typography: typography, structure: structure).paint(frame)
    cairo_show_page(cairo)
    try check(cairo_status(cairo))
  }

  /// Adds an entry of the outline that leads to an anchor, below the entry `parent` (0: top), and
  /// returns its number (`cairo_pdf_surface_add_outline`).
  @discardableResult
  public func addOutline(_ title: String, anchor: String, parent: Int = 0) -> Int {
    Int(
      cairo_pdf_surface_add_outline(
        surface, Int32(parent), PDFText.valid(title), "dest='\(PDFStructure.destination(anchor))'",
        CAIRO_PDF_OUTLINE_FLAG_OPEN))
  }

  /// Ends the document and returns its bytes and the structure elements in the order of the tree.
  public func finish() throws(CanvasError) -> (bytes: [UInt8], tags: [Tag]) {
    guard structure.isBalanced else { throw .cairo("a tag was begun and not ended") }
    cairo_surface_finish(surface)
    try check(cairo_status(cairo))
    try check(cairo_surface_status(surface))
    return (sink.bytes, structure.tags)
  }
}

/// What Cairo has written so far; it lives as long as the document that owns it.
final class ByteSink {
  var bytes: [UInt8] = []
}
