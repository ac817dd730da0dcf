internal import Diagnostics
public import Fields

/// The rows of a CSV file (RFC 4180), read one after the other; every fault is reported where it
/// stands.
///
/// Beyond the standard: lines may end with LF or a lone CR, and empty lines are skipped.
public struct CSVFile: Sequence {
  let file: TextFile
  let findings: Findings
  private let form: TableForm

  /// A file to read; what is wrong with it goes to `findings`.
  ///
  /// - Parameter form: what separates fields and decimals; commas and points unless told otherwise.
  public init(file: TextFile, findings: Findings, form: TableForm = TableForm()) {
    self.file = file
    self.findings = findings
    self.form = form
  }

  public func makeIterator() -> Iterator {
    Iterator(file: file, findings: findings, separator: form.separatorByte)
  }

  /// Reads every row below the header as one record, `nil` where a row has errors.
  ///
  /// A row with a misplaced quote, or with another number of fields than the header, is reported
  /// and not read.
  public func records<Record>(
    _ fields: [FieldDeclaration], _ make: (RowReader<CSVRow>) -> Record?
  ) -> [Record] {
    var rows = makeIterator()
    guard let first = rows.next(), !hasOtherSeparator(first) else { return [] }
    let header = TableHeader(first, count: first.count, fields: fields, findings)
    var records: [Record] = []
    var reported = findings.count
    while let row = rows.next() {
      let isFaulty = findings.count > reported
      if isFaulty {
        // A misplaced quote was reported; what it made of the row says nothing more.
      } else if row.count != first.count {
        reportCount(row, expected: first.count)
      } else if let record = make(reader(row, header)) {
        records.append(record)
      }
      reported = findings.count
    }
    return records
  }

  private func reader(_ row: CSVRow, _ header: TableHeader) -> RowReader<CSVRow> {
    RowReader(row, header: header, findings, hasDecimalComma: form.decimal == .comma)
  }

  private func hasOtherSeparator(_ header: CSVRow) -> Bool {
    let names = [",": "commas", ";": "semicolons", "\t": "tabs"]
    let words = [",": "comma", ";": "semicolon", "\t": "tab"]
    guard header.count == 1,
      let separator = header.text(at: 0).first(where: { names[String($0)] != nil }),
      let name = names[String(separator)], let word = words[String(separator)]
    else { return false }
    findings.add(
      file.diagnostic(
        code: "wrong-separator", message: "the fields are separated by \(name)",
        hint: "write `csv: {separator: \(word)}` in pair.yaml, or save the file with "
          + (names[form.separatorText] ?? "commas"),
        at: file.location(line: 1)))
    return true
  }

  private func reportCount(_ row: CSVRow, expected: Int) {
    findings.add("wrong-field-count", in: file) { code in
      let place = row.location(
        at: row.count > expected ? expected : row.count - 1, offset: 0, length: nil)
      let fields = row.count == 1 ? "1 field" : "\(row.count) fields"
      return file.diagnostic(
        code: code, message: "the row has \(fields), the header has \(expected)",
        hint: row.count > expected ? "quote a field that holds a \(form.separator.rawValue)" : nil,
        at: place)
    }
  }

  public struct Iterator: IteratorProtocol {
    let file: TextFile
    let findings: Findings
    private let separator: UInt8
    private var offset = 0

    init(file: TextFile, findings: Findings, separator: UInt8) {
      self.file = file
      self.findings = findings
      self.separator = separator
    }

    /// The next row that is not an empty line.
    public mutating func next() -> CSVRow? {
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
      if let stray {
        report(
          "stray-quote", "a quote inside a field that is not quoted", at: stray,
          hint: "quote the whole field and double the quotes inside")
      }
      return CSVCell(start: start, end: offset, isQuoted: false)
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
