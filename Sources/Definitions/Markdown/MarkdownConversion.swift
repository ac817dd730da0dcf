internal import Addresses
internal import Document
internal import Language

/// Turns a parsed Markdown text into blocks, with the values of a template in their places.
struct MarkdownConversion {
  /// The values by the index of their sentinel.
  let values: [[Inline]]
  let style: Paragraph.Style
  /// The footnotes' texts, by their number from 1.
  var notes: [Markdown.Node] = []
  /// Takes a footnote's text and gives its mark.
  var footnote: (([Inline]) -> Inline)?
  /// Is told of each link that becomes its text alone.
  var refused: ((RefusedLink) -> Void)?

  /// The blocks in a node.
  func blocks(in node: Markdown.Node) -> [Block] {
    node.children.flatMap { block($0) }
  }

  private func block(_ node: Markdown.Node) -> [Block] {
    switch node.type {
    case "paragraph":
      let text = inlines(in: node)
      let isEmpty = text.allSatisfy { $0 == .text("") || $0 == .text(" ") }
      return isEmpty ? [] : [.paragraph(Paragraph(text, style: style))]
    case "heading":
      let text = inlines(in: node)
      return [
        .heading(Heading(level: min(3, max(2, node.headingLevel)), text: text, id: ""))
      ]
    case "block_quote": return [.quote(blocks(in: node))]
    case "list":
      return [.list(ordered: node.isOrderedList, items: node.children.map { blocks(in: $0) })]
    case "table": return [.table(table(node))]
    case "code_block", "html_block":
      let text = node.literal.trimmingEnd
      return text.isEmpty ? [] : [.paragraph(Paragraph(self.text(text), style: style))]
    case "thematic_break", "footnote_definition": return []
    default: return blocks(in: node)
    }
  }

  private func table(_ node: Markdown.Node) -> Table {
    let alignments = node.tableAlignments
    var columns: [Table.Column] = []
    var rows: [Table.Row] = []
    for row in node.children {
      let cells = row.children.map { inlines(in: $0) }
      if row.isTableHeader {
        columns = cells.enumerated().map { index, cell in
          let mark = alignments.indices.contains(index) ? alignments[index] : 0
          return Table.Column(
            cell, alignment: Self.alignment(mark), isRowHeader: index == 0)
        }
      } else {
        rows.append(Table.Row(cells.map { .text($0) }))
      }
    }
    return Table(id: "", columns: columns, rows: rows)
  }

  private static func alignment(_ mark: UInt8) -> Table.Alignment {
    switch mark {
    case UInt8(ascii: "r"): .decimal
    case UInt8(ascii: "c"): .center
    default: .leading
    }
  }

  private func inlines(in node: Markdown.Node) -> [Inline] {
    node.children.flatMap { inline($0) }.joined
  }

  private func inline(_ node: Markdown.Node) -> [Inline] {
    switch node.type {
    case "text", "html_inline": text(node.literal)
    case "softbreak": [.text(" ")]
    case "linebreak": [.lineBreak]
    case "code": [.code(node.literal)]
    case "footnote_reference": mark(of: node)
    case "emph": [.emphasis(inlines(in: node))]
    case "strong": [.strong(inlines(in: node))]
    case "link": link(node)
    default: inlines(in: node)
    }
  }

  /// The mark of a footnote; `cmark_node_get_literal` gives its number in order of first mention.
  private func mark(of node: Markdown.Node) -> [Inline] {
    guard let number = Int(node.literal), notes.indices.contains(number - 1), let footnote else {
      return []
    }
    let words = notes[number - 1].children.map { inlines(in: $0) }
    return [footnote(Array(words.joined(separator: [.text(" ")])))]
  }

  /// A link; its text alone where nobody may be led to its address.
  private func link(_ node: Markdown.Node) -> [Inline] {
    let text = inlines(in: node)
    do throws(AddressFault) {
      return [.link(text, address: try SafeAddress(node.address))]
    } catch {
      refused?(RefusedLink(address: node.address, fault: error))
      return text
    }
  }

  /// A text with its sentinels replaced by their values.
  private func text(_ literal: String) -> [Inline] {
    var inlines: [Inline] = []
    var run = ""
    for scalar in literal.unicodeScalars {
      let character = Character(scalar)
      guard let index = Sentinel.index(of: character) else {
        run.unicodeScalars.append(scalar)
        continue
      }
      if !run.isEmpty { inlines.append(.text(run)) }
      run = ""
      if values.indices.contains(index) { inlines += values[index] }
    }
    if !run.isEmpty { inlines.append(.text(run)) }
    return inlines
  }
}

extension String {
  /// The text without line breaks and spaces at its end.
  var trimmingEnd: String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
