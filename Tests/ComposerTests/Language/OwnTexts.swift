internal import Charts
internal import Drawing
internal import Values

@testable import Composer
@testable import Document

extension Briefing {
  /// Every text of a briefing that is in its own language: inlines that are not marked as another,
  /// chart labels, alternative texts, fixed words.
  var ownTexts: [String] {
    let fixed = [
      words.contents, words.continued, words.sources, words.footnotes, words.dataOfFigure,
      words.implied, words.skipToContent, words.generatedBy, words.pageOf(1, 2), cover.kicker,
      cover.title, cover.runningTitle,
    ]
    let drawer = drawer
    let drawn = figures.flatMap { figure in
      FigureMedium.allCases.map { drawer.frame(of: figure, on: $0).texts.joined(separator: " ") }
    }
    let parts = allBlocks.flatMap(\.otherTexts) + drawn
    return fixed + parts + allInlines.map { $0.map(\.own).joined() }
      + numbers.map(\.formulaWords)
  }

  /// Every run of text.
  var allInlines: [[Inline]] {
    [cover.lead, cover.colophon] + sections.map(\.heading.text) + footnotes
      + sources.map(\.text) + allBlocks.flatMap(\.inlines)
  }

  private var allBlocks: [Block] {
    (cover.blocks + sections.flatMap(\.blocks)).flatMap(\.withInner)
  }
}

extension Block {
  /// Every text of a block that is in the briefing's language.
  var ownTexts: [String] {
    withInner.flatMap { block in
      block.otherTexts + block.inlines.map { $0.map(\.own).joined() }
    }
  }

  fileprivate var withInner: [Block] {
    switch self {
    case .list(_, let items): items.flatMap { $0.flatMap(\.withInner) }
    case .quote(let blocks), .callout(_, let blocks), .columns(_, let blocks):
      [self] + blocks.flatMap(\.withInner)
    // A dispatch's text is in the dispatch's language.
    default: [self]
    }
  }

  fileprivate var inlines: [[Inline]] {
    switch self {
    case .heading(let heading): [heading.text]
    case .paragraph(let paragraph): [paragraph.text]
    case .keyFigures(let figures): figures.flatMap { [$0.label, $0.value, $0.change, $0.note] }
    case .judgements(let judgements): judgements.flatMap { [$0.claim, $0.evidence] }
    case .figure(let figure): figure.inlines
    case .figures(let figures): figures.flatMap(\.inlines)
    case .table(let table): table.inlines
    case .callout(let title, _), .contents(let title), .captions(_, let title): [title]
    // The line stands in the dispatch's language unless it is marked.
    case .dispatch(_, let line, _, _): [line]
    default: []
    }
  }

  fileprivate var otherTexts: [String] {
    switch self {
    case .keyFigures(let figures): figures.flatMap { [$0.unit, $0.sparklineText] }
    case .judgements(let judgements): judgements.map(\.confidence)
    case .figure(let figure): figure.otherTexts
    case .figures(let figures): figures.flatMap(\.otherTexts)
    case .table(let table): table.otherTexts
    default: []
    }
  }
}

extension Figure {
  fileprivate var inlines: [[Inline]] { [title, subtitle, source] + (data?.inlines ?? []) }

  fileprivate var otherTexts: [String] {
    [label, alternative] + (data?.otherTexts ?? [])
  }
}

extension Table {
  fileprivate var inlines: [[Inline]] {
    [title, subtitle, source] + columns.map(\.header)
      + rows.flatMap { row in
        row.cells.map { if case .text(let text) = $0 { text } else { [] } }
      }
  }

  fileprivate var otherTexts: [String] {
    [label] + columns.map(\.unit)
      + rows.flatMap { row in
        row.cells.map { if case .sparkline(_, let words) = $0 { words } else { "" } }
      }
  }
}

extension Inline {
  /// The text without what is marked as another language; the briefing's own inside that is in.
  fileprivate var own: String {
    switch self {
    case .language("en", _): ""
    case .language(_, let inner), .strong(let inner), .emphasis(let inner), .link(let inner, _),
      .reference(let inner, _):
      inner.map(\.own).joined()
    default: [self].plainText
    }
  }
}

extension [Inline] {
  /// What is marked as another language, with that language.
  var foreign: [(String, String)] {
    flatMap { inline -> [(String, String)] in
      switch inline {
      case .language(let language, let inner): [(language, inner.plainText)]
      case .strong(let inner), .emphasis(let inner), .link(let inner, _),
        .reference(let inner, _):
        inner.foreign
      default: []
      }
    }
  }
}
