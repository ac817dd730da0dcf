/// Text from a file, a mail server or a folder's name, fit for a terminal: what nobody would see, and
/// what would move the cursor or turn the line about, stands there as an escape.
public enum VisibleText {
  /// One line: hidden characters and line breaks as `\u{1B}`; a tab stays.
  public static func line(_ text: some StringProtocol) -> String {
    escaped(text, keeping: ["\t"]) { "\\u{\(String($0.value, radix: 16, uppercase: true))}" }
  }

  /// Several lines: as `line`, but the breaks between them stay.
  public static func lines(_ text: some StringProtocol) -> String {
    escaped(text, keeping: ["\t", "\n"]) {
      "\\u{\(String($0.value, radix: 16, uppercase: true))}"
    }
  }

  /// A JSON document that says the same, with hidden characters as `\u001b` (RFC 8259, 7).
  public static func json(_ document: some StringProtocol) -> String {
    escaped(document, keeping: ["\t", "\n"], as: jsonEscape)
  }

  /// A character as JSON escapes it: `\u001b`, or two of these beyond the first plane.
  public static func jsonEscape(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }

  /// Whether a terminal shows nothing for a character, or obeys it: C0 and C1 controls, separators of
  /// lines and paragraphs, marks of direction, and whatever else Unicode lets a program leave out
  /// (Default_Ignorable_Code_Point), but not the selectors of a form of the character before.
  public static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: false
    case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFFF9...0xFFFB: true
    case 0xFE00...0xFE0F: false
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private static func escaped(
    _ text: some StringProtocol, keeping kept: Set<Unicode.Scalar>,
    as escape: (Unicode.Scalar) -> String
  ) -> String {
    func isReplaced(_ scalar: Unicode.Scalar) -> Bool { isHidden(scalar) && !kept.contains(scalar) }
    guard text.unicodeScalars.contains(where: isReplaced) else { return String(text) }
    return text.unicodeScalars.map { isReplaced($0) ? escape($0) : String($0) }.joined()
  }
}
