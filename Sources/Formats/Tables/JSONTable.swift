internal import Diagnostics

/// A JSON document (RFC 8259) that holds a list of records, each an object of plain values: read
/// one after the other. The first row has the names of the first record's values.
final class JSONTable: TableFile {
  let name: String
  let sheets = [Sheet(name: "")]
  private let path: String

  init(path: String, shownAs name: String) throws(DiagnosticError) {
    self.path = path
    self.name = name
  }

  func mergedCells(of sheet: Sheet) -> MergedCells { MergedCells() }

  func read(
    _ sheet: Sheet, _ body: @escaping (TableRow) throws(DiagnosticError) -> Continuation
  ) throws(DiagnosticError) {
    let scanner = try JSONScanner(path: path, shownAs: name)
    let list = RecordList(scanner, body)
    try list.readDocument()
  }
}

/// Walks through a document to its list of records, and through the list.
private final class RecordList {
  private let scanner: JSONScanner
  private let body: (TableRow) throws(DiagnosticError) -> Continuation
  private var columns: [String: Int] = [:]
  private var names: [String] = []
  private var isStopped = false
  private var hasList = false

  init(
    _ scanner: JSONScanner, _ body: @escaping (TableRow) throws(DiagnosticError) -> Continuation
  ) {
    self.scanner = scanner
    self.body = body
  }

  func readDocument() throws(DiagnosticError) {
    if try scanner.take("[") {
      try readList(at: "")
    } else if try scanner.take("{") {
      try readEnvelope()
    } else {
      throw scanner.fault("it is neither a list nor an object")
    }
    guard !isStopped else { return }
    guard try scanner.isAtEnd() else { throw scanner.fault("something follows its end") }
    guard hasList else { throw scanner.fault("it holds no list of records") }
  }

  /// An object, one value of which is the list; others are passed over.
  private func readEnvelope() throws(DiagnosticError) {
    guard try !scanner.take("}") else { return }
    repeat {
      let key = try scanner.string()
      try scanner.expect(":")
      if hasList {
        try scanner.skipValue()
      } else if try scanner.take("[") {
        try readList(at: "/" + Self.escaped(key))
      } else {
        try scanner.skipValue()
      }
      if isStopped { return }
    } while try scanner.take(",")
    try scanner.expect("}")
  }

  private func readList(at pointer: String) throws(DiagnosticError) {
    guard try !scanner.take("]") else { return }
    var index = 0
    repeat {
      guard try scanner.take("{") else {
        // A list of something else, such as one of messages.
        try scanner.skipValue()
        continue
      }
      hasList = true
      let place = CellPlace.pointer("\(pointer)/\(index)")
      let cells = try record(at: place, isFirst: names.isEmpty)
      if index == 0 {
        let header = names.map { CellValue.text($0) }
        isStopped = try body(TableRow(header, at: .pointer(pointer))) == .stop
        if isStopped { return }
      }
      isStopped = try body(TableRow(cells, at: place)) == .stop
      if isStopped { return }
      index += 1
    } while try scanner.take(",")
    try scanner.expect("]")
  }

  /// The values of an object in the order of the first one's names; a name that the first has not
  /// is a fault, lest a column be lost in silence.
  private func record(at place: CellPlace, isFirst: Bool) throws(DiagnosticError) -> [CellValue] {
    var cells = [CellValue](repeating: .empty, count: names.count)
    guard try !scanner.take("}") else { return cells }
    repeat {
      let key = try scanner.string()
      try scanner.expect(":")
      let value = try scanner.value()
      if isFirst {
        guard columns[key] == nil else { throw scanner.fault("`\(key)` stands there twice") }
        guard names.count < TableLimits.columns else {
          throw FileFault.wideRow.error(in: scanner.name, at: place)
        }
        columns[key] = names.count
        names.append(key)
        cells.append(value)
      } else if let column = columns[key] {
        cells[column] = value
      } else {
        throw scanner.fault("the record \(place) has `\(key)`, which the first has not")
      }
    } while try scanner.take(",")
    try scanner.expect("}")
    return cells
  }

  private static func escaped(_ key: String) -> String {
    key.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
      .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
  }
}
