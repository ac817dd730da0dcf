internal import Diagnostics
internal import Periods
internal import Values

/// Reads the rows of an XLSX sheet, one after the other.
final class XLSXSheetReader: XMLReceiver {
  private let sheet: String
  private let file: String
  private let strings: [String]
  private let dateStyles: Set<Int>
  private let since1904: Bool
  private let body: (TableRow) throws(DiagnosticError) -> Continuation

  private(set) var isFinished = false
  private var row = 0
  private var isHidden = false
  private var cells: [CellValue] = []
  private var column = 0
  private var kind = ""
  private var style = 0
  private var content: [UInt8] = []
  private var isContent = false
  private var isAid = false

  init(
    sheet: String, file: String, strings: [String], dateStyles: Set<Int>, since1904: Bool,
    _ body: @escaping (TableRow) throws(DiagnosticError) -> Continuation
  ) {
    self.sheet = sheet
    self.file = file
    self.strings = strings
    self.dateStyles = dateStyles
    self.since1904 = since1904
    self.body = body
  }

  func begin(_ element: XMLElement) throws(DiagnosticError) {
    switch element.name {
    case "row":
      row = element.number(of: "r") ?? row + 1
      isHidden = element.flag("hidden")
      column = 0
      cells.removeAll(keepingCapacity: true)
      guard (1...TableLimits.rows).contains(row) else {
        throw FileFault.tooMany("rows").error(in: file)
      }
    case "c":
      column = element.value(of: "r").flatMap { CellPlace.reference($0)?.column } ?? column + 1
      guard column <= TableLimits.columns else { throw fault(.wideRow, column: nil) }
      kind = element.value(of: "t") ?? "n"
      style = element.number(of: "s") ?? 0
      content.removeAll(keepingCapacity: true)
    case "rPh": isAid = true
    case "v", "t": isContent = !isAid
    default: break
    }
  }

  func end(_ name: String) throws(DiagnosticError) {
    switch name {
    case "v", "t": isContent = false
    case "rPh": isAid = false
    case "c":
      let value = try value()
      guard value != .empty else { return }
      while cells.count < column { cells.append(.empty) }
      cells[column - 1] = value
    case "row" where !cells.isEmpty:
      let place = CellPlace.cell(sheet: sheet, column: nil, row: row)
      isFinished = try body(TableRow(cells, at: place, isHidden: isHidden)) == .stop
    case "sheetData": isFinished = true
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(DiagnosticError) {
    guard isContent else { return }
    content.append(contentsOf: bytes)
    guard content.count <= TableLimits.cellBytes else { throw fault(.longCell, column: column) }
  }

  /// The value of the cell that ends.
  private func value() throws(DiagnosticError) -> CellValue {
    guard !content.isEmpty else { return .empty }
    let text = String(decoding: content, as: UTF8.self)
    switch kind {
    case "s":
      guard let index = Int(text), strings.indices.contains(index) else {
        throw fault(.missingPart("text number \(text.prefix(20))"), column: column)
      }
      return strings[index].isEmpty ? .empty : .text(strings[index])
    case "str", "inlineStr": return .text(EscapedText.decoded(text))
    case "b": return .truth(text == "1" || text == "true")
    case "e": return .fault(text)
    case "d": return SerialDate.iso(text) ?? .text(text)
    default:
      guard let number = DecimalNumber(ofWorkbook: text) else {
        return .text(text)
      }
      guard dateStyles.contains(style) else { return .number(number) }
      return SerialDate.moment(number, since1904: since1904) ?? .number(number)
    }
  }

  private func fault(_ fault: FileFault, column: Int?) -> DiagnosticError {
    fault.error(in: file, at: .cell(sheet: sheet, column: column, row: row))
  }
}
