import Addresses
import CairoCanvas
import Drawing
import Foundation
import HostileTexts
import Testing

@testable import Renderers

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Every text at every place of a PDF that text can come to; libqpdf reads what was written.
@Suite("PDFs of hostile texts")
struct HostileDocumentTests {
  private static let size = Size(width: 200, height: 100)

  private static func typography() throws -> Typography {
    try Typography(fonts: [
      FontFile(
        family: .serif, name: "PT Serif", path: "/usr/share/fonts/truetype/paratype/PTF55F.ttf")
    ])
  }

  /// A finished document with a text as title, author, subject, keywords, producer, anchor, entry of
  /// the outline, alternative text, language, id and description of a file, and links to addresses.
  private static func document(
    _ text: String, addresses: [String] = [], typography: Typography
  ) throws -> [UInt8] {
    let metadata = PDFDocument.Metadata(
      title: text, author: text, subject: text, keywords: text, creator: text,
      date: "2024-05-28T00:00:00Z")
    let area = Rectangle(x: 1, y: 1, width: 9, height: 9)
    let word = FrameItem.text(
      TextRun("word", style: TextStyle(family: .serif, size: 10, color: Color(hex: 0)), width: 20),
      at: Point(x: 10, y: 20))
    var items: [FrameItem] = [
      .tagStart(Tag(.document)), .anchor("a" + text, at: Point(x: 1, y: 1)),
      .tagStart(Tag(.figure, alternative: text, language: text, id: text)), word, .tagEnd,
      .linkStart(.anchor("a" + text), area), word, .linkEnd,
    ]
    for address in addresses {
      items += [.linkStart(.address(try SafeAddress(address)), area), word, .linkEnd]
    }
    let document = try PDFDocument(size: size, metadata: metadata, typography: typography)
    try document.addPage(Frame(size: size, items: items + [.tagEnd]), label: "1")
    document.addOutline("o" + text, anchor: "a" + text)
    let (bytes, tags) = try document.finish()
    let file = AttachedFile(
      name: "f" + text, mediaType: "text/csv", description: text, relationship: .data,
      bytes: Array("1".utf8))
    return try PDFConformance(
      metadata: metadata, language: text, colorProfile: [UInt8](repeating: 0, count: 128)
    ).finish(bytes, tags: tags, attachments: [file])
  }

  /// Every string of a document's objects, as another reader of ours gives them.
  private static func strings(in pdf: [UInt8]) throws -> Set<String> {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("hostile-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("a.pdf")
    try Data(pdf).write(to: file)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/qpdf")
    process.arguments = ["--json=2", "--json-key=qpdf", "--json-stream-data=none", file.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return strings(in: try JSONSerialization.jsonObject(with: data))
  }

  private static func strings(in value: Any) -> Set<String> {
    switch value {
    case let text as String: [text]
    case let list as [Any]: list.reduce(into: []) { $0.formUnion(strings(in: $1)) }
    case let members as [String: Any]:
      members.values.reduce(into: []) { $0.formUnion(strings(in: $1)) }
    default: []
    }
  }

  /// The XMP packet, which stands in the file as it is.
  private static func packet(of pdf: [UInt8]) throws -> [UInt8] {
    let text = String(decoding: pdf, as: UTF8.self)
    let begin = try #require(text.firstRange(of: "<x:xmpmeta"))
    let end = try #require(text.range(of: "</x:xmpmeta>", options: .backwards))
    return Array(text[begin.lowerBound..<end.upperBound].utf8)
  }

  @Test("at every place of a PDF they stay text, and nothing in it acts")
  func texts() throws {
    let typography = try Self.typography()
    for text in HostileText.all {
      let pdf = try Self.document(text.text, typography: typography)
      let contents = try PDFContents(reading: pdf)
      #expect(contents.active == [], "\(text)")
      #expect(contents.files.map(\.name) == ["f" + PDFText.valid(text.text)], "\(text)")
      let metadata = try ParsedPage(Self.packet(of: pdf))
      #expect(metadata.all("script").isEmpty, "\(text)")
      #expect(metadata.all("pdfaid:part").map(\.text) == ["3"], "\(text)")
      #expect(metadata.all("dc:title").count == 1, "\(text)")
    }
  }

  @Test("another program reads the texts as they were given")
  func readBack() throws {
    let typography = try Self.typography()
    for text in HostileText.all
    where ["x)/", "x'", "a\u{0}", "weekly"].contains(where: text.text.hasPrefix) {
      let strings = try Self.strings(in: Self.document(text.text, typography: typography))
      for prefix in ["", "o", "f"] {
        #expect(
          strings.contains("u:" + prefix + PDFText.valid(text.text)), "\(text) after \(prefix)")
      }
    }
  }

  @Test("links lead to lawful addresses, and to nothing else")
  func addresses() throws {
    let lawful = HostileAddress.lawful
    let pdf = try Self.document(
      "title", addresses: lawful.map(\.0), typography: Self.typography())
    #expect(try PDFContents(reading: pdf).active == [])
    let strings = try Self.strings(in: pdf)
    for (text, uri) in lawful {
      #expect(strings.contains("u:" + uri), "\(uri)")
      #expect(strings.contains("u:" + text), "the link says where it leads: \(text)")
    }
  }

  @Test("a document in which something acts is not finished")
  func refused() throws {
    let (bytes, tags) = try PDFConformanceTests.draft()
    let changed = bytes.replacing(
      Array("https://example.org/".utf8), with: "about://example.org/".utf8)
    #expect(changed != bytes)
    let conformance = PDFConformance(
      metadata: PDFConformanceTests.metadata, language: "en",
      colorProfile: try PDFConformanceTests.profile())
    let error = #expect(throws: PDFConformanceError.self) {
      try conformance.finish(changed, tags: tags, attachments: [])
    }
    #expect(error?.description.contains("leads to about://example.org/") == true)
  }
}
