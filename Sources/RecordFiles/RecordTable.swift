package import Diagnostics
package import Fields
internal import Foundation

/// A table of a record set that is changed where it has to be and nowhere else: the order of its
/// rows and columns, empty lines, quotes, separators, line breaks and the byte order mark stay as
/// they are.
package struct RecordTable {
  /// A change of the file: what stands in a range of its bytes afterwards.
  private struct Edit {
    var range: Range<Int>
    var text: String
  }

  /// The columns that the file has.
  private let present: [String]
  /// The order of columns that are added.
  private let order: [String]
  private var added: Set<String> = []
  private let form: TableForm
  private let file: TextFile?
  private let hasMark: Bool
  private let rows: [CSVRow]
  /// The number of columns that the file has.
  private let width: Int
  /// Changed cells, by where they begin.
  private var edits: [Int: Edit] = [:]
  /// Cells of new columns, by the row's place.
  private var additions: [Int: [String: String]] = [:]
  private var appended: [[String: String]] = []

  /// A table as its bytes are; an empty one where there is no file.
  ///
  /// - Parameter columns: The columns of an empty one; the order in which others get them.
  /// - Throws: Where the bytes are no text of the set's form.
  package init(
    _ bytes: [UInt8]?, shownAs path: String, form: TableForm, columns: [String]
  ) throws(DiagnosticError) {
    self.form = form
    order = columns
    hasMark = bytes.map { $0.starts(with: [0xEF, 0xBB, 0xBF]) } ?? false
    guard let bytes else {
      file = nil
      rows = []
      present = columns
      width = 0
      return
    }
    let text = try TextFile(
      bytes: try form.utf8(bytes, shownAs: path), shownAs: path, area: .records)
    file = text
    let rows = Array(CSVFile(file: text, findings: Findings(), form: form))
    let names = rows.first.map { header in
      (0..<header.count).map { header.text(at: $0).trimmingCharacters(in: .whitespaces) }
    }
    self.rows = rows
    present = names ?? []
    width = names?.count ?? 0
  }

  /// The columns, new ones at the end.
  package var columns: [String] {
    guard !added.isEmpty else { return present }
    let known = order.filter(added.contains)
    return present + known + added.subtracting(known).sorted()
  }

  /// Whether something was changed.
  package var isChanged: Bool { !edits.isEmpty || !additions.isEmpty || !appended.isEmpty }

  /// A number as the table writes it.
  package func number(_ text: String) -> String {
    form.decimal == .comma ? text.replacingOccurrences(of: ".", with: ",") : text
  }

  /// Every row below the header: its line, and its cells by column.
  package var cells: [(line: Int, cells: [String: String])] {
    rows.dropFirst().map { row in
      let names = present.prefix(row.count).enumerated()
      return (
        row.line,
        Dictionary(
          names.map { ($0.element, row.text(at: $0.offset)) }, uniquingKeysWith: { a, _ in a })
      )
    }
  }

  /// Writes a text into a cell of the row that begins in a line; a column that is not there is added.
  package mutating func set(_ column: String, to text: String, inLine line: Int) {
    guard let place = position(ofLine: line) else { return }
    add(column: column)
    guard let index = present.firstIndex(of: column), index < rows[place].count else {
      additions[place, default: [:]][column] = text
      return
    }
    let cell = rows[place].cells[index]
    let quotes = cell.isQuoted ? 1 : 0
    let range = cell.start - quotes..<cell.end + quotes
    edits[range.lowerBound] = Edit(range: range, text: written(text))
  }

  /// Adds a row at the end; columns that are not there are added where they have a text.
  package mutating func append(_ cells: [String: String]) {
    for (column, text) in cells where !text.isEmpty { add(column: column) }
    appended.append(cells)
  }

  /// The file with the changes, in the set's encoding.
  ///
  /// - Throws: `wrong-encoding` where a character is not in it.
  package func bytes() throws(DiagnosticError) -> [UInt8] {
    var result = changed()
    let end = lineEnd
    if let last = result.last, last != 0x0A, last != 0x0D, !appended.isEmpty {
      result += Array(end.utf8)
    }
    let columns = columns
    for row in appended {
      result += Array((joined(columns.map { row[$0] ?? "" }) + end).utf8)
    }
    return try encoded(result)
  }

  /// The file's own bytes with the changed cells and the added columns.
  private func changed() -> [UInt8] {
    guard let file, let header = rows.first else { return Array((joined(columns) + "\n").utf8) }
    let new = Array(columns.dropFirst(width))
    var tails: [Edit] = []
    if !new.isEmpty {
      tails.append(Edit(range: end(of: header), text: tail(new)))
      for (place, row) in rows.enumerated().dropFirst() where row.count == width {
        tails.append(
          Edit(range: end(of: row), text: tail(new.map { additions[place]?[$0] ?? "" })))
      }
    }
    // An empty cell at a row's end begins where the added columns do, and comes first.
    let all = edits.values.map { ($0, 0) } + tails.map { ($0, 1) }
    let ordered = all.sorted {
      ($0.0.range.lowerBound, $0.1) < ($1.0.range.lowerBound, $1.1)
    }
    var result: [UInt8] = []
    result.reserveCapacity(file.bytes.count + all.count * 12)
    var position = 0
    for (edit, _) in ordered {
      result += file.bytes[position..<edit.range.lowerBound]
      result += Array(edit.text.utf8)
      position = edit.range.upperBound
    }
    return result + file.bytes[position...]
  }

  private mutating func add(column: String) {
    if !present.contains(column) { added.insert(column) }
  }

  /// The place of the row that begins in a line: rows stand in the order of their lines.
  private func position(ofLine line: Int) -> Int? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].line < line { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].line == line ? low : nil
  }

  /// Where a row's line break begins.
  private func end(of row: CSVRow) -> Range<Int> {
    guard let last = row.cells.last else { return row.start..<row.start }
    let end = last.end + (last.isQuoted ? 1 : 0)
    return end..<end
  }

  private func tail(_ cells: [String]) -> String {
    cells.map { form.separatorText + written($0) }.joined()
  }

  private func joined(_ cells: [String]) -> String {
    cells.map(written).joined(separator: form.separatorText)
  }

  /// A cell's text, quoted where it has to be.
  private func written(_ text: String) -> String {
    let special = "\"\r\n" + form.separatorText
    guard text.unicodeScalars.contains(where: special.unicodeScalars.contains) else { return text }
    return "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }

  /// The file's line break, by its first one.
  private var lineEnd: String {
    guard let bytes = file?.bytes,
      let first = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D })
    else { return "\n" }
    if bytes[first] == 0x0A { return "\n" }
    return first + 1 < bytes.count && bytes[first + 1] == 0x0A ? "\r\n" : "\r"
  }

  private func encoded(_ bytes: [UInt8]) throws(DiagnosticError) -> [UInt8] {
    guard form.encoding == .windows1251 else {
      return hasMark ? [0xEF, 0xBB, 0xBF] + bytes : bytes
    }
    let text = String(decoding: bytes, as: UTF8.self)
    if let data = text.data(using: .windowsCP1251) { return Array(data) }
    throw DiagnosticError([
      Diagnostic(
        area: .records, code: "wrong-encoding",
        message: "what is to be written has letters that are not in Windows-1251",
        hint: "save the record set's tables as UTF-8 and take `encoding` out of pair.yaml",
        location: file.map { SourceLocation(file: $0.path) })
    ])
  }
}
