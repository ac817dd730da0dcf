package import Document

/// Running text as characters alone.
package enum PlainText {
  /// The text with its marks: `[3]` for sources, `(1)` for footnotes.
  package static func words(_ text: [Inline]) -> String { inert(text.map(words).joined()) }

  /// A text whose control characters, which a terminal might obey, are spaces.
  static func inert(_ text: String) -> String {
    String(
      text.map { character in
        character.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
          ? " " : character
      })
  }

  private static func words(_ inline: Inline) -> String {
    switch inline {
    case .sources(let numbers): " [\(numbers.map(String.init).joined(separator: ", "))]"
    case .footnote(let number): " (\(number))"
    case .strong(let inner), .emphasis(let inner), .link(let inner, _), .reference(let inner, _),
      .language(_, let inner):
      words(inner)
    case .text, .code, .number, .mark, .lineBreak: inline.plainText
    }
  }

  /// E.g. "Figure 2: Turnover rose. Goods, bn USD".
  package static func caption(_ label: String, _ title: [Inline], _ subtitle: [Inline]) -> String {
    let name = [label, words(title)].filter { !$0.isEmpty }.joined(separator: ": ")
    let subtitle = words(subtitle)
    if name.isEmpty || subtitle.isEmpty { return name + subtitle }
    return name + (name.hasSuffix(".") ? " " : ". ") + subtitle
  }

  /// Lines of at most `width` characters, broken at plain spaces; a longer word stands alone.
  /// Control characters end here, where every paragraph comes through.
  static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in inert(text).split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
