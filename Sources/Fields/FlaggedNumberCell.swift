/// A number with what its source says of it in letters, as statistical offices publish tables:
/// `1210 p`, `:` for what is not known, `: c` for what is kept secret.
struct FlaggedNumberCell {
  /// The number, or `:`, and the letters behind a blank where there are any.
  let plain: String

  /// Reads a cell.
  init(_ cell: String, _ number: NumberCell) throws(FieldProblem) {
    let text = try CellText.code(cell)
    var number = number
    number.unknown = "`:`"
    if let missing = Self.missing(text) {
      plain = missing
      return
    }
    guard let blank = text.lastIndex(of: " "), let flags = Self.flags(text[blank...].trimmed)
    else {
      plain = try number.plain(text)
      return
    }
    let digits = try number.plain(text[..<blank].trimmed)
    // `1.2 b` may be a break in the series or a billion.
    if flags.contains("b"), digits.contains(".") {
      plain = try number.plain(text)
    } else {
      plain = "\(digits) \(flags)"
    }
  }

  /// `:` with its letters, for a cell that says that nothing is known.
  static func missing(_ text: String) -> String? {
    let lower = text.lowercased()
    if words.contains(lower) { return ":" }
    guard lower.hasPrefix(":"), let flags = flags(lower.dropFirst().trimmed) else { return nil }
    return ": \(flags)"
  }

  /// One to three letters of those that statistical offices use (Eurostat, OBS_STATUS), also in
  /// brackets.
  private static func flags(_ text: String) -> String? {
    let isBracketed = text.hasPrefix("(") && text.hasSuffix(")")
    let letters = isBracketed ? String(text.dropFirst().dropLast()) : text
    let isFlag = (1...3).contains(letters.count) && letters.allSatisfy(known.contains)
    return isFlag ? letters : nil
  }

  private static let words: Set<String> = [
    ":", "..", "...", "\u{2026}", "n/a", "na", "n.a.", "nan",
  ]
  private static let known = Set("bcdefinprsuz")
}
