internal import Definitions
internal import Document

extension Context {
  /// A template as running text; a paragraph break becomes a space.
  func inlines(_ template: LocalizedTemplate) -> [Inline] {
    guard let template = template.template(in: language) else { return [] }
    return Markdown.inlines(
      fill(template), footnote: ledger.footnote, refused: { self.report($0, in: template) })
  }

  /// A template as blocks.
  func blocks(_ template: LocalizedTemplate, style: Paragraph.Style = .body) -> [Block] {
    guard let template = template.template(in: language) else { return [] }
    return identified(
      Markdown.blocks(
        fill(template), style: style, footnote: ledger.footnote,
        refused: { self.report($0, in: template) }))
  }

  /// Blocks read from Markdown with ids for their headings and tables.
  func identified(_ blocks: [Block]) -> [Block] {
    blocks.map { block in
      switch block {
      case .heading(var heading):
        heading.id = ledger.uniqueId(Self.id(from: heading.text.plainText))
        return .heading(heading)
      case .table(var table):
        table.id = ledger.uniqueId("table")
        return .table(table)
      case .quote(let inner): return .quote(identified(inner))
      case .list(let ordered, let items):
        return .list(ordered: ordered, items: items.map(identified))
      default: return block
      }
    }
  }

  /// A title as an id: letters and digits of any script in small letters, hyphens between words.
  private static func id(from title: String) -> String {
    let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.isEmpty ? "part" : words.prefix(8).joined(separator: "-")
  }
}
