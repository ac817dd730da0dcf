internal import Diagnostics
internal import Fields
internal import Language

/// A word of relation that an author has written around a number: true of some editions, and printed in
/// all of them.
struct BareRelation {
  /// Warns of each sentence that has one and does not ask what makes it true.
  static func report(
    in template: Template, _ words: RelationWords, _ findings: Findings
  ) {
    var sentence = Sentence()
    func end() {
      if let found = sentence.bare(words) { report(found.word, found.span, in: template, findings) }
      sentence = Sentence()
    }
    for piece in pieces(of: template.parts) {
      switch piece {
      case .words(let text): sentence.words += text
      case .value(let placeholder): sentence.add(placeholder)
      case .stop: end()
      }
    }
    end()
  }

  /// What a sentence is made of.
  private enum Piece {
    case words(String)
    case value(Template.Placeholder)
    case stop
  }

  private struct Sentence {
    var words = ""
    private var number: Template.Span?
    private var asksDirection = false

    mutating func add(_ placeholder: Template.Placeholder) {
      if placeholder.form == .direction { asksDirection = true }
      let kind = Vocabulary.known[placeholder.name]?.kind
      if kind?.isQuantity == true { number = number ?? placeholder.span }
      words += " "
    }

    /// The word, and the first number beside it.
    func bare(_ relations: RelationWords) -> (word: String, span: Template.Span)? {
      guard let number, !asksDirection, let word = relations.first(in: words) else { return nil }
      return (word, number)
    }
  }

  private static func pieces(of parts: [Template.Part]) -> [Piece] {
    parts.flatMap { part -> [Piece] in
      switch part {
      case .literal(let text): cut(text)
      case .placeholder(let placeholder): [.value(placeholder)]
      case .condition(let condition): pieces(of: condition.whenTrue + condition.whenFalse)
      }
    }
  }

  /// A text at the ends of its sentences.
  private static func cut(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var words = ""
    var isAfterStop = false
    for character in text {
      if isAfterStop, character.isWhitespace || character == "[" {
        pieces += [.words(words), .stop]
        words = ""
      }
      isAfterStop = ".!?".contains(character)
      words.append(character)
    }
    return pieces + [.words(words)] + (isAfterStop ? [.stop] : [])
  }

  private static func report(
    _ word: String, _ span: Template.Span, in template: Template, _ findings: Findings
  ) {
    let text = template.text
    findings.add(
      text.file.diagnostic(
        .warning, code: "bare-relation",
        message: "`\(word)` stands beside a number, and nothing here makes it true",
        hint: "let the records choose the word, {{ trade.turnover.latest | direction }}, or take a "
          + "sentence, {{ trade.headline }}",
        at: text.location(ofOffset: span.offset, length: span.length)))
  }
}
