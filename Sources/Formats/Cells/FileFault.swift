package import Diagnostics

/// What makes a foreign file unreadable; all its sentences stand here.
package enum FileFault: Sendable, Hashable {
  /// It cannot be opened or read: what the system says.
  case unreadable(String)
  /// Nothing is in it but white space.
  case empty
  /// It is no table: what it is, and what to do.
  case notATable(String, hint: String)
  /// A ZIP archive that holds no workbook.
  case noWorkbook
  /// An archive that is cut off or changed: what the library says.
  case damagedArchive(String)
  /// An entry of an archive unpacks to more than a table needs.
  case expanding(entry: String)
  /// A part of a workbook is not well-formed.
  case damagedXML(part: String, line: Int, String)
  /// A part of a workbook declares a document type, which no spreadsheet writes.
  case documentType(part: String)
  /// A cell refers to what the workbook has not.
  case missingPart(String)
  /// More bytes in a cell than a spreadsheet allows.
  case longCell
  /// More columns than a spreadsheet has.
  case wideRow
  /// More rows, sheets or merged cells than a spreadsheet has, as this names them.
  case tooMany(String)
  /// Bytes that are no characters of the encoding.
  case wrongEncoding(String)
  /// A quote that is never closed.
  case openQuote
  /// What is wrong with a JSON document.
  case json(String)
  /// Events that a program has read out of news, by the name of the collection.
  case events(String)
  /// A calendar that cannot be read, or goes deeper than calendars do.
  case damagedCalendar
  /// A calendar in which nothing stands.
  case noEntries

  /// The code of the message.
  var code: String {
    switch self {
    case .unreadable: "unreadable-import"
    case .empty: "empty-import"
    case .notATable: "not-a-table"
    case .noWorkbook: "no-workbook"
    case .damagedArchive: "damaged-archive"
    case .expanding: "expanding-archive"
    case .damagedXML: "damaged-xml"
    case .documentType: "document-type"
    case .missingPart: "missing-part"
    case .longCell: "long-cell"
    case .wideRow: "wide-row"
    case .tooMany: "too-many-cells"
    case .wrongEncoding: "import-encoding"
    case .openQuote: "open-quote"
    case .json: "damaged-json"
    case .events: "event-data"
    case .damagedCalendar: "damaged-calendar"
    case .noEntries: "no-entries"
    }
  }

  /// What is wrong, one sentence.
  var message: String {
    switch self {
    case .unreadable(let reason): "the file cannot be read: \(reason)"
    case .empty: "the file is empty"
    case .notATable(let what, _): "the file is \(what), not a table"
    case .noWorkbook: "the archive holds no workbook"
    case .damagedArchive(let reason): "the archive is damaged or cut off: \(reason)"
    case .expanding(let entry): "`\(entry)` in the archive unpacks to more than a table needs"
    case .damagedXML(let part, let line, let reason):
      "the workbook is damaged: `\(part)`, line \(line): \(reason)"
    case .documentType(let part): "`\(part)` declares a document type, which no spreadsheet writes"
    case .missingPart(let part): "the workbook is damaged: it has no \(part)"
    case .longCell: "the cell holds more than \(TableLimits.cellBytes) bytes"
    case .wideRow: "the row has more than \(TableLimits.columns) columns"
    case .tooMany(let what): "the file has more \(what) than a spreadsheet can hold"
    case .wrongEncoding(let name): "the bytes are no \(name)"
    case .openQuote: "the quote opened here is never closed"
    case .json(let reason): "the JSON is damaged: \(reason)"
    case .events(let name):
      "the file holds events that a program has read out of news (\(name)), and no contacts"
    case .damagedCalendar: "the calendar is damaged"
    case .noEntries: "the calendar has no entries"
    }
  }

  /// What to do, where there is something.
  var hint: String? {
    switch self {
    case .notATable(_, let hint): hint
    case .noWorkbook: "unpack it and import the files in it"
    case .damagedArchive, .json, .damagedCalendar: "download it again"
    case .expanding, .documentType: "nothing of it was read; ask who sent it"
    case .damagedXML, .missingPart: "open it in a spreadsheet and save it as .xlsx"
    case .wrongEncoding: "say which encoding it is with --encoding"
    case .events:
      "who took part and where cannot be trusted in them: `briefing read` proposes contacts from the "
        + "articles that they lead to"
    case .openQuote: "everything after it would be one cell"
    case .unreadable, .empty, .longCell, .wideRow, .tooMany, .noEntries: nil
    }
  }

  /// The fault as an error in a file, at a place of it or about the whole.
  package func error(in file: String, at place: CellPlace? = nil) -> DiagnosticError {
    var area = Diagnostic.Area.records
    if case .unreadable = self { area = .disk }
    return DiagnosticError([
      Diagnostic(
        area: area, code: code, message: message, hint: hint,
        location: place?.location(in: file) ?? SourceLocation(file: file))
    ])
  }
}
