internal import CairoCanvas
internal import Composer
internal import Foundation
internal import Testing

@testable import Document
@testable import Renderers

/// Briefings of random blocks in every format. With `GENERATED_DOCUMENTS=FOLDER` the files are kept,
/// for veraPDF and axe-core: `./test` has tools/conformance/check judge them.
@Suite("Generated documents")
struct GeneratedDocumentsTests {
  static let seeds: [UInt64] = Array(1...8)

  private static func render(_ briefing: Briefing, as formats: [OutputFormat]) throws -> [Rendition]
  {
    try BriefingRenderer(
      fonts: Fonts.files(), drawer: SampleDrawer(), hyphenation: "/usr/share/hyphen",
      colorProfile: "/usr/share/color/icc/sRGB.icc"
    ).render(briefing, as: formats)
  }

  /// The tokens in a text, in order.
  private static func tokens(_ text: String) -> [Int] {
    text.matches(of: #/\bw([0-9]+)\b/#).compactMap { Int($0.1) }
  }

  /// The text of a PDF by its structure tree (poppler's `pdfinfo -struct-text`).
  private static func structure(_ bytes: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("generated-\(UUID().uuidString).pdf")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    // Poppler sets up the colours of the output intent for every element, which takes half a minute
    // for some of them; this copy has none.
    var copy = try output(
      of: "/usr/bin/qpdf", ["--qdf", "--object-streams=disable", file.path, "-"])
    let intents = try #require(copy.range(of: Data("/OutputIntents".utf8)))
    copy.replaceSubrange(intents, with: Data("/WithoutIntent".utf8))
    try copy.write(to: file)
    return String(
      decoding: try output(of: "/usr/bin/pdfinfo", ["-struct-text", file.path]), as: UTF8.self)
  }

  /// What another program prints.
  private static func output(of program: String, _ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return data
  }

  @Test("every text stands once and in its order in PDF, HTML and plain text", arguments: seeds)
  func order(seed: UInt64) throws {
    let (briefing, count) = try GeneratedBriefing.make(seed: seed)
    // The page and the text are set the same way for every seed; a few say enough of them.
    let formats: [OutputFormat] = seed <= 3 ? [.pdf, .html, .text] : [.pdf]
    let renditions = try Self.render(briefing, as: formats)
    let wanted = Array(1...count)
    for rendition in renditions {
      // A chart's name stands again in its drawing: the first readings count.
      var seen: Set<Int> = []
      let found = Self.tokens(try Self.text(of: rendition)).filter { seen.insert($0).inserted }
      #expect(found.sorted() == wanted, "\(rendition.name)")
      let isPDF = rendition.mediaType == "application/pdf"
      // On pages text may pass a figure or table, which is read where it stands.
      let falls = zip(found, found.dropFirst()).count { $0 > $1 }
      let most = isPDF ? briefing.shownTables.count : 0
      if !(isPDF && Self.hasContents(briefing)) { #expect(falls <= most, "\(rendition.name)") }
      try Self.keep(rendition, seed: seed)
    }
  }

  /// What is read of a file; the contents beside a page of HTML repeat its headings.
  private static func text(of rendition: Rendition) throws -> String {
    if rendition.mediaType == "application/pdf" { return try structure(rendition.bytes) }
    return String(decoding: rendition.bytes, as: UTF8.self)
      .replacing(#/<nav.*?<\/nav>/#.dotMatchesNewlines(), with: "")
  }

  /// Whether the headings stand twice in a PDF, first in the contents.
  private static func hasContents(_ briefing: Briefing) -> Bool {
    briefing.sections.flatMap(\.blocks).contains { if case .contents = $0 { true } else { false } }
  }

  @Test("the same seed gives the same bytes", arguments: [3])
  func deterministic(seed: UInt64) throws {
    let formats = OutputFormat.allCases
    let first = try Self.render(try GeneratedBriefing.make(seed: seed).briefing, as: formats)
    let second = try Self.render(try GeneratedBriefing.make(seed: seed).briefing, as: formats)
    #expect(first.map(\.bytes) == second.map(\.bytes))
  }

  @Test("the seeds hold every kind of block")
  func coverage() throws {
    var kinds: Set<String> = []
    func visit(_ blocks: [Block]) {
      for block in blocks {
        kinds.insert(String("\(block)".prefix { $0 != "(" }))
        switch block {
        case .list(_, let items): items.forEach(visit)
        case .quote(let inner), .callout(_, let inner), .columns(_, let inner),
          .dispatch(_, _, _, let inner):
          visit(inner)
        default: break
        }
      }
    }
    for seed in Self.seeds {
      let briefing = try GeneratedBriefing.make(seed: seed).briefing
      visit(briefing.cover.blocks + briefing.sections.flatMap(\.blocks))
    }
    #expect(
      kinds == [
        "heading", "paragraph", "keyFigures", "judgements", "figure", "figures", "table", "list",
        "quote", "callout", "dispatch", "columns", "contents", "sourceList", "pageBreak",
      ])
  }

  private static func keep(_ rendition: Rendition, seed: UInt64) throws {
    let variables = ProcessInfo.processInfo.environment
    guard let folder = variables["GENERATED_DOCUMENTS"] else { return }
    guard rendition.mediaType != "text/plain; charset=utf-8" else { return }
    let name = "generated-\(seed).\(rendition.name.split(separator: ".").last ?? "")"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    try Data(rendition.bytes).write(
      to: URL(fileURLWithPath: folder).appendingPathComponent(name))
  }
}
