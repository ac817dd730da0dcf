import Document

/// The kinds of block, each with a sample. A kind of block that is new does not compile here before
/// it has one.
enum BlockKind: String, CaseIterable {
  case heading, paragraph, keyFigures, judgements, figure, figures, table, list, quote, callout
  case dispatch, columns, contents, captions, sourceList, pageBreak

  init(_ block: Block) {
    switch block {
    case .heading: self = .heading
    case .paragraph: self = .paragraph
    case .keyFigures: self = .keyFigures
    case .judgements: self = .judgements
    case .figure: self = .figure
    case .figures: self = .figures
    case .table: self = .table
    case .list: self = .list
    case .quote: self = .quote
    case .callout: self = .callout
    case .dispatch: self = .dispatch
    case .columns: self = .columns
    case .contents: self = .contents
    case .captions: self = .captions
    case .sourceList: self = .sourceList
    case .pageBreak: self = .pageBreak
    }
  }

  private static let short = Block.paragraph(Paragraph([.text(Sample.short)]))

  /// Blocks of this kind, and of others only what they need.
  var sample: [Block] {
    switch self {
    case .heading:
      (2...3).map { level in
        .heading(
          Heading(level: level, text: [.text("A heading of level \(level)")], id: "h\(level)"))
      }
    case .paragraph:
      Paragraph.Style.allCases.map { .paragraph(Paragraph(Sample.mixed, style: $0)) }
    case .keyFigures: Sample.cover.filter { BlockKind($0) == .keyFigures }
    case .judgements: Sample.cover.filter { BlockKind($0) == .judgements }
    case .figure: [.figure(Sample.figure("turnover", columns: 9, "Figure 1"))]
    case .figures:
      [.figures(["Figure 1", "Figure 2"].map { Sample.figure($0, columns: 6, $0) })]
    case .table: [.table(Sample.products)]
    case .list:
      [
        .list(ordered: true, items: [[Self.short], [.paragraph(Paragraph([.text("Two.")]))]]),
        .list(ordered: false, items: [[Self.short]]),
      ]
    case .quote: [.quote([Self.short])]
    case .callout: [.callout(title: [.text("Incomplete")], blocks: [Self.short])]
    case .dispatch:
      [
        .dispatch(
          title: [.text("Ministers speak by telephone")],
          line: [.mark(.call), .text("21 May 2024 "), .sources([3])], language: "en",
          blocks: [Self.short])
      ]
    case .columns: [.columns(count: 2, blocks: [Self.short, Self.short])]
    case .contents: [.contents(title: [.text("In this briefing")])]
    case .captions:
      [
        .captions(.tables, title: [.text("Tables")]), .table(Sample.products),
      ]
    case .sourceList: [.sourceList]
    case .pageBreak: [Self.short, .pageBreak, Self.short]
    }
  }
}
