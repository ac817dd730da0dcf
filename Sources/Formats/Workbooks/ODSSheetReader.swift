internal import Diagnostics
internal import Periods
internal import Values

/// Reads the rows of an ODS sheet, one after the other; what a row or a cell repeats is told as
/// often as it stands there, empty ones only counted.
final class ODSSheetReader: XMLReceiver {
  private static let office: StaticString = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"

  private let sheet: String
  private let file: String
  private let body: (TableRow) throws(DiagnosticError) -> Continuation

  private(set) var isFinished = false
  /// The merged cells that were met.
  private(set) var merged: [MergedCells.Area] = []
  private var isMine = false
  private var depth = 0
  private var row = 0
  private var rowRepeats = 1
  private var isHidden = false
  private var cells: [CellValue] = []
  /// The columns that were passed in this row, empty ones at its end included.
  private var column = 0
  private var cellRepeats = 1
  private var value: CellValue = .empty
  private var text: [UInt8] = []
  private var isCell = false
  private var paragraphs = 0
  private var isParagraph = false
  private var remarks = 0
  private var repeatedCells = 0

  init(
    sheet: String, file: String,
    _ body: @escaping (TableRow) throws(DiagnosticError) -> Continuation
  ) {
    self.sheet = sheet
    self.file = file
    self.body = body
  }

  func begin(_ element: XMLElement) throws(DiagnosticError) {
    if element.name == "table" {
      depth += 1
      if depth == 1 { isMine = element.value(of: "name") == sheet }
      return
    }
    guard isMine, depth == 1 else { return }
    switch element.name {
    case "table-row": try beginRow(element)
    case "table-cell", "covered-table-cell": try beginCell(element)
    case "annotation": remarks += 1
    case "p" where isCell && remarks == 0:
      if paragraphs > 0 { text.append(0x0A) }
      paragraphs += 1
      isParagraph = true
    case "s" where isParagraph:
      let count = min(element.number(of: "c") ?? 1, TableLimits.cellBytes)
      text.append(contentsOf: repeatElement(0x20, count: max(0, count)))
    case "tab" where isParagraph: text.append(0x09)
    case "line-break" where isParagraph: text.append(0x0A)
    default: break
    }
  }

  func end(_ name: String) throws(DiagnosticError) {
    if name == "table" {
      depth -= 1
      if depth == 0, isMine { isFinished = true }
      return
    }
    guard isMine, depth == 1 else { return }
    switch name {
    case "annotation": remarks -= 1
    case "p": isParagraph = false
    case "table-cell", "covered-table-cell": try endCell()
    case "table-row": try endRow()
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(DiagnosticError) {
    guard isParagraph, remarks == 0 else { return }
    text.append(contentsOf: bytes)
    guard text.count <= TableLimits.cellBytes else {
      throw fault(.longCell, column: column + 1)
    }
  }

  private func beginRow(_ element: XMLElement) throws(DiagnosticError) {
    row += 1
    rowRepeats = element.number(of: "number-rows-repeated") ?? 1
    let visibility = element.value(of: "visibility")
    isHidden = visibility == "collapse" || visibility == "filter"
    column = 0
    cells.removeAll(keepingCapacity: true)
    guard row <= TableLimits.rows, (1...TableLimits.rows).contains(rowRepeats) else {
      throw FileFault.tooMany("rows").error(in: file)
    }
  }

  private func beginCell(_ element: XMLElement) throws(DiagnosticError) {
    isCell = true
    cellRepeats = element.number(of: "number-columns-repeated") ?? 1
    guard (1...TableLimits.columns).contains(cellRepeats),
      column + cellRepeats <= TableLimits.columns
    else { throw fault(.wideRow, column: nil) }
    value = typedValue(element)
    text.removeAll(keepingCapacity: true)
    paragraphs = 0
    let columns = element.number(of: "number-columns-spanned") ?? 1
    let rows = element.number(of: "number-rows-spanned") ?? 1
    guard columns > 1 || rows > 1, (1...TableLimits.columns).contains(columns),
      (1...TableLimits.rows).contains(rows), merged.count < TableLimits.mergedRanges
    else { return }
    merged.append(
      .init(rows: row...row + rows - 1, columns: column + 1...column + columns))
  }

  /// The value that the cell's own attributes give; `.empty` where its text is its value.
  private func typedValue(_ element: XMLElement) -> CellValue {
    let office = Self.office
    switch element.value(of: "value-type", in: office) {
    case "float", "percentage", "currency":
      return element.value(of: "value", in: office).flatMap(DecimalNumber.init(ofWorkbook:))
        .map(CellValue.number) ?? .empty
    case "date":
      return element.value(of: "date-value", in: office).flatMap(SerialDate.iso) ?? .empty
    case "boolean": return .truth(element.value(of: "boolean-value", in: office) == "true")
    case "string":
      return element.value(of: "string-value", in: office).map(CellValue.text) ?? .empty
    default: return .empty
    }
  }

  private func endCell() throws(DiagnosticError) {
    isCell = false
    if value == .empty, !text.isEmpty {
      let shown = String(decoding: text, as: UTF8.self)
      value = shown.hasPrefix("#") && shown.hasSuffix("!") ? .fault(shown) : .text(shown)
    }
    defer { column += cellRepeats }
    guard value != .empty else { return }
    while cells.count < column { cells.append(.empty) }
    cells.append(contentsOf: repeatElement(value, count: cellRepeats))
    try count(repeated: cellRepeats - 1)
  }

  private func endRow() throws(DiagnosticError) {
    let first = row
    row += rowRepeats - 1
    guard !cells.isEmpty else { return }
    guard row <= TableLimits.rows else { throw FileFault.tooMany("rows").error(in: file) }
    try count(repeated: (rowRepeats - 1) * cells.count)
    for number in first...row {
      let place = CellPlace.cell(sheet: sheet, column: nil, row: number)
      isFinished = try body(TableRow(cells, at: place, isHidden: isHidden)) == .stop
      if isFinished { return }
    }
  }

  private func count(repeated: Int) throws(DiagnosticError) {
    repeatedCells += repeated
    guard repeatedCells <= TableLimits.repeatedCells else {
      throw FileFault.tooMany("repeated cells").error(in: file)
    }
  }

  private func fault(_ fault: FileFault, column: Int?) -> DiagnosticError {
    fault.error(in: file, at: .cell(sheet: sheet, column: column, row: row))
  }
}
