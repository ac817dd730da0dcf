internal import Diagnostics
package import Fields

/// The rows of a table (RFC 4180), read one after the other; every fault is reported where it
/// stands.
///
/// Beyond the standard: lines may end with LF or a lone CR, empty lines are skipped, and a text as a
/// spreadsheet's formula, `="07"`, is a field.
package struct CSVRows: Sequence {
  let file: TextFile
  let findings: Findings
  /// The byte between fields.
  var separator = UInt8(ascii: ",")
  /// Where the first row begins.
  var start = 0

  package func makeIterator() -> Iterator {
    Iterator(self)
  }

  /// Reads a row after another.
  package struct Iterator: IteratorProtocol {
    let file: TextFile
    let findings: Findings
    private let separator: UInt8
    /// The byte after what was read.
    private(set) var offset: Int

    init(_ rows: CSVRows) {
      file = rows.file
      findings = rows.findings
      separator = rows.separator
      offset = rows.start
    }

    /// The next row that is not an empty line.
    package mutating func next() -> CSVRow? {
      while offset < file.bytes.count {
        let start = offset
        let cells = row()
        if let cell = cells.first, cells.count == 1, cell.start == cell.end, !cell.isQuoted {
          continue
        }
        return CSVRow(file: file, start: start, cells: cells)
      }
      return nil
    }

    private mutating func row() -> [CSVCell] {
      var cells: [CSVCell] = []
      let bytes = file.bytes
      while true {
        let isQuoted = offset < bytes.count && bytes[offset] == quote
        cells.append(isQuoted ? quotedCell() : plainCell())
        guard offset < bytes.count else { return cells }
        let byte = bytes[offset]
        offset += 1
        if byte == separator { continue }
        if byte == carriageReturn, offset < bytes.count, bytes[offset] == lineFeed { offset += 1 }
        return cells
      }
    }

    private mutating func plainCell() -> CSVCell {
      let bytes = file.bytes
      let start = offset
      var stray: Int?
      while offset < bytes.count, !isEnd(bytes[offset], separator) {
        if bytes[offset] == quote, stray == nil { stray = offset }
        offset += 1
      }
      if let stray, !isFormula(start..<offset) {
        report(
          "stray-quote", "a quote inside a field that is not quoted", at: stray,
          hint: "quote the whole field and double the quotes inside")
      }
      return CSVCell(start: start, end: offset, isQuoted: false)
    }

    /// Whether a field is a text as a formula, `="07"`.
    private func isFormula(_ range: Range<Int>) -> Bool {
      let cell = file.bytes[range]
      return cell.count > 2 && cell.starts(with: [UInt8(ascii: "="), quote]) && cell.last == quote
    }

    private mutating func quotedCell() -> CSVCell {
      let bytes = file.bytes
      let opening = offset
      offset += 1
      while offset < bytes.count {
        if bytes[offset] != quote {
          offset += 1
        } else if offset + 1 < bytes.count, bytes[offset + 1] == quote {
          offset += 2
        } else {
          let cell = CSVCell(start: opening + 1, end: offset, isQuoted: true)
          offset += 1
          if offset < bytes.count, !isEnd(bytes[offset], separator) {
            report(
              "text-after-quote", "text after the closing quote", at: offset,
              hint: "double a quote that belongs to the field")
            while offset < bytes.count, !isEnd(bytes[offset], separator) { offset += 1 }
          }
          return cell
        }
      }
      report(
        "unclosed-quote", "the quote opened here is never closed", at: opening,
        hint: "close it; everything after it was taken for one field")
      return CSVCell(start: opening + 1, end: offset, isQuoted: true)
    }

    private func report(_ code: String, _ message: String, at byte: Int, hint: String) {
      findings.add(code, in: file) { code in
        let (line, column) = file.position(ofByte: byte)
        return file.diagnostic(
          code: code, message: message, hint: hint, at: file.location(line: line, column: column))
      }
    }
  }
}

private let quote = UInt8(ascii: "\"")
private let lineFeed: UInt8 = 0x0A
private let carriageReturn: UInt8 = 0x0D

private func isEnd(_ byte: UInt8, _ separator: UInt8) -> Bool {
  byte == separator || byte == lineFeed || byte == carriageReturn
}
