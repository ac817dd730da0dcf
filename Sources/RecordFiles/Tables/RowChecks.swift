internal import Diagnostics
internal import Fields

/// Tells rows that hold a record from what else stands below a header.
struct RowChecks {
  let file: TextFile
  let findings: Findings
  /// What stands between fields, in words.
  let separator: String
  /// The row that names the columns.
  let first: CSVRow
  let header: TableHeader
  /// The columns no record can do without.
  let required: [Int]

  /// Whether a row may be read; reports why not.
  ///
  /// - Parameter isLast: Whether the file ends with it.
  func pass(_ row: CSVRow, isLast: Bool) -> Bool {
    if isHeader(row) {
      report(
        row, 0, "repeated-header", "the names of the columns stand here again", "take the line out")
    } else if row.count > first.count, !row.isBlank(from: first.count) {
      reportLong(row)
    } else if row.count < first.count, isCut(row, isLast: isLast) {
      reportCount(row, at: row.count - 1, hint: nil)
    } else if let column = header.unnamed.first(where: { !CellText.isBlank(row.text(at: $0)) }) {
      report(
        row, column, "unnamed-column", "a value stands in a column without a name",
        "name the column, or clear it")
    } else if isLone(row) {
      report(
        row, 0, "lone-cell", "the row has a single cell with something in it",
        "take notes and headings out of the table")
    } else {
      return true
    }
    return false
  }

  /// Whether it names the columns again, as where two files were joined.
  private func isHeader(_ row: CSVRow) -> Bool {
    let last = first.count - 1
    guard last > 0, row.count == first.count, row.text(at: last) == first.text(at: last) else {
      return false
    }
    return (0..<last).allSatisfy {
      TableHeader.name(row.text(at: $0)) == TableHeader.name(first.text(at: $0))
    }
  }

  /// Whether fields are missing that a program does not leave out: spreadsheets leave out empty ones
  /// at the end, and a file that was cut off ends anywhere.
  private func isCut(_ row: CSVRow, isLast: Bool) -> Bool {
    let isUnended = isLast && file.bytes.last != 0x0A && file.bytes.last != 0x0D
    return isUnended || required.contains { $0 >= row.count }
  }

  /// Whether all is empty but one cell, although a record needs more.
  private func isLone(_ row: CSVRow) -> Bool {
    guard required.count > 1 else { return false }
    var filled = 0
    for column in required where !CellText.isBlank(row.text(at: column)) {
      filled += 1
      if filled > 1 { return false }
    }
    return (0..<row.count).count { !CellText.isBlank(row.text(at: $0)) } == 1
  }

  /// Reports a row with more fields than there are columns.
  func reportLong(_ row: CSVRow) {
    reportCount(row, at: first.count, hint: "quote a field that holds a \(separator)")
  }

  private func reportCount(_ row: CSVRow, at column: Int, hint: String?) {
    let fields = row.count == 1 ? "1 field" : "\(row.count) fields"
    report(
      row, column, "wrong-field-count", "the row has \(fields), the header has \(first.count)", hint
    )
  }

  private func report(
    _ row: CSVRow, _ column: Int, _ code: String, _ message: String, _ hint: String?
  ) {
    findings.add(code, in: file, about: message, line: row.line) { code in
      file.diagnostic(
        code: code, message: message, hint: hint,
        at: row.location(at: column, offset: 0, length: nil))
    }
  }
}
