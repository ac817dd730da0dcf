internal import Document

/// A table as lines of aligned columns; cells that are too long for their column are broken.
struct PlainTextTable {
  let lines: [String]

  /// - Parameter mark: the decimal mark of the table's language.
  init(_ table: Table, mark: Character, width: Int = PlainTextWriter.width) {
    let head = table.columns.map { column in
      [column.group, PlainText.words(column.header), column.unit].filter { !$0.isEmpty }.joined(
        separator: ", ")
    }
    let tails = table.columns.indices.map { DecimalTails(of: table, column: $0, mark: mark) }
    let rows = table.rows.map { PlainTextTable.cells(of: $0, in: table, tails: tails) }
    let regular = zip(table.rows, rows).filter { $0.0.kind != .group }.map(\.1)
    let widths = PlainTextTable.widths(of: [head] + regular, within: width)
    let alignments = table.columns.map(\.alignment)
    func set(_ cells: [String]) -> [String] {
      PlainTextTable.lines(of: cells, widths: widths, alignments: alignments)
    }
    let total = widths.reduce(0, +) + 2 * max(0, widths.count - 1)
    let rule = String(repeating: "-", count: total)
    var lines = head.allSatisfy(\.isEmpty) ? [] : set(head) + [rule]
    for (row, cells) in zip(table.rows, rows) {
      switch row.kind {
      case .group: lines += PlainText.lines(of: cells.joined(separator: " "), width: total)
      case .total: lines += [rule] + set(cells)
      case .body: lines += set(cells)
      }
    }
    self.lines = lines
  }

  private static func cells(
    of row: Table.Row, in table: Table, tails: [DecimalTails]
  ) -> [String] {
    row.cells.enumerated().map { index, cell in
      switch cell {
      case .sparkline(_, let alternative): return PlainText.words([.text(alternative)])
      case .text(let text):
        let words = PlainText.words(text)
        guard row.kind != .group, table.columns.indices.contains(index),
          table.columns[index].alignment == .decimal
        else { return words }
        let rest = tails[index].rest(after: text.plainText)
        return words + String(repeating: "\u{A0}", count: rest.count)
      }
    }
  }

  /// As wide as the content, but no more than fits: the widest columns give way first.
  private static func widths(of rows: [[String]], within width: Int) -> [Int] {
    let count = rows.map(\.count).max() ?? 0
    var widths = (0..<count).map { index in
      rows.compactMap { $0.indices.contains(index) ? $0[index].count : nil }.max() ?? 0
    }
    let room = width - 2 * max(0, count - 1)
    while widths.reduce(0, +) > room, let widest = widths.max(), widest > 8,
      let index = widths.firstIndex(of: widest)
    {
      widths[index] -= 1
    }
    return widths
  }

  private static func lines(
    of cells: [String], widths: [Int], alignments: [Table.Alignment]
  ) -> [String] {
    let broken = zip(cells, widths).map { PlainText.lines(of: $0, width: max($1, 1)) }
    let height = broken.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let parts = broken.enumerated().map { index, lines -> String in
        let text = line < lines.count ? lines[line] : ""
        let space = String(repeating: " ", count: max(0, widths[index] - text.count))
        switch alignments[index] {
        case .decimal, .trailing: return space + text
        case .leading, .center: return text + space
        }
      }
      return parts.joined(separator: "  ").trimmingEnd
    }
  }
}

extension String {
  /// Without white space at its end.
  fileprivate var trimmingEnd: String {
    var copy = self
    while copy.last?.isWhitespace == true { copy.removeLast() }
    return copy
  }
}
