internal import Addresses
internal import Document
internal import Foundation
internal import Renderers
internal import Workbooks

/// The tables of an edition for spreadsheets: numbers as numbers, and behind each row its sources.
struct EditionSheets {
  private let briefing: Briefing
  private let numbers: [String: PrintedNumber]

  init(_ briefing: Briefing) {
    self.briefing = briefing
    numbers = Dictionary(
      briefing.numbers.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Every table and every chart's values, in reading order.
  var tables: [SheetTable] { briefing.shownTables.map(sheet) }

  /// The numbered sources.
  var sources: SheetTable {
    SheetTable(
      id: "sources", name: briefing.words.sources, above: notice,
      columns: ["#", briefing.words.sources, "URL"],
      rows: briefing.sources.map { source in
        SheetTable.Row([
          .text("[\(source.number)]"), .text(source.text.plainText),
          source.address.map { .text($0.text) } ?? .empty,
        ])
      })
  }

  private var notice: [String] {
    briefing.identity.notice.isEmpty ? [] : [briefing.identity.notice]
  }

  private func sheet(_ shown: ShownTable) -> SheetTable {
    let table = shown.table
    let footnotes = table.rows.flatMap(\.cells).flatMap(\.footnotes) + shown.title.footnotes
    let below =
      [PlainText.words(shown.source)]
      + Set(footnotes).sorted().filter(briefing.footnotes.indices.contains).map { index in
        "(\(index + 1)) \(PlainText.words(briefing.footnotes[index]))"
      }
    return SheetTable(
      id: shown.id, name: shown.label.isEmpty ? shown.id : shown.label,
      above: [PlainText.caption(shown.label, shown.title, shown.subtitle)].filter { !$0.isEmpty }
        + [briefing.identity.title] + notice,
      columns: table.columns.map(head) + [briefing.words.sources],
      rows: table.rows.map { row($0, of: table, source: shown.source) },
      below: below.filter { !$0.isEmpty })
  }

  private func head(_ column: Table.Column) -> String {
    [column.group, PlainText.words(column.header), column.unit].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  private func row(_ row: Table.Row, of table: Table, source: [Inline]) -> SheetTable.Row {
    let cells = row.cells.map(cell)
    guard row.kind != .group else { return SheetTable.Row(cells, isStrong: true) }
    let width = table.columns.count
    let padded = cells + Array(repeating: .empty, count: max(0, width - cells.count))
    return SheetTable.Row(
      padded + [.text(sources(of: row, else: source))], isStrong: row.kind == .total)
  }

  private func cell(_ cell: Table.Cell) -> SheetCell {
    switch cell {
    case .sparkline(_, let alternative): return .text(alternative)
    case .text(let text):
      let parts = text.flattened
      let ids = parts.compactMap(\.numberID)
      if ids.count == 1, let number = numbers[ids[0]],
        let position = parts.firstIndex(where: { $0.numberID != nil }),
        let cell = SheetNumber.cell(
          number, before: PlainText.words(Array(parts[..<position])),
          after: PlainText.words(Array(parts[(position + 1)...])))
      {
        return cell
      }
      let words = PlainText.words(parts).trimmingCharacters(in: .whitespaces)
      return words.isEmpty ? .empty : .text(words)
    }
  }

  /// The sources of a row's numbers and marks, else those of the table's source line.
  private func sources(of row: Table.Row, else line: [Inline]) -> String {
    let texts = row.cells.map(\.inlines)
    let ids = Set(
      texts.flatMap(\.flattened).compactMap(\.numberID).flatMap { id in
        numbers[id]?.sources ?? []
      })
    let marks = Set(texts.flatMap(\.sourceMarks))
    var found = briefing.sources.filter { ids.contains($0.id) || marks.contains($0.number) }
    if found.isEmpty {
      let marks = Set(line.sourceMarks)
      found = briefing.sources.filter { marks.contains($0.number) }
    }
    return (notice + found.map(\.text.plainText)).joined(separator: "; ")
  }
}

extension Table.Cell {
  fileprivate var inlines: [Inline] {
    if case .text(let text) = self { text } else { [] }
  }

  /// The footnotes it leads to, from 0.
  fileprivate var footnotes: [Int] { inlines.footnotes }
}

extension [Inline] {
  /// Its parts without marks of sources and the blanks before them, none of which holds others.
  fileprivate var flattened: [Inline] {
    reduce(into: []) { parts, inline in
      switch inline {
      case .strong(let inner), .emphasis(let inner), .link(let inner, _), .reference(let inner, _),
        .language(_, let inner):
        parts += inner.flattened
      case .sources:
        guard case .text(var text)? = parts.last else { return }
        while text.last?.isWhitespace == true { text.removeLast() }
        parts[parts.count - 1] = .text(text)
      case .text, .code, .number, .footnote, .mark, .lineBreak: parts.append(inline)
      }
    }
  }

  /// The numbers of the sources it is marked with.
  fileprivate var sourceMarks: [Int] {
    flatMap { inline -> [Int] in
      switch inline {
      case .strong(let inner), .emphasis(let inner), .link(let inner, _), .reference(let inner, _),
        .language(_, let inner):
        inner.sourceMarks
      case .sources(let numbers): numbers
      case .text, .code, .number, .footnote, .mark, .lineBreak: []
      }
    }
  }

  /// The footnotes it leads to, from 0.
  fileprivate var footnotes: [Int] {
    flattened.compactMap { inline in
      if case .footnote(let number) = inline { number - 1 } else { nil }
    }
  }
}

extension Inline {
  /// The id of a number.
  fileprivate var numberID: String? {
    if case .number(_, let id) = self { id } else { nil }
  }
}
