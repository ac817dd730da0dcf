internal import Diagnostics

/// An XLSX workbook (ECMA-376): its sheets, whose rows are read as streams.
///
/// Formulas are read as the values a spreadsheet has stored with them; macros, links and pictures
/// are never opened. Numbers are taken with the 15 digits that a spreadsheet shows.
final class XLSXWorkbook: TableFile {
  let name: String
  let sheets: [Sheet]
  private let stream: XMLStream
  private let since1904: Bool
  private let dateStyles: Set<Int>
  private let stringsPart: String?
  private var strings: [String]?

  /// Reads what leads to the sheets.
  init(_ archive: ZIPArchive) throws(DiagnosticError) {
    name = archive.name
    stream = XMLStream(archive: archive)
    let package = SpreadsheetPackage(stream: stream)
    let main = try package.workbookPart()
    let reader = WorkbookReader()
    try stream.read(main, into: reader)
    let relations = try package.relations(of: main)
    since1904 = reader.since1904
    sheets = reader.entries.compactMap { entry in
      // A chart on a sheet of its own has no cells.
      let relation = relations.first { $0.id == entry.id && $0.kind == "worksheet" }
      return relation.map { Sheet(name: entry.name, isHidden: entry.isHidden, part: $0.target) }
    }
    guard sheets.count <= TableLimits.sheets else {
      throw FileFault.tooMany("sheets").error(in: name)
    }
    stringsPart = relations.first { $0.kind == "sharedStrings" }?.target
    let styles = StyleReader()
    if let part = relations.first(where: { $0.kind == "styles" })?.target, archive.holds(part) {
      try stream.read(part, into: styles)
    }
    dateStyles = styles.dateStyles
  }

  func mergedCells(of sheet: Sheet) throws(DiagnosticError) -> MergedCells {
    let reader = MergeReader()
    try stream.read(sheet.part, into: reader)
    guard reader.areas.count <= TableLimits.mergedRanges else {
      throw FileFault.tooMany("merged cells").error(in: name)
    }
    return MergedCells(reader.areas)
  }

  func read(
    _ sheet: Sheet, _ body: @escaping (TableRow) throws(DiagnosticError) -> Continuation
  ) throws(DiagnosticError) {
    let reader = XLSXSheetReader(
      sheet: sheet.name, file: name, strings: try sharedStrings(), dateStyles: dateStyles,
      since1904: since1904, body)
    try stream.read(sheet.part, into: reader)
  }

  private func sharedStrings() throws(DiagnosticError) -> [String] {
    if let strings { return strings }
    guard let part = stringsPart, stream.archive.holds(part) else { return [] }
    let reader = SharedStringReader(file: name)
    try stream.read(part, into: reader)
    strings = reader.strings
    return reader.strings
  }
}

/// Reads the workbook's own part: sheets and calendar.
private final class WorkbookReader: XMLReceiver {
  var entries: [(name: String, id: String, isHidden: Bool)] = []
  var since1904 = false
  var isFinished: Bool { false }

  func begin(_ element: XMLElement) {
    if element.name == "workbookPr" { since1904 = element.flag("date1904") }
    guard element.name == "sheet", entries.count <= TableLimits.sheets,
      let name = element.value(of: "name"), let id = element.value(of: "id")
    else { return }
    let state = element.value(of: "state")
    entries.append((name, id, state == "hidden" || state == "veryHidden"))
  }

  func end(_ name: String) {}

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Reads which styles of cells show dates.
private final class StyleReader: XMLReceiver {
  var dateStyles: Set<Int> = []
  var isFinished: Bool { false }
  private var dateFormats: Set<Int> = []
  private var isInCellStyles = false
  private var position = 0

  func begin(_ element: XMLElement) {
    switch element.name {
    case "numFmt":
      guard let id = element.number(of: "numFmtId"), let code = element.value(of: "formatCode"),
        DateFormats.isDate(code: code)
      else { return }
      dateFormats.insert(id)
    case "cellXfs": isInCellStyles = true
    case "xf" where isInCellStyles:
      let id = element.number(of: "numFmtId") ?? 0
      if dateFormats.contains(id) || DateFormats.isDate(builtIn: id) { dateStyles.insert(position) }
      position += 1
    default: break
    }
  }

  func end(_ name: String) {
    if name == "cellXfs" { isInCellStyles = false }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Reads which cells of a sheet are merged.
private final class MergeReader: XMLReceiver {
  var areas: [MergedCells.Area] = []
  var isFinished: Bool { areas.count > TableLimits.mergedRanges }

  func begin(_ element: XMLElement) {
    guard element.name == "mergeCell",
      let area = element.value(of: "ref").flatMap({ MergedCells.Area(reference: $0) })
    else { return }
    areas.append(area)
  }

  func end(_ name: String) {}

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}
