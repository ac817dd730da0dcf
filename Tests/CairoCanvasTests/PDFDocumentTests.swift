import Drawing
import Foundation
import Testing

@testable import CairoCanvas

@Suite("PDF documents")
struct PDFDocumentTests {
  func document(_ typography: Typography) throws -> PDFDocument {
    try PDFDocument(
      size: Size(width: 200, height: 100),
      metadata: .init(
        title: "Title", author: "Desk", subject: "Subject", keywords: "a, b",
        creator: "briefing", date: "2024-05-28T00:00:00Z"), typography: typography)
  }

  func page(_ typography: Typography, _ text: String) -> Frame {
    let width = typography.width(of: text, style: Fonts.body)
    return Frame(
      size: Size(width: 200, height: 100),
      items: [
        .tagStart(Tag(.document)), .tagStart(Tag(.paragraph, language: "en")),
        .anchor("it's", at: Point(x: 10, y: 10)),
        .text(TextRun(text, style: Fonts.body, width: width), at: Point(x: 10, y: 20)),
        .tagEnd, .tagStart(Tag(.artifact)),
        .path(
          .line(from: .zero, to: Point(x: 9, y: 9)), fill: nil, stroke: Stroke(Fonts.body.color)),
        .tagEnd,
        .linkStart(.anchor("it's"), Rectangle(x: 0, y: 0, width: 10, height: 10)), .linkEnd,
        .tagEnd,
      ])
  }

  @Test("the same pages give the same bytes, and the tags come back in order without artifacts")
  func deterministic() throws {
    let first = try Fonts.open()
    let one = try document(first)
    try one.addPage(page(first, "Минск"), label: "1")
    one.addOutline("Start", anchor: "it's")
    let a = try one.finish()
    let second = try Fonts.open()
    let other = try document(second)
    try other.addPage(page(second, "Минск"), label: "1")
    other.addOutline("Start", anchor: "it's")
    let b = try other.finish()
    #expect(a.bytes == b.bytes)
    #expect(a.tags.map(\.role) == [.document, .paragraph, .link])
    #expect(a.tags[1].language == "en")
    #expect(String(decoding: a.bytes.prefix(8), as: UTF8.self) == "%PDF-1.5")
  }

  @Test("a picture stands in the document, not smoothed: PDF/A forbids it")
  func picture() throws {
    let typography = try Fonts.open()
    let red = Frame(
      size: Size(width: 2, height: 1),
      items: [
        .path(
          .rectangle(Rectangle(x: 0, y: 0, width: 1, height: 1)), fill: Color(hex: 0xFF0000),
          stroke: nil)
      ])
    let bytes = try PNGImage.encode(red, scale: 1, typography: typography)
    let picture = try #require(Picture(png: bytes))
    #expect(picture.width == 2 && picture.height == 1)
    #expect(Picture(png: Array(bytes.dropFirst())) == nil)
    let frame = Frame(
      size: Size(width: 8, height: 4),
      items: [
        .tagStart(Tag(.document)), .tagStart(Tag(.figure, alternative: "A flag")),
        .picture(picture, Rectangle(x: 0, y: 0, width: 8, height: 4)), .tagEnd, .tagEnd,
      ])
    let pdf = try document(typography)
    try pdf.addPage(frame, label: "1")
    let text = String(decoding: try pdf.finish().bytes, as: UTF8.self)
    #expect(text.contains("/Subtype /Image"))
    #expect(text.contains("/Interpolate false") || !text.contains("/Interpolate"))
    let painted = try PNGImage.decode(
      try PNGImage.encode(frame, scale: 1, typography: typography))
    #expect(Array(painted.pixels[0..<3]) == [255, 0, 0])
    #expect(painted.pixels[(8 - 1) * 3 + 1] == 255)
  }

  @Test("a tag that was not ended is an error")
  func unbalanced() throws {
    let typography = try Fonts.open()
    let pdf = try document(typography)
    let frame = Frame(size: Size(width: 9, height: 9), items: [.tagStart(Tag(.document))])
    try pdf.addPage(frame, label: "1")
    #expect(throws: CanvasError.cairo("a tag was begun and not ended")) { try pdf.finish() }
  }

  @Test("a character no font has is an error, not a box")
  func missingGlyph() throws {
    let typography = try Fonts.open()
    let pdf = try document(typography)
    #expect(throws: CanvasError.missingGlyph(text: "中")) {
      try pdf.addPage(page(typography, "中"), label: "1")
    }
  }

  @Test("spaces are written wherever they fall, widened or alone, so that readers keep words apart")
  func spaces() throws {
    let typography = try Fonts.open()
    let pdf = try document(typography)
    let words = TextRun("one и two", style: Fonts.body, width: 60, wordSpacing: -0.25)
    let space = TextRun(" ", style: Fonts.body, width: 3)
    let end = TextRun("end", style: Fonts.body, width: 20)
    let items: [FrameItem] = [
      .tagStart(Tag(.document)), .tagStart(Tag(.paragraph)),
      .text(words, at: Point(x: 10, y: 20)), .text(space, at: Point(x: 70, y: 20)),
      .text(end, at: Point(x: 73, y: 20)), .tagEnd, .tagEnd,
    ]
    try pdf.addPage(Frame(size: Size(width: 200, height: 100), items: items), label: "1")
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("spaces-\(UUID().uuidString).pdf")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(try pdf.finish().bytes).write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/pdfinfo")
    process.arguments = ["-struct-text", file.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(text.contains("one и two end"))
  }
}
