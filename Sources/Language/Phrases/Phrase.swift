package import Document
package import Values

/// Text whose numbers and sources are still to be printed: a sentence before it has its place.
///
/// Written as a string with quantities in it; whoever prints it makes it a run of text.
package struct Phrase: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// A piece of a phrase.
  package enum Part: Sendable, Hashable {
    case text(String)
    /// A number as it stands in running text, with its hedge and the word for what is implied.
    case number(Quantity, NumberStyle)
    /// A number alone: hedge and nature are said elsewhere.
    case bare(Quantity, NumberStyle)
    /// The range a number lies in.
    case interval(Quantity, NumberStyle)
    /// A whole number in words up to ten.
    case words(Quantity)
    /// Marks of sources.
    case sources([String])
    case mark(Mark)
    case strong([Part])
    case emphasis([Part])
    /// What claims something, and what it claims.
    case claim(Assertion, [Part])
    case lineBreak
  }

  package var parts: [Part]

  package init(_ parts: [Part]) {
    self.parts = parts
  }

  package init(_ text: String) {
    self.init(text.isEmpty ? [] : [.text(text)])
  }

  package init(stringLiteral text: String) {
    self.init(text)
  }

  package init(stringInterpolation: Interpolation) {
    self.init(stringInterpolation.parts)
  }

  /// Nothing.
  package static let empty = Phrase([])

  package var isEmpty: Bool { parts.isEmpty }

  /// What it claims, in order.
  package var assertions: [Assertion] { parts.flatMap(\.assertions) }

  /// The same in bold.
  package var strong: Phrase { Phrase([.strong(parts)]) }

  /// The same in italics.
  package var emphasis: Phrase { Phrase([.emphasis(parts)]) }

  package static func + (left: Phrase, right: Phrase) -> Phrase { Phrase(left.parts + right.parts) }

  /// Collects the pieces of an interpolated string.
  package struct Interpolation: StringInterpolationProtocol {
    package var parts: [Part] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      parts.reserveCapacity(2 * interpolationCount + 1)
    }

    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { parts.append(.text(literal)) }
    }

    package mutating func appendInterpolation(_ text: String) { appendLiteral(text) }

    package mutating func appendInterpolation(_ number: Int) { appendLiteral(String(number)) }

    package mutating func appendInterpolation(_ phrase: Phrase) { parts += phrase.parts }

    package mutating func appendInterpolation(
      _ quantity: Quantity, _ style: NumberStyle = .automatic
    ) {
      parts.append(.number(quantity, style))
    }

    package mutating func appendInterpolation(
      bare quantity: Quantity, _ style: NumberStyle = .automatic
    ) {
      parts.append(.bare(quantity, style))
    }

    package mutating func appendInterpolation(
      interval quantity: Quantity, _ style: NumberStyle = .automatic
    ) {
      parts.append(.interval(quantity, style))
    }

    package mutating func appendInterpolation(words quantity: Quantity) {
      parts.append(.words(quantity))
    }

    package mutating func appendInterpolation(sources ids: [String]) {
      if !ids.isEmpty { parts.append(.sources(ids)) }
    }

    package mutating func appendInterpolation(_ mark: Mark) { parts.append(.mark(mark)) }
  }
}

extension Phrase.Part {
  /// What it claims, the outer before the inner.
  fileprivate var assertions: [Assertion] {
    switch self {
    case .claim(let assertion, let parts): [assertion] + parts.flatMap(\.assertions)
    case .strong(let parts), .emphasis(let parts): parts.flatMap(\.assertions)
    case .text, .number, .bare, .interval, .words, .sources, .mark, .lineBreak: []
    }
  }
}

extension [Phrase] {
  /// The phrases with something between them.
  package func joined(separator: Phrase) -> Phrase {
    var joined = Phrase.empty
    for phrase in self where !phrase.isEmpty {
      joined = joined.isEmpty ? phrase : joined + separator + phrase
    }
    return joined
  }
}
