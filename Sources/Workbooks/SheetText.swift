internal import Values

/// A table as a text that a spreadsheet of some country opens: semicolons where a comma stands before
/// decimals, UTF-8 with the mark by which spreadsheets know it, CR LF (RFC 4180).
package struct SheetText: Sendable {
  private let decimalMark: Character
  /// What makes a line of cells, none of which a spreadsheet computes.
  private let line: @Sendable (_ cells: [String], _ separator: Character) -> String

  /// - Parameters:
  ///   - decimalMark: What stands before decimals.
  ///   - line: Makes a line with its end, of cells and what stands between them.
  package init(
    decimalMark: Character,
    line: @escaping @Sendable (_ cells: [String], _ separator: Character) -> String
  ) {
    self.decimalMark = decimalMark
    self.line = line
  }

  /// What stands between cells.
  package var separator: Character { decimalMark == "," ? ";" : "," }

  /// The names of the columns, and the rows below them; lines above and below a table are left out.
  package func bytes(of table: SheetTable) -> [UInt8] {
    let rows = [table.columns] + table.rows.map { $0.cells.map(text) }
    let width = table.columns.count
    let lines = rows.map { cells in
      line(cells + Array(repeating: "", count: max(0, width - cells.count)), separator)
    }
    return [0xEF, 0xBB, 0xBF] + Array(lines.joined().utf8)
  }

  private func text(_ cell: SheetCell) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): text
    case .day(let day): "\(day)"
    case .number(let number, let look):
      number.description.replacing(".", with: String(decimalMark))
        + (look.isPercent ? "%" : "") + look.suffix
    }
  }
}
