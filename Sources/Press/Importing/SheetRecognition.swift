internal import Diagnostics
internal import Formats

/// Recognises somebody's own sheet of trade: by what was said of its columns, else by what earlier imports
/// remember, else by their names and what stands in them.
struct SheetRecognition {
  private let told: [SheetColumns.Meaning: String]
  private let mapping: String?
  private let folder: ImportFolder?

  /// - Parameter folder: The record set that remembers earlier imports; `nil` for none.
  init(_ request: ImportRequest, _ folder: ImportFolder?) {
    told = request.columns
    mapping = request.mapping
    self.folder = folder
  }

  /// The sheets of a file that hold trade; `nil` where none does.
  ///
  /// - Throws: `missing-column` where it has not what was said, or what the only mapping of such sheets
  ///   remembers.
  func match(_ table: any TableFile) throws(DiagnosticError) -> FormatMatch? {
    guard told.isEmpty else {
      if let match = try TradeSheet.match(table, columns: told) { return match }
      throw Self.missing(
        told, in: table.name, hint: "--column MEANING=NAME names columns of the file")
    }
    let known = try remembered()
    for mapping in known {
      if let match = try TradeSheet.match(table, columns: mapping.columns) { return match }
    }
    guard let match = try TradeSheet.match(table) else { return nil }
    // A new name of a mapping is one of another sheet.
    if known.count == 1, mapping == nil || mapping == known[0].name {
      throw Self.missing(
        known[0].columns, in: table.name,
        hint: "change imports/\(known[0].name).yaml, or say --as with a new name for another sheet")
    }
    return match
  }

  /// What earlier imports of such sheets remember.
  private func remembered() throws(DiagnosticError) -> [ImportMapping] {
    guard let folder else { return [] }
    let all = try folder.mappings().filter { $0.format == TradeSheet.id && !$0.columns.isEmpty }
    guard let mapping else { return all }
    return all.filter { $0.name == mapping }
  }

  private static func missing(
    _ columns: [SheetColumns.Meaning: String], in file: String, hint: String
  ) -> DiagnosticError {
    let names = columns.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "`\($0.value)` (\($0.key.rawValue))" }.joined(separator: ", ")
    return Preparation.error(
      "missing-column", "no sheet of the file has trade by the columns \(names)", hint: hint,
      at: SourceLocation(file: file), area: .records)
  }
}
