internal import Fields
internal import Language

/// Parses a template and reports every mistake at the characters it is made of.
struct TemplateParser {
  private let text: YAMLText
  private let findings: Findings
  private let nouns: [String]
  private var scanner: TemplateScanner
  private var isWhole = true
  /// How many conditions are open.
  private var level = 0
  /// Whether there were too many of them, and the rest of the text was passed over.
  private var isCut = false

  /// The most conditions inside each other.
  static let deepest = 16

  /// Parses a text of a definition; `nil` where it has mistakes, which are then reported.
  static func parse(_ text: YAMLText, _ findings: Findings) -> Template? {
    var parser = TemplateParser(
      text: text, findings: findings, nouns: Languages.known.wordings[0].nouns.keys.sorted(),
      scanner: TemplateScanner(text.text))
    let (parts, _) = parser.parts(inside: nil)
    return parser.isWhole ? Template(text: text, parts: parts) : nil
  }

  /// What ended a run of parts.
  private enum Ending {
    case end, otherwise, endOfText
  }

  /// Parts up to the end of the text, or to the `else` or `end` of the condition they stand in.
  private mutating func parts(inside condition: Template.Span?) -> ([Template.Part], Ending) {
    var parts: [Template.Part] = []
    while let piece = scanner.next() {
      switch piece {
      case .literal(let literal): parts.append(.literal(literal))
      case .unclosed(let span):
        report(span, code: "template-unclosed", "`{{` without `}}`")
      case .tag(let tokens, let span):
        let word = tokens.first?.text
        if tokens.count == 1, word == "end" || word == "else" {
          if condition != nil { return (parts, word == "end" ? .end : .otherwise) }
          report(span, code: "template-unbalanced", "`\(word ?? "")` without an `if` before it")
        } else if word == "if" {
          parts += self.condition(tokens, span)
        } else {
          parts += placeholder(tokens, span)
        }
      }
    }
    if let condition, !isCut {
      report(
        condition, code: "template-unbalanced", "`if` without an `end`", hint: "write {{ end }}")
    }
    return (parts, .endOfText)
  }

  private mutating func placeholder(
    _ tokens: [TemplateToken], _ span: Template.Span
  ) -> [Template.Part] {
    let parser = PlaceholderParser(tokens: tokens, span: span, text: text, nouns: nouns)
    if let placeholder = parser.parse(findings) { return [.placeholder(placeholder)] }
    isWhole = false
    return []
  }

  private mutating func condition(
    _ tokens: [TemplateToken], _ span: Template.Span
  ) -> [Template.Part] {
    let isNegated = tokens.count > 1 && tokens[1].text == "not"
    let words = tokens.dropFirst(isNegated ? 2 : 1)
    level += 1
    defer { level -= 1 }
    guard level <= Self.deepest else {
      report(
        span, code: "too-deep", "conditions inside each other go deeper than \(Self.deepest) levels"
      )
      isCut = true
      scanner.skipRest()
      return []
    }
    let (whenTrue, ending) = parts(inside: span)
    var whenFalse: [Template.Part] = []
    if ending == .otherwise {
      let (parts, second) = parts(inside: span)
      whenFalse = parts
      if second == .otherwise {
        report(span, code: "template-unbalanced", "`if` with two `else`")
        _ = self.parts(inside: span)
      }
    }
    guard let name = words.first, words.count == 1, name.kind == .word else {
      report(
        span, code: "bad-condition", "`if` needs one name",
        hint: "write {{ if records.trade }} or {{ if not records.trade }}")
      return []
    }
    guard PlaceholderParser.known(name, in: text, findings) != nil else {
      isWhole = false
      return []
    }
    return [
      .condition(
        Template.Condition(
          name: name.text, isNegated: isNegated, whenTrue: whenTrue, whenFalse: whenFalse))
    ]
  }

  private mutating func report(
    _ span: Template.Span, code: String, _ message: String, hint: String? = nil
  ) {
    isWhole = false
    findings.add(code, in: text.file) { code in
      text.problem(at: span, code: code, message, hint: hint)
    }
  }
}
