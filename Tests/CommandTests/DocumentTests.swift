import Foundation
import FoundationXML
import Testing

@Suite("The finished PDF, as poppler reads it")
struct DocumentTests {
  static let folder = "russia-belarus/weekly/2024-W21/en"

  /// The text of each heading, and of each paragraph of some length, in the order of the structure
  /// tree; tables, charts, contents and notes are left out.
  static func prose(_ structure: String) -> [String] {
    var prose: [String] = []
    var open: (indent: Int, isHeading: Bool, text: String)?
    var skipped: Int?
    func close() {
      guard let done = open else { return }
      let isLong = done.text.split(whereSeparator: \.isWhitespace).count >= 8
      if done.isHeading || isLong { prose.append(done.text) }
      open = nil
    }
    for line in structure.split(separator: "\n") {
      let indent = line.prefix { $0 == " " }.count
      let content = line.dropFirst(indent)
      if let level = skipped, indent > level { continue }
      skipped = nil
      if let current = open, indent <= current.indent { close() }
      if content.hasPrefix("\"") {
        open?.text += content.dropFirst().dropLast()
      } else if content.prefixMatch(of: #/Table|Figure|Caption|TOC|Note/#) != nil {
        skipped = indent
      } else if content.prefixMatch(of: #/(H\d|P) \(block\)/#) != nil {
        open = (indent, content.hasPrefix("H"), "")
      }
    }
    close()
    return prose
  }

  /// Letters and digits alone, without the marks of sources.
  static func letters(_ text: String) -> String {
    text.replacing(#/\[[0-9,\s]+\]/#, with: "").lowercased().filter { $0.isLetter || $0.isNumber }
  }

  @Test("headings and paragraphs are read in the order of the plain text")
  func readingOrder() throws {
    let scratch = try Scratch()
    _ = try RenderTests.example(scratch, ["--format", "pdf,txt"])
    let files = scratch.url.appendingPathComponent(Self.folder)
    // Poppler sets up the colours of the output intent for every element, which takes half a minute;
    // this copy has none.
    let copy = files.appendingPathComponent("copy.pdf")
    let copied = try Program.run(
      "/usr/bin/qpdf",
      ["--qdf", "--object-streams=disable", files.appendingPathComponent("briefing.pdf").path]
        + [copy.path])
    #expect(copied.status == 0, "\(copied.errors)")
    var plainCopy = try Data(contentsOf: copy)
    let intents = try #require(plainCopy.range(of: Data("/OutputIntents".utf8)))
    plainCopy.replaceSubrange(intents, with: Data("/WithoutIntent".utf8))
    try plainCopy.write(to: copy)
    let structure = try Program.run("/usr/bin/pdfinfo", ["-struct-text", copy.path])
    let plain = Self.letters(
      try String(contentsOf: files.appendingPathComponent("briefing.txt"), encoding: .utf8))
    let prose = Self.prose(structure.output).map(Self.letters)
    #expect(prose.count > 30)
    let bytes = Data(plain.utf8)
    var rest = bytes.startIndex..<bytes.endIndex
    for text in prose {
      guard let found = bytes.range(of: Data(text.utf8), in: rest) else {
        Issue.record("not in the plain text, or not in this order: \(text)")
        continue
      }
      rest = found.upperBound..<bytes.endIndex
    }
  }

  @Test("title, author, subject, keywords and dates are the same in Info and XMP, in each language")
  func metadata() throws {
    let scratch = try Scratch()
    _ = try RenderTests.example(scratch, ["--format", "pdf", "--language", "en,ru"])
    for language in ["en", "ru"] {
      let pdf = scratch.url.appendingPathComponent(
        "russia-belarus/weekly/2024-W21/\(language)/briefing.pdf"
      ).path
      let info = try Self.information(pdf)
      let packet = try Program.run("/usr/bin/pdfinfo", ["-meta", pdf]).output
      let xmp = try XMLDocument(xmlString: packet)
      func property(_ path: String) throws -> String? {
        let steps = path.split(separator: "/").map { "*[local-name()='\($0)']" }
        return try xmp.nodes(forXPath: "//" + steps.joined(separator: "/")).first?.stringValue
      }
      for (name, path) in [
        ("Title", "title/Alt/li"), ("Author", "creator/Seq/li"), ("Subject", "description/Alt/li"),
        ("Keywords", "Keywords"), ("Creator", "CreatorTool"), ("Producer", "Producer"),
      ] {
        let value = try #require(info[name], "no \(name) in Info")
        #expect(try property(path) == value, "\(name)")
        #expect(!value.isEmpty, "\(name)")
      }
      #expect(
        info["Keywords"]?.hasSuffix(
          "edition 2024-W21, as of 2024-05-28, data cut-off 2024-05-28") == true)
      #expect(info["CreationDate"] == "Tue May 28 00:00:00 2024 UTC")
      #expect(info["ModDate"] == info["CreationDate"])
      #expect(try property("CreateDate") == "2024-05-28T00:00:00Z")
      #expect(try property("ModifyDate") == "2024-05-28T00:00:00Z")
      #expect(try property("language/Bag/li") == language)
      #expect(try Self.catalog(of: pdf).contains("/Lang (\(language))"))
    }
  }

  /// The entries of the information dictionary as poppler prints them.
  private static func information(_ pdf: String) throws -> [String: String] {
    var entries: [String: String] = [:]
    for line in try Program.run("/usr/bin/pdfinfo", [pdf]).output.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 {
        entries[String(parts[0])] = String(parts[1].drop { $0 == " " })
      }
    }
    return entries
  }

  /// The document catalog as qpdf prints it.
  private static func catalog(of pdf: String) throws -> String {
    let trailer = try Program.run("/usr/bin/qpdf", ["--show-object=trailer", pdf]).output
    let root = try #require(trailer.firstMatch(of: #/\/Root ([0-9]+) 0 R/#)).1
    return try Program.run("/usr/bin/qpdf", ["--show-object=\(root)", pdf]).output
  }

  @Test("SOURCE_DATE_EPOCH sets the dates of the metadata and nothing else")
  func sourceDate() throws {
    let one = try Scratch()
    let other = try Scratch()
    _ = try RenderTests.example(one)
    let result = try Program.run(
      ["render", "layouts/weekly.yaml", "--output", other.url.path],
      environment: ["SOURCE_DATE_EPOCH": "1716876000"])
    #expect(result.status == 0, "\(result.errors)")
    let pdf = other.url.appendingPathComponent("\(Self.folder)/briefing.pdf").path
    let info = try Program.run("/usr/bin/pdfinfo", [pdf]).output
    #expect(info.contains("CreationDate:    Tue May 28 06:00:00 2024 UTC"))
    let (first, second) = (try one.files(), try other.files())
    #expect(first.keys.sorted() == second.keys.sorted())
    for (name, bytes) in first where !name.hasSuffix(".pdf") {
      #expect(bytes == second[name], "\(name)")
    }
  }
}
