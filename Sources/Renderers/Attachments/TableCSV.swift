internal import Document

/// A table as CSV (RFC 4180): every cell as printed, and behind each column of numbers a column of
/// their values before rounding, in whole units.
enum TableCSV {
  static func text(of table: BriefingDocument.Table) -> String {
    let rows = table.rows.filter { $0.kind != "group" || $0.cells.count == table.columns.count }
    let numeric = table.columns.indices.map { column in
      rows.contains { $0.cells.indices.contains(column) && $0.cells[column].value != nil }
    }
    let header = zip(table.columns, numeric).flatMap { column, isNumeric in
      let words = [column.group ?? "", column.header].filter { !$0.isEmpty }.joined(separator: ", ")
      let name = [words, column.unit].filter { !$0.isEmpty }.joined(separator: ", ")
      return isNumeric ? [name, "\(words) (value)"] : [name]
    }
    let lines = rows.map { row in
      zip(row.cells, numeric).flatMap { cell, isNumeric in
        let value = cell.value.map { JSONValue.number($0).text } ?? ""
        return isNumeric ? [cell.text, value] : [cell.text]
      }
    }
    return ([header] + lines).map(CSVLine.init).map(\.text).joined()
  }
}
