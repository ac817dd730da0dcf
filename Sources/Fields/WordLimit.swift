/// How long a word may be: what is longer is no word, and no line could be broken in it.
enum WordLimit {
  /// The most characters without white space or semicolon, of a script that writes spaces.
  static let longest = 2_000

  /// The first word that is too long: its place and length in characters.
  static func firstTooLong(in text: String) -> (offset: Int, length: Int)? {
    guard text.utf8.count > longest else { return nil }
    var length = 0
    var offset = 0
    for character in text {
      if isEnd(character) {
        if length > longest { break }
        length = 0
      } else {
        length += 1
      }
      offset += 1
    }
    return length > longest ? (offset - length, length) : nil
  }

  /// What is wrong with a text that has a word too long; `nil` for any other text.
  static func problem(with text: String) -> FieldProblem? {
    guard let (offset, length) = firstTooLong(in: text) else { return nil }
    let start = text.index(text.startIndex, offsetBy: offset)
    let word = text[start...].prefix(20)
    return FieldProblem(code: "long-word", predicate(length), hint: hint)
      .inPart("\(word)…", at: offset)
  }

  static func predicate(_ length: Int) -> String {
    "is a word of \(length) characters, and one has at most \(longest)"
  }

  static let hint = "take it out; nothing prints a word that long"

  /// Whether a word ends at a character; Chinese and Japanese may be broken nearly everywhere.
  private static func isEnd(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return true }
    return character == ";" || scalar.properties.isWhitespace
      || (0x2E80...0xFFEF).contains(scalar.value) && !(0xAC00...0xD7AF).contains(scalar.value)
  }
}

extension TextFile {
  /// Reports each line, from one on, with a word that is too long.
  public func reportLongWords(from line: Int, _ findings: Findings) {
    for number in longLineNumbers where number >= line {
      guard let (offset, length) = WordLimit.firstTooLong(in: self.line(number)) else { continue }
      findings.add(
        diagnostic(
          code: "long-word", message: "this \(WordLimit.predicate(length))", hint: WordLimit.hint,
          at: location(line: number, column: offset + 1, length: length)))
    }
  }
}
