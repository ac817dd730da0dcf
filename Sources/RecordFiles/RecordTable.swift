package import Diagnostics
internal import Encodings
internal import Fields
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
  private let file: TextFile?
  private let hasMark: Bool
  /// How its characters are bytes.
  private let encoding: TextEncoding
  private let separator: String
  private let decimal: CellConventions.DecimalMark
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
    order = columns
    hasMark = bytes.map { $0.starts(with: [0xEF, 0xBB, 0xBF]) } ?? false
    guard let bytes else {
      file = nil
      rows = []
      present = columns
      width = 0
      encoding = .utf8
      let byte = form.separator?.byte ?? UInt8(ascii: ",")
      separator = String(decoding: [byte], as: UTF8.self)
      decimal = form.decimal == .comma ? .comma : .point
      return
    }
    let utf8 = try TableDecoding(form: form, findings: Findings()).utf8(bytes, shownAs: path)
    encoding = Self.encoding(of: bytes, as: utf8, form)
    let text = try TextFile(bytes: utf8, shownAs: path, area: .records)
    file = text
    let layout = TableLayout(of: text, form: form, columns: columns)
    separator = String(decoding: [layout.separator], as: UTF8.self)
    let table = CSVRows(
      file: text, findings: Findings(), separator: layout.separator, start: layout.start)
    rows = Array(table.drop(while: \.isBlank))
    let names = rows.first.map { header in
      (0..<header.count).map { TableHeader.name(header.text(at: $0)) }
    }
    let found = names ?? []
    present = found
    width = found.count
    let numbers = ["value", "net-weight"].compactMap { found.firstIndex(of: $0) }
    decimal = DecimalSurvey(form: form, columns: numbers).mark(in: table)
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
    switch decimal {
    case .comma: return text.replacingOccurrences(of: ".", with: ",")
    case .point, .mixed: return text
    case .undecided:
      // Three decimals could be read as thousands where nothing else tells the mark.
      return text.split(separator: ".").dropFirst().first?.count == 3 ? text + "0" : text
    }
  }

  /// Every row below the header: its line, and its cells by column.
  package var cells: [(line: Int, cells: [String: String])] {
    rows.dropFirst().filter { !$0.isBlank }.map { row in
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
    let columns = columns
    var tails: [Edit] = []
    if columns.count > width {
      tails.append(Edit(range: end(of: header), text: tail(columns[width...])))
    }
    for (place, row) in rows.enumerated().dropFirst() {
      let cells = additions[place] ?? [:]
      // A shorter row has empty cells at its end, which need not stand there.
      guard row.count >= width && columns.count > width || !cells.isEmpty else { continue }
      let kept = min(row.count, width)
      tails.append(
        Edit(
          range: end(ofCell: kept - 1, in: row)..<end(of: row).lowerBound,
          text: tail(columns[kept...].map { cells[$0] ?? "" })))
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
    let end = end(ofCell: row.count - 1, in: row)
    return end..<end
  }

  /// Where a cell ends, with its quote.
  private func end(ofCell index: Int, in row: CSVRow) -> Int {
    guard row.cells.indices.contains(index) else { return row.start }
    return row.cells[index].end + (row.cells[index].isQuoted ? 1 : 0)
  }

  private func tail(_ cells: some Sequence<String>) -> String {
    cells.map { separator + written($0) }.joined()
  }

  private func joined(_ cells: [String]) -> String {
    cells.map(written).joined(separator: separator)
  }

  /// A cell's text, quoted where it has to be.
  private func written(_ text: String) -> String {
    let special = "\"\r\n" + separator
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
    let target: String.Encoding
    switch encoding {
    case .utf8: return hasMark ? [0xEF, 0xBB, 0xBF] + bytes : bytes
    case .utf16LittleEndian: target = .utf16LittleEndian
    case .utf16BigEndian: target = .utf16BigEndian
    case .windows1250: target = .windowsCP1250
    case .windows1251: target = .windowsCP1251
    case .windows1252: target = .windowsCP1252
    case .koi8r: throw unwritable
    }
    guard let data = String(decoding: bytes, as: UTF8.self).data(using: target) else {
      throw unwritable
    }
    let mark: [UInt8]
    switch encoding {
    case .utf16LittleEndian: mark = [0xFF, 0xFE]
    case .utf16BigEndian: mark = [0xFE, 0xFF]
    default: mark = []
    }
    return mark + Array(data)
  }

  private var unwritable: DiagnosticError {
    DiagnosticError([
      Diagnostic(
        area: .records, code: "wrong-encoding",
        message: "what is to be written has letters that are not in \(encoding.rawValue)",
        hint: "save the record set's tables as UTF-8", location: file.map { SourceLocation(file: $0.path) })
    ])
  }

  /// The encoding by which some bytes are a text.
  private static func encoding(
    of bytes: [UInt8], as utf8: [UInt8], _ form: TableForm
  ) -> TextEncoding {
    if bytes == utf8 { return .utf8 }
    var survey = EncodingSurvey()
    survey.look(at: bytes)
    let likely = [survey.unicode, form.encoding, survey.encoding].compactMap { $0 }
    return (likely + TextEncoding.allCases).first { encoding in
      var decoder = TextDecoder(encoding)
      return (try? decoder.decoded(bytes, isLast: true)) == utf8
    } ?? .utf8
  }
}
