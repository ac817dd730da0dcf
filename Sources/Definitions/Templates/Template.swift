package import Diagnostics
package import Fields

/// A text with placeholders, parsed once, every part with its place in the file.
///
/// `{{ trade.turnover.latest | money | cite else "no figure" }}` prints a value;
/// `{{ if name }} … {{ else }} … {{ end }}` and `{{ if not name }}` choose between texts.
package struct Template: Sendable {
  /// The text as it stands in the definition.
  package var text: YAMLText
  package var parts: [Part]

  package indirect enum Part: Sendable {
    case literal(String)
    case placeholder(Placeholder)
    case condition(Condition)
  }

  /// One value to be printed.
  package struct Placeholder: Sendable {
    package var name: String
    /// How the value is written; the default is by its kind.
    package var form: TemplateFormat
    /// What is put behind it, in order.
    package var additions: [TemplateFormat]
    /// What is printed where the value is undefined; without it that is an error.
    package var otherwise: String?
    /// Where the name stands in the text.
    package var span: Span
  }

  /// A choice between two texts.
  package struct Condition: Sendable {
    package var name: String
    package var isNegated: Bool
    package var whenTrue: [Part]
    package var whenFalse: [Part]
  }

  /// Characters of the text.
  package struct Span: Sendable, Hashable {
    package var offset: Int
    package var length: Int
  }
}

extension YAMLText {
  /// What is wrong at some characters of the text.
  package func problem(
    at span: Template.Span, code: String, _ message: String, hint: String? = nil
  ) -> Diagnostic {
    file.diagnostic(
      code: code, message: message, hint: hint,
      at: location(ofOffset: span.offset, length: span.length))
  }
}
