/// Text as XML and HTML hold it between tags and in quoted attributes: nothing in it can become
/// markup, and what neither HTML nor XML 1.0 may hold becomes U+FFFD.
public struct MarkupEscaping: Sendable {
  private let keepsLines: Bool

  /// Tabs and ends of lines stay, as in text that HTML wraps by itself.
  public static let keepingLines = MarkupEscaping(keepsLines: true)

  /// Tabs and ends of lines become spaces, as in a line of SVG text.
  public static let onOneLine = MarkupEscaping(keepsLines: false)

  /// The text with its markup escaped.
  public func escaped(_ text: String) -> String {
    guard !Self.isPlain(text) else { return text }
    var out = ""
    out.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      case "\t", "\n": out.unicodeScalars.append(keepsLines ? scalar : " ")
      case "\r" where !keepsLines: out += " "
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": out += "\u{FFFD}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// Whether a text needs no change, as most do not. 0xC2 begins U+0080 to U+009F, 0xEF begins
  /// U+FFFE.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case 0x00..<0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F, 0xC2, 0xEF: false
      default: true
      }
    }
  }
}
