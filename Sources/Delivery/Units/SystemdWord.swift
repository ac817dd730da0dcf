/// A value as systemd reads it in a unit: whatever is in it, it stays one word of data.
///
/// Scalars are looked at, not characters: a mark that combines with a quote does not hide it.
enum SystemdWord {
  /// The program of a command line (systemd.service, "Command lines"), into which no variable is put.
  static func program(_ path: String) throws(ScheduledPathFault) -> String {
    guard !path.utf8.contains(where: { "\"'\\".utf8.contains($0) }) else {
      throw .quotedProgram(path)
    }
    return value(path)
  }

  /// An argument of a command line, where `$` would name a variable.
  static func argument(_ text: String) -> String { quoted(text, doubling: "\\%$") }

  /// A word of a setting such as Environment= or ReadWritePaths= (systemd.syntax, "Quoting"), where
  /// `%` would be a specifier (systemd.unit, "Specifiers").
  static func value(_ text: String) -> String { quoted(text, doubling: "\\%") }

  /// A text inside the sentence of a Description=, which is not unquoted.
  static func description(_ text: String) -> String { escaped(text, doubling: "%") }

  private static func quoted(_ text: String, doubling doubled: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 > 0x20 && !"\"'\\;#".utf8.contains($0) }
    let escaped = escaped(text, doubling: doubled, quote: "\\\"")
    return isPlain && !text.isEmpty ? escaped : "\"\(escaped)\""
  }

  private static func escaped(
    _ text: String, doubling doubled: String, quote: String = "\""
  ) -> String {
    text.unicodeScalars.map { scalar in
      if scalar == "\"" { return quote }
      return doubled.unicodeScalars.contains(scalar) ? "\(scalar)\(scalar)" : "\(scalar)"
    }.joined()
  }
}
