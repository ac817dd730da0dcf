internal import Diagnostics
internal import Fields

/// A text with placeholders, parsed once, every part with its place in the file.
///
/// `{{ trade.turnover.latest | money | cite else "no figure" }}` prints a value;
/// `{{ if name }} … {{ else }} … {{ end }}` and `{{ if not name }}` choose between texts.
struct Template: Sendable {
  /// The text as it stands in the definition.
  var text: YAMLText
  var parts: [Part]

  indirect enum Part: Sendable {
    case literal(String)
    case placeholder(Placeholder)
    case condition(Condition)
  }

  /// One value to be printed.
  struct Placeholder: Sendable {
    var name: String
    /// How the value is written; the default is by its kind.
    var form: TemplateFormat
    /// What is put behind it, in order.
    var additions: [TemplateFormat]
    /// What is printed where the value is undefined; without it that is an error.
    var otherwise: String?
    /// Where the name stands in the text.
    var span: Span
  }

  /// A choice between two texts.
  struct Condition: Sendable {
    var name: String
    var isNegated: Bool
    var whenTrue: [Part]
    var whenFalse: [Part]
  }

  /// Characters of the text.
  struct Span: Sendable, Hashable {
    var offset: Int
    var length: Int
  }
}

extension YAMLText {
  /// What is wrong at some characters of the text.
  func problem(
    at span: Template.Span, code: String, _ message: String, hint: String? = nil
  ) -> Diagnostic {
    file.diagnostic(
      code: code, message: message, hint: hint,
      at: location(ofOffset: span.offset, length: span.length))
  }
}
