/// Takes out of a cell what spreadsheets, web pages and programs leave in it, and nothing that
/// means something.
package enum CellText {
  /// A text on one line: a line break typed into a cell is a blank, and `="text"` is its text.
  ///
  /// - Throws: `spreadsheet-error` for `#REF!` and what else stands there instead of a value.
  static func line(_ cell: String) throws(FieldProblem) -> String {
    if isPlain(cell) { return cell }
    let text = unwrapped(cell)
    if let problem = spreadsheetError(text) { throw problem }
    let hasBreaks = text.contains { $0.isNewline || $0 == "\t" }
    let line =
      hasBreaks
      ? text.split { $0.isNewline || $0 == "\t" }.map(\.trimmed).filter { !$0.isEmpty }
        .joined(separator: " ") : text
    return bare(line, without: isMark)
  }

  /// A code, a number or a day: without what nobody sees, blanks of any width as blanks, hyphens
  /// that do not break as hyphens, and without the apostrophe that keeps `07` from becoming 7.
  ///
  /// - Throws: `spreadsheet-error` for `#REF!` and what else stands there instead of a value.
  static func code(_ cell: String) throws(FieldProblem) -> String {
    if isPlain(cell) { return cell }
    var text = bare(unwrapped(cell), without: isInvisible)
    if let first = text.first, apostrophes.contains(first), text.count > 1 {
      text = text.dropFirst().trimmed
    }
    if let problem = spreadsheetError(text) { throw problem }
    return String(text.map { hyphens.contains($0) ? "-" : $0.isWhitespace ? " " : $0 })
  }

  /// Whether nothing is in a cell that anybody could see.
  package static func isBlank(_ cell: String) -> Bool {
    if let first = cell.utf8.first, (0x21...0x7E).contains(first), first != 0x3D { return false }
    return unwrapped(cell).unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || isInvisible($0)
    }
  }

  /// Whether a cell is ASCII that begins with no mark of a spreadsheet, as nearly every one is.
  private static func isPlain(_ cell: String) -> Bool {
    switch cell.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "'"), UInt8(ascii: "#"): false
    default: cell.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    }
  }

  /// The text of a formula that is only a text, `="2023-Q1"`.
  private static func unwrapped(_ cell: String) -> String {
    guard cell.contains("=") else { return cell }
    let text = cell.trimmed
    guard text.hasPrefix("=\""), text.hasSuffix("\""), text.count > 2 else { return cell }
    return String(text.dropFirst(2).dropLast()).replacing("\"\"", with: "\"")
  }

  private static func bare(
    _ text: String, without isLeftOut: (Unicode.Scalar) -> Bool
  ) -> String {
    guard text.unicodeScalars.contains(where: isLeftOut) else { return text.trimmed }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isLeftOut($0) })).trimmed
  }

  /// A byte order mark in the middle, where two files were joined, and a blank of no width; what
  /// joins and turns letters means something in a text.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{FEFF}" || scalar == "\u{200B}" || scalar == "\u{2060}"
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x7F && scalar.properties.isDefaultIgnorableCodePoint
  }

  /// What spreadsheets of any language show for a value that they do not have.
  private static func spreadsheetError(_ text: String) -> FieldProblem? {
    guard text.hasPrefix("#"), (3...32).contains(text.count) else { return nil }
    let name = text.dropFirst()
    let isName = name.dropLast().allSatisfy { $0.isUppercase || $0.isNumber || "/_".contains($0) }
    let isError =
      name.allSatisfy { $0 == "#" } || ["N/A", "NV", "Н/Д"].contains(name)
      || isName && (name.last == "!" || name.last == "?")
    guard isError else { return nil }
    return FieldProblem(
      code: "spreadsheet-error", "is what a spreadsheet shows where it has no value to show",
      hint: "mend the formula or clear the cell, and save the file again")
  }

  private static let apostrophes: Set<Character> = ["'", "\u{2019}", "`"]
  private static let hyphens: Set<Character> = ["\u{2010}", "\u{2011}"]
}
