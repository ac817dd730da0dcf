/// Tells which of a workbook's number formats show a number as a date.
enum DateFormats {
  /// Whether a format that every spreadsheet knows by its number alone shows a date (ECMA-376,
  /// 18.8.30; 27 to 58 in East Asian versions).
  static func isDate(builtIn id: Int) -> Bool {
    switch id {
    case 14...17, 22, 27...31, 34...36, 50...58: true
    default: false
    }
  }

  /// Whether a format's code shows a day: a `d` or `y`, or an `m` without hours and seconds,
  /// outside of quotes and brackets.
  static func isDate(code: String) -> Bool {
    var letters: Set<Character> = []
    var closing: Character?
    var isEscaped = false
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if let end = closing {
        if character == end { closing = nil }
      } else {
        switch character {
        case "\"": closing = "\""
        case "[": closing = "]"
        case "\\", "_", "*": isEscaped = true
        case ";": return isDate(letters)
        default: letters.insert(character)
        }
      }
    }
    return isDate(letters)
  }

  private static func isDate(_ letters: Set<Character>) -> Bool {
    // `general` and its translations have letters of their own.
    guard !letters.contains("g") || !letters.contains("n") else { return false }
    if letters.contains("y") || letters.contains("d") { return true }
    return letters.contains("m") && !letters.contains("h") && !letters.contains("s")
  }
}
