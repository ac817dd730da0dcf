/// A word, sign or quoted text inside a placeholder.
struct TemplateToken: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case word, sign, quoted
    /// A quotation without its end.
    case broken
  }

  var kind: Kind
  var text: String
  /// Where it begins in the template, in characters.
  var offset: Int

  var span: Template.Span {
    let quotes = kind == .quoted ? 2 : kind == .broken ? 1 : 0
    return Template.Span(offset: offset, length: text.count + quotes)
  }
}

/// Cuts a template into literal text and the tokens between `{{` and `}}`.
struct TemplateScanner {
  enum Piece {
    case literal(String)
    case tag([TemplateToken], Template.Span)
    /// `{{` without `}}`.
    case unclosed(Template.Span)
  }

  private let characters: [Character]
  private var index = 0

  init(_ text: String) {
    characters = Array(text)
  }

  /// The next piece; `nil` at the end.
  mutating func next() -> Piece? {
    guard index < characters.count else { return nil }
    if starts(with: "{") { return tag() }
    let start = index
    while index < characters.count, !starts(with: "{") { index += 1 }
    return .literal(String(characters[start..<index]))
  }

  /// Passes over all that is left.
  mutating func skipRest() {
    index = characters.count
  }

  private mutating func tag() -> Piece {
    let start = index
    index += 2
    var tokens: [TemplateToken] = []
    while index < characters.count, !starts(with: "{") {
      if starts(with: "}") {
        index += 2
        return .tag(tokens, Template.Span(offset: start, length: index - start))
      }
      if characters[index].isWhitespace {
        index += 1
      } else {
        tokens.append(token())
      }
    }
    return .unclosed(Template.Span(offset: start, length: 2))
  }

  private mutating func token() -> TemplateToken {
    let start = index
    if characters[index] == "\"" {
      index += 1
      while index < characters.count, characters[index] != "\"", !starts(with: "}") { index += 1 }
      let inner = String(characters[(start + 1)..<index])
      let isClosed = index < characters.count && characters[index] == "\""
      if isClosed { index += 1 }
      return TemplateToken(kind: isClosed ? .quoted : .broken, text: inner, offset: start)
    }
    while index < characters.count, Self.isWord(characters[index]) { index += 1 }
    if index > start {
      return TemplateToken(kind: .word, text: String(characters[start..<index]), offset: start)
    }
    index += 1
    return TemplateToken(kind: .sign, text: String(characters[start]), offset: start)
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || ".-_".contains(character)
  }

  /// Whether a brace stands here twice.
  private func starts(with brace: Character) -> Bool {
    index + 1 < characters.count && characters[index] == brace && characters[index + 1] == brace
  }
}
