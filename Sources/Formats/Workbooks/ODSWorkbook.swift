internal import Diagnostics

/// An ODS workbook (OpenDocument 1.3, part 3): its sheets, whose rows are read as streams.
final class ODSWorkbook: TableFile {
  let name: String
  let sheets: [Sheet]
  private let stream: XMLStream

  /// The part that all sheets stand in.
  static let content = "content.xml"

  init(_ archive: ZIPArchive) throws(DiagnosticError) {
    name = archive.name
    stream = XMLStream(archive: archive)
    let reader = SheetNameReader()
    try stream.read(Self.content, into: reader)
    guard reader.names.count <= TableLimits.sheets else {
      throw FileFault.tooMany("sheets").error(in: name)
    }
    sheets = reader.names.map { Sheet(name: $0, part: Self.content) }
  }

  func mergedCells(of sheet: Sheet) throws(DiagnosticError) -> MergedCells {
    let reader = ODSSheetReader(sheet: sheet.name, file: name) { _ in .next }
    try stream.read(Self.content, into: reader)
    return MergedCells(reader.merged)
  }

  func read(
    _ sheet: Sheet, _ body: @escaping (TableRow) throws(DiagnosticError) -> Continuation
  ) throws(DiagnosticError) {
    try stream.read(
      Self.content, into: ODSSheetReader(sheet: sheet.name, file: name, body))
  }
}

/// Reads the names of the sheets. A table inside a cell is none.
private final class SheetNameReader: XMLReceiver {
  var names: [String] = []
  var isFinished: Bool { names.count > TableLimits.sheets }
  private var depth = 0

  func begin(_ element: XMLElement) {
    guard element.name == "table" else { return }
    depth += 1
    if depth == 1, let name = element.value(of: "name") { names.append(name) }
  }

  func end(_ name: String) {
    if name == "table" { depth -= 1 }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
