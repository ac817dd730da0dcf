/// How the cells of a type are written in a table, and so what a spreadsheet may have done to them.
public enum CellKind: Sendable, Hashable {
  /// A text in any words.
  case text
  /// A code, an id or a list of them: neither blanks nor capitals carry a meaning.
  case code
  /// One of some words.
  case word
  /// A day or a period.
  case date
  /// A number.
  case number
  /// A number with what its source says of it in letters, `1210 p`, or that it is missing, `:`.
  case flaggedNumber

  /// The kind that values of a form have, where their type says nothing else.
  init(of schema: ValueSchema) {
    self =
      switch schema {
      case .number, .integer: .number
      case .enumeration, .boolean: .word
      case .string(pattern: .some): .code
      case .array(let item): CellKind(of: item)
      default: .text
      }
  }

  /// Whether no two cells need be alike, so that a mistake is one of the column and not of a value.
  var variesByRow: Bool {
    switch self {
    case .text, .code, .word: false
    case .date, .number, .flaggedNumber: true
    }
  }
}
