internal import Fields

/// The names that definitions may use: of values, each with its kind, for texts; of subjects, each
/// with its shapes, for charts and tables. Known before there is a value, so that a definition can be
/// checked without records.
public struct Vocabulary: Sendable {
  /// One name.
  package struct Name: Sendable, Hashable {
    /// As written in a definition, e.g. `trade.turnover.latest`.
    package var text: String
    package var kind: ValueKind
    /// What it is, in one line for the manual.
    package var summary: String

    package init(_ text: String, _ kind: ValueKind, _ summary: String) {
      self.text = text
      self.kind = kind
      self.summary = summary
    }
  }

  /// What charts, tables and small lines may show.
  package struct Subject: Sendable, Hashable {
    /// As written in a definition, e.g. `trade.turnover`.
    package var text: String
    /// What it is, in one line for the manual.
    package var summary: String
    /// The forms that charts of it may have; empty where no chart shows it.
    package var charts: [String]
    /// Whether a table shows it.
    package var isTable: Bool
    /// Whether it can be drawn small.
    package var isSparkline: Bool

    package init(
      _ text: String, _ summary: String, charts: [String], isTable: Bool, isSparkline: Bool
    ) {
      self.text = text
      self.summary = summary
      self.charts = charts
      self.isTable = isTable
      self.isSparkline = isSparkline
    }
  }

  /// Every name, in the order of the manual.
  package let names: [Name]
  /// Every subject, in the order of the manual.
  package let subjects: [Subject]
  /// Every form of a chart, in the order of the manual.
  package let forms: [String]
  /// The forms that flag events.
  package let formsWithEvents: [String]
  private let byText: [String: Name]

  /// Makes a vocabulary; of two names that are spelt alike the first counts.
  package init(
    _ names: [Name], subjects: [Subject] = [], forms: [String] = [],
    formsWithEvents: [String] = []
  ) {
    self.formsWithEvents = formsWithEvents
    self.names = names
    self.subjects = subjects
    self.forms = forms
    byText = Dictionary(names.map { ($0.text, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The name spelt so; `nil` for an unknown one.
  package subscript(text: String) -> Name? { byText[text] }

  /// The names of numbers.
  var quantities: [String] { names.filter(\.kind.isQuantity).map(\.text) }

  /// What texts now read may use.
  ///
  /// Bound by `Definition.read` for the time of reading, as `Parameter.known` is; empty elsewhere.
  @TaskLocal static var known = Vocabulary([])
}

extension Parameter {
  /// What texts write before a parameter's name.
  package static let prefix = "parameters."

  /// The name a text may use for a parameter that is declared; `nil` for any other.
  static func name(_ text: String) -> Vocabulary.Name? {
    guard text.hasPrefix(prefix), let parameter = known[String(text.dropFirst(prefix.count))]
    else { return nil }
    return Vocabulary.Name(text, parameter.kind.valueKind, "a parameter")
  }
}

extension Parameter.Kind {
  fileprivate var valueKind: ValueKind {
    switch self {
    case .text, .integer, .number: .text
    case .boolean: .flag
    case .day: .day
    case .period: .period
    }
  }
}
