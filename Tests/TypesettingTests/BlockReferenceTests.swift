internal import CairoCanvas
import Document
internal import Drawing
internal import Foundation
internal import Testing

@testable import Typesetting

/// The pages of each kind of block as text, and a few small pictures. `RECORD_REFERENCES=1` writes
/// them again, and such a run fails.
@Suite("Each kind of block as a page")
struct BlockReferenceTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "References")
  private static let isRecording =
    ProcessInfo.processInfo.environment["RECORD_REFERENCES"] == "1"

  /// The section with the blocks of a kind, set below a heading: its pages, without the cover.
  private static func pages(_ kind: BlockKind, _ measurer: any TextMeasurer) throws -> [Page] {
    let section = Briefing.Section(
      heading: Heading(level: 1, text: [.text("Section")], id: "section"), blocks: kind.sample,
      startsPage: true)
    let cover = Briefing.Section(
      heading: Heading(level: 1, text: [.text("Cover")], id: "cover"), blocks: [.pageBreak],
      startsPage: false)
    let briefing = try Sample.briefing(
      sections: [cover, section], footnotes: [[.text("One note.")], [.text("Another note.")]],
      sources: Array(Sample.sources.prefix(6)))
    return Array(
      try Pages.typeset(
        briefing, measurer: measurer, drawer: SampleDrawer(), hyphenation: ""
      ).dropFirst())
  }

  @Test("a sample is of the kind it stands for", arguments: BlockKind.allCases)
  func samples(kind: BlockKind) {
    #expect(kind.sample.contains { BlockKind($0) == kind })
  }

  @Test(
    "its items stand where they stood, to the hundredth of a point", arguments: BlockKind.allCases)
  func frames(kind: BlockKind) throws {
    let pages = try Self.pages(kind, FixedMeasurer())
    #expect(!pages.isEmpty)
    let text = pages.map { "page \($0.number)\n\($0.frame.text)\n" }.joined()
    let file = Self.folder.appending(path: "\(kind.rawValue).txt")
    if Self.isRecording {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("the page of \(kind.rawValue) was recorded")
    }
    let recorded = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let lines = text.split(separator: "\n")
    let first = zip(recorded, lines).enumerated().first { $0.element.0 != $0.element.1 }
    let place = (first?.offset ?? min(recorded.count, lines.count)) + 1
    let isSame = recorded == lines
    #expect(isSame, "\(kind.rawValue).txt, line \(place): \(first?.element.1 ?? "no such line")")
  }

  /// Kinds with parts that a text dump does not show: marks, sparklines, rules, panels.
  private static let pictured: [BlockKind] = [.keyFigures, .judgements, .table, .callout]

  /// Where the picture begins: below the running head and the section's heading, at the left margin
  /// for what is set over the whole width, else at the column of text.
  private static func corner(_ kind: BlockKind) -> Point {
    let theme = Theme.gazette
    let side = theme.width(ofColumns: theme.columns / 4) + theme.gutter
    return Point(
      x: theme.marginLeft + (kind == .keyFigures ? 0 : side - 4), y: theme.marginTop + 30)
  }

  @Test("its picture is that on record, to one step of each colour", arguments: pictured)
  func pictures(kind: BlockKind) throws {
    let typography = try House.typography()
    let page = try #require(try Self.pages(kind, typography).first)
    let corner = Self.corner(kind)
    var cut = Frame(size: Size(width: 200, height: 150))
    cut.place(page.frame, at: Point(x: -corner.x, y: -corner.y))
    let bytes = try PNGImage.encode(cut, scale: 1, typography: typography)
    #expect(bytes.count <= 20 * 1024)
    let file = Self.folder.appending(path: "\(kind.rawValue).png")
    if Self.isRecording {
      try Data(bytes).write(to: file)
      Issue.record("the picture of \(kind.rawValue) was recorded")
    }
    let drawn = try PNGImage.decode(bytes)
    let recorded = try PNGImage.decode([UInt8](Data(contentsOf: file)))
    #expect((drawn.width, drawn.height) == (200, 150))
    #expect((recorded.width, recorded.height) == (200, 150))
    let distant = zip(drawn.pixels, recorded.pixels).count { abs(Int($0) - Int($1)) > 1 }
    #expect(distant == 0, "\(distant) values of colour are more than one step away")
  }
}
