internal import Records
internal import Statistics

/// Text whose numbers and sources are still to be printed: a sentence before it has its place.
///
/// Written as a string with quantities in it; `Context.print(_:name:)` makes it a run of text.
struct Phrase: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// A piece of a phrase.
  enum Part: Sendable, Hashable {
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
    case lineBreak
  }

  var parts: [Part]

  init(_ parts: [Part]) {
    self.parts = parts
  }

  init(_ text: String) {
    self.init(text.isEmpty ? [] : [.text(text)])
  }

  init(stringLiteral text: String) {
    self.init(text)
  }

  init(stringInterpolation: Interpolation) {
    self.init(stringInterpolation.parts)
  }

  /// Nothing.
  static let empty = Phrase([])

  var isEmpty: Bool { parts.isEmpty }

  /// The same in bold.
  var strong: Phrase { Phrase([.strong(parts)]) }

  /// The same in italics.
  var emphasis: Phrase { Phrase([.emphasis(parts)]) }

  static func + (left: Phrase, right: Phrase) -> Phrase { Phrase(left.parts + right.parts) }

  /// Collects the pieces of an interpolated string.
  struct Interpolation: StringInterpolationProtocol {
    var parts: [Part] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      parts.reserveCapacity(2 * interpolationCount + 1)
    }

    mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { parts.append(.text(literal)) }
    }

    mutating func appendInterpolation(_ text: String) { appendLiteral(text) }

    mutating func appendInterpolation(_ number: Int) { appendLiteral(String(number)) }

    mutating func appendInterpolation(_ phrase: Phrase) { parts += phrase.parts }

    mutating func appendInterpolation(_ quantity: Quantity, _ style: NumberStyle = .automatic) {
      parts.append(.number(quantity, style))
    }

    mutating func appendInterpolation(bare quantity: Quantity, _ style: NumberStyle = .automatic) {
      parts.append(.bare(quantity, style))
    }

    mutating func appendInterpolation(
      interval quantity: Quantity, _ style: NumberStyle = .automatic
    ) {
      parts.append(.interval(quantity, style))
    }

    mutating func appendInterpolation(words quantity: Quantity) {
      parts.append(.words(quantity))
    }

    mutating func appendInterpolation(sources ids: [String]) {
      if !ids.isEmpty { parts.append(.sources(ids)) }
    }

    mutating func appendInterpolation(_ mark: Mark) { parts.append(.mark(mark)) }
  }
}

extension [Phrase] {
  /// The phrases with something between them.
  func joined(separator: Phrase) -> Phrase {
    var joined = Phrase.empty
    for phrase in self where !phrase.isEmpty {
      joined = joined.isEmpty ? phrase : joined + separator + phrase
    }
    return joined
  }
}
