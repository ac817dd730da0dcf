/// A text of a workbook in which characters that XML has no place for stand as `_xHHHH_`
/// (ECMA-376, 22.9.2.19).
enum EscapedText {
  /// The text with the characters themselves; NUL and halves of pairs stay as they are written.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    return text.replacing(#/_x([0-9A-Fa-f]{4})_/#) { match in
      let scalar = UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init)
      guard let scalar, scalar != "\0" else { return String(match.0) }
      return String(Character(scalar))
    }
  }
}
