import Addresses
internal import CairoCanvas
internal import Drawing
internal import Foundation
internal import Testing

@testable import Document
@testable import Renderers

@Suite("PDF conformance")
struct PDFConformanceTests {
  static let metadata = PDFDocument.Metadata(
    title: "Титул <&>", author: "Desk", subject: "Subject", keywords: "a, b",
    creator: "briefing", date: "2024-05-28T00:00:00Z")

  /// A page with a heading, a table with a header cell, a figure, a link and an artifact.
  static func draft() throws -> (bytes: [UInt8], tags: [Drawing.Tag]) {
    let folder = "/usr/share/fonts/truetype/paratype/"
    let typography = try Typography(fonts: [
      FontFile(family: .serif, name: "PT Serif", path: folder + "PTF55F.ttf")
    ])
    let style = TextStyle(family: .serif, size: 10, color: Color(hex: 0))
    func text(_ words: String, _ y: Double) -> FrameItem {
      .text(
        TextRun(words, style: style, width: typography.width(of: words, style: style)),
        at: Point(x: 20, y: y))
    }
    let rule = FrameItem.path(
      .line(from: Point(x: 20, y: 15), to: Point(x: 90, y: 15)), fill: nil,
      stroke: Stroke(style.color))
    let document = try PDFDocument(
      size: Size(width: 300, height: 200), metadata: metadata, typography: typography)
    let items: [FrameItem] = [
      .tagStart(Tag(.document)),
      .tagStart(Tag(.artifact)), text("running figures", 12), rule, .tagEnd,
      .tagStart(Tag(.heading(1))), text("Heading", 30), .tagEnd,
      .tagStart(Tag(.table)), .tagStart(Tag(.tableRow)),
      .tagStart(Tag(.tableHeaderCell, scope: .column)), text("head", 45), .tagEnd,
      .tagEnd, rule, .tagStart(Tag(.tableRow)), .tagStart(Tag(.tableCell)), text("cell", 60),
      .tagEnd, .tagEnd, .tagEnd,
      .tagStart(Tag(.figure, alternative: "A line that rises")), rule, .tagEnd,
      .tagStart(Tag(.paragraph, language: "ru")),
      .linkStart(
        .address(try SafeAddress("https://example.org/")),
        Rectangle(x: 20, y: 70, width: 40, height: 12)),
      text("ссылка", 80), .linkEnd, .tagEnd,
      .tagStart(Tag(.note, id: "note-1")), text("a note", 95), .tagEnd,
      .tagEnd,
    ]
    try document.addPage(Frame(size: Size(width: 300, height: 200), items: items), label: "1")
    return try document.finish()
  }

  static func profile() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: "/usr/share/color/icc/sRGB.icc")))
  }

  @Test(
    "what Cairo cannot write stands in the finished file, and the same input gives the same bytes")
  func finished() throws {
    let (bytes, tags) = try Self.draft()
    let conformance = PDFConformance(
      metadata: Self.metadata, language: "en", colorProfile: try Self.profile())
    let attachment = AttachedFile(
      name: "numbers.json", mediaType: "application/json", description: "Every printed number",
      relationship: .data, bytes: Array("{}".utf8))
    let finished = try conformance.finish(bytes, tags: tags, attachments: [attachment])
    #expect(try conformance.finish(bytes, tags: tags, attachments: [attachment]) == finished)
    #expect(String(decoding: finished.prefix(8), as: UTF8.self) == "%PDF-1.7")
    let text = String(decoding: finished, as: UTF8.self)
    #expect(text.contains("<pdfuaid:part>1</pdfuaid:part>"))
    #expect(text.contains("Титул &lt;&amp;&gt;"))
    if let keep = ProcessInfo.processInfo.environment["KEEP_PDF"] {
      try Data(finished).write(to: URL(fileURLWithPath: keep))
    }
  }

  @Test("tags that are not those of the tree are an error, not a wrong document")
  func mismatch() throws {
    let (bytes, tags) = try Self.draft()
    let conformance = PDFConformance(
      metadata: Self.metadata, language: "en", colorProfile: try Self.profile())
    let error = #expect(throws: PDFConformanceError.self) {
      try conformance.finish(bytes, tags: tags.dropLast(), attachments: [])
    }
    #expect(error?.description.contains("more elements than drawn") == true)
  }

  @Test("bytes that are no PDF are an error")
  func noPDF() throws {
    let conformance = PDFConformance(
      metadata: Self.metadata, language: "en", colorProfile: try Self.profile())
    #expect(throws: PDFConformanceError.self) {
      try conformance.finish([1, 2, 3], tags: [], attachments: [])
    }
  }
}
