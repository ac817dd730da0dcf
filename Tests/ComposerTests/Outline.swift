internal import Drawing

@testable import Composer
@testable import Document

extension Briefing {
  /// The briefing as plain text, in reading order, source marks in brackets: what tests look at.
  var outline: String {
    let cover: [String] =
      [self.cover.kicker, self.cover.title, self.cover.lead.marked]
      + self.cover.blocks.flatMap(\.outline) + [self.cover.colophon.marked]
    let sections = self.sections.flatMap {
      ["", "# \($0.heading.text.marked)"] + $0.blocks.flatMap(\.outline)
    }
    let sources = self.sources.map { "[\($0.number)] \($0.text.plainText)" }
    return (cover + sections + sources).joined(separator: "\n")
  }
}

extension Block {
  fileprivate var outline: [String] {
    switch self {
    case .heading(let heading): ["## \(heading.text.marked)"]
    case .paragraph(let paragraph): ["\(paragraph.style.rawValue): \(paragraph.text.marked)"]
    case .keyFigures(let figures):
      figures.map {
        "figure: \($0.label.marked): \($0.value.marked) \($0.unit) / \($0.change.marked) / "
          + "\($0.note.marked) / \($0.sparklineText)"
      }
    case .judgements(let judgements):
      judgements.map { "- \($0.claim.marked) — \($0.evidence.marked) (\($0.confidence))" }
    case .figure(let figure): figure.outline
    case .figures(let figures): figures.flatMap(\.outline)
    case .table(let table): table.outline
    case .list(_, let items): items.flatMap { $0.flatMap(\.outline) }
    case .quote(let blocks): blocks.flatMap(\.outline)
    case .callout(let title, let blocks): ["! \(title.marked)"] + blocks.flatMap(\.outline)
    case .dispatch(let title, let line, _, let blocks):
      ["> \(title.marked) (\(line.marked))"] + blocks.flatMap(\.outline)
    case .columns(_, let blocks): blocks.flatMap(\.outline)
    case .contents(let title): ["contents: \(title.marked)"]
    case .captions(let captions, let title): ["list of \(captions.rawValue): \(title.marked)"]
    case .sourceList: ["sources"]
    case .pageBreak: ["---"]
    }
  }
}

extension Figure {
  fileprivate var outline: [String] {
    ["\(label): \(title.marked) | \(subtitle.marked) | \(source.marked)"]
  }
}

extension Table {
  fileprivate var outline: [String] {
    ["\(label): \(title.marked) | \(subtitle.marked)"]
      + [
        columns.map { $0.header.marked + ($0.unit.isEmpty ? "" : " (\($0.unit))") }.joined(
          separator: " | ")
      ]
      + rows.map { row in
        row.cells.map { cell in
          switch cell {
          case .text(let text): text.marked
          case .sparkline(_, let alternative): "<\(alternative)>"
          }
        }.joined(separator: " | ")
      } + (source.isEmpty ? [] : [source.marked])
  }
}

extension [Inline] {
  /// The text with source marks in brackets.
  var marked: String {
    map { inline in
      switch inline {
      case .sources(let numbers): "[\(numbers.map(String.init).joined(separator: ","))]"
      case .strong(let inner), .emphasis(let inner), .link(let inner, _),
        .reference(let inner, _), .language(_, let inner):
        inner.marked
      default: inline.plainText
      }
    }.joined()
  }
}
