/// Text as a PDF's information, outline and structure may hold it.
public enum PDFText {
  /// A text in which control characters but tabs and line ends, and code points that are no
  /// characters, are white squares: Cairo stops at some of them, C ends its strings at others, and
  /// XMP may hold none. U+FFFD would not do: libqpdf writes it as a byte that PDF leaves undefined.
  public static func valid(_ text: String) -> String {
    // Most texts need no look: 0xC2 begins U+0080 to U+009F, 0xEF and above U+FDD0, U+FFFE and others.
    let isPlain = text.utf8.allSatisfy { byte in
      switch byte {
      case 0x20..<0x7F, 0x80...0xBF, 0xC3...0xEE: true
      default: false
      }
    }
    if isPlain { return text }
    var valid = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { valid.append(isValid(scalar) ? scalar : "\u{25A1}") }
    return String(valid)
  }

  private static func isValid(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n", "\r": true
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": false
    default: !scalar.properties.isNoncharacterCodePoint
    }
  }
}
