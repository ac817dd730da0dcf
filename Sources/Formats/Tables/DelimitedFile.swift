internal import Diagnostics
internal import Encodings

/// A text of fields, CSV or TSV, whose dialect and encoding are found out.
final class DelimitedFile: TableFile {
  let name: String
  let sheets = [Sheet(name: "")]
  /// How its characters are bytes.
  let encoding: TextEncoding
  /// How its fields are separated.
  let dialect: Dialect
  private let path: String

  /// Looks at all of a file's bytes for the encoding, and at its beginning for the dialect.
  init(path: String, shownAs name: String, encoding: TextEncoding? = nil) throws(DiagnosticError) {
    self.path = path
    self.name = name
    let found: TextEncoding
    if let encoding { found = encoding } else { found = try Self.encoding(of: path, shownAs: name) }
    self.encoding = found
    let pieces = try FilePieces(path: path, shownAs: name)
    let first = try pieces.next()
    let isWhole = first.count < FilePieces.length
    var decoder = TextDecoder(found)
    let beginning = try Self.decode(first, isLast: isWhole, &decoder, found, name)
    guard beginning.contains(where: { $0 > 0x20 }) || !isWhole else {
      throw FileFault.empty.error(in: name)
    }
    guard !beginning.contains(0) else {
      throw FileFault.notATable("binary", hint: "export it as CSV or as a workbook").error(in: name)
    }
    dialect = Dialect(of: beginning, isWhole: isWhole)
  }

  func mergedCells(of sheet: Sheet) -> MergedCells { MergedCells() }

  func read(
    _ sheet: Sheet, _ body: @escaping (TableRow) throws(DiagnosticError) -> Continuation
  ) throws(DiagnosticError) {
    let pieces = try FilePieces(path: path, shownAs: name)
    var decoder = TextDecoder(encoding)
    var scanner = FieldScanner(dialect: dialect)
    var error: DiagnosticError?
    var piece = try pieces.next()
    while true {
      let following = try piece.isEmpty ? [] : pieces.next()
      let isLast = following.isEmpty
      let bytes = try Self.decode(piece, isLast: isLast, &decoder, encoding, name)
      let wish = scanner.scan(bytes, isLast: isLast) { fields, line in
        guard line > dialect.skippedLines else { return .next }
        do throws(DiagnosticError) {
          return try body(TableRow(fields, at: .line(line, field: nil)))
        } catch let thrown {
          error = thrown
          return .stop
        }
      }
      if let error { throw error }
      if let (fault, line, field) = scanner.fault {
        throw fault.error(in: name, at: .line(line, field: field))
      }
      if wish == .stop { return }
      if isLast { break }
      piece = following
    }
    if let line = scanner.openQuote {
      throw FileFault.openQuote.error(in: name, at: .line(line, field: nil))
    }
  }

  private static func encoding(
    of path: String, shownAs name: String
  ) throws(DiagnosticError) -> TextEncoding {
    let pieces = try FilePieces(path: path, shownAs: name)
    var survey = EncodingSurvey()
    while true {
      let piece = try pieces.next()
      guard !piece.isEmpty else { return survey.encoding }
      survey.look(at: piece)
    }
  }

  private static func decode(
    _ piece: [UInt8], isLast: Bool, _ decoder: inout TextDecoder, _ encoding: TextEncoding,
    _ name: String
  ) throws(DiagnosticError) -> [UInt8] {
    do {
      return try decoder.decoded(piece, isLast: isLast)
    } catch {
      throw FileFault.wrongEncoding(encoding.rawValue).error(
        in: name, at: .line(error.line, field: nil))
    }
  }
}
