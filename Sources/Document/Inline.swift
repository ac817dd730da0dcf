public import Addresses

/// A piece of running text, every value already printed.
public indirect enum Inline: Sendable, Hashable, Codable {
  case text(String)
  case strong([Inline])
  case emphasis([Inline])
  case code(String)
  /// A printed number: its text and the id under which `Briefing.numbers` tells where it is from.
  case number(String, id: String)
  /// Marks that lead to numbered sources, e.g. [3].
  case sources([Int])
  /// A mark that leads to a footnote, by its number in `Briefing.footnotes`.
  case footnote(Int)
  /// A link to an address outside the document.
  case link([Inline], address: SafeAddress)
  /// A link to a place in the document, by the id of a heading or figure.
  case reference([Inline], id: String)
  /// Text in another language than what is around it; BCP 47.
  case language(String, [Inline])
  /// A drawn mark.
  case mark(Mark)
  case lineBreak
}

/// A small mark drawn as a path, because the text face has none; it never stands without a word.
public enum Mark: String, Sendable, Hashable, CaseIterable, Codable {
  /// A filled disc: a claim that is consistent.
  case filled
  /// A half filled disc: within rounding.
  case half
  /// An empty circle: not checkable.
  case empty
  /// A crossed circle: conflicting.
  case crossed
  /// Channels of contacts.
  case call, video, visit, meeting, summit, letter
  /// Directions of change.
  case up, down, level
}

extension [Inline] {
  /// The text alone, without marks, for alternative texts, outlines and search.
  public var plainText: String {
    var text = ""
    for inline in self {
      switch inline {
      case .sources, .footnote:
        // The space before a mark goes with it: "2024 [1]; a visit" is "2024; a visit".
        while text.last?.isWhitespace == true { text.removeLast() }
      default: text += inline.plainText
      }
    }
    return text
  }
}

extension Inline {
  /// The text alone, without source and footnote marks.
  public var plainText: String {
    switch self {
    case .text(let text), .code(let text), .number(let text, _): text
    case .strong(let inner), .emphasis(let inner), .link(let inner, _), .reference(let inner, _),
      .language(_, let inner):
      inner.plainText
    case .sources, .footnote, .mark: ""
    case .lineBreak: " "
    }
  }
}
