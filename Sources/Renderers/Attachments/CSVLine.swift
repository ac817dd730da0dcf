/// A line of a CSV file (RFC 4180) that no spreadsheet takes for anything but words and numbers.
public struct CSVLine: Sendable {
  private let cells: [String]

  /// Makes a line of cells, as they are to be read.
  public init(_ cells: [String]) {
    self.cells = cells
  }

  /// The line with its end, CR LF.
  public var text: String { text(separatedBy: ",") }

  /// The line with its end, CR LF, and another character between its cells.
  package func text(separatedBy separator: Character) -> String {
    cells.map { Self.quoted(Self.inert($0), separator) }.joined(separator: String(separator))
      + "\r\n"
  }

  /// A text that a spreadsheet would compute gets an apostrophe before it (OWASP, "CSV Injection"):
  /// one that begins with `=`, `+`, `-`, `@`, a tab or a line end and is no number.
  private static func inert(_ text: String) -> String {
    let computed: Set<Unicode.Scalar> = [
      "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]
    guard let first = text.unicodeScalars.first, computed.contains(first), !isNumber(text) else {
      return text
    }
    return "'" + text
  }

  /// Whether a text is a signed number with at most words behind it, such as `+4.2†` or `-3 %`: without
  /// a bracket, an operator or a reference to another file nothing of it is computed.
  private static func isNumber(_ text: String) -> Bool {
    let number = #/[+-][0-9][0-9.,]*(e[+-][0-9]+)?[\p{L}\p{N}\p{M} \u{A0}\u{202F}.,%†‡§–−]*/#
    return text.wholeMatch(of: number) != nil
  }

  private static func quoted(_ text: String, _ separator: Character) -> String {
    let isPlain = text.unicodeScalars.allSatisfy {
      !["\"", "\r", "\n", "\u{85}", "\u{2028}", "\u{2029}", "\u{B}", "\u{C}"].contains($0)
        && !separator.unicodeScalars.contains($0)
    }
    guard !isPlain else { return text }
    // Scalars and not characters: a mark that combines with a quotation mark would hide it.
    let doubled = text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
    return "\"\(doubled)\""
  }
}
