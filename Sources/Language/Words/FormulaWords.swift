internal import Values

/// What a language calls the parts of formulas. Signs and brackets are the same in all languages, and
/// `FormulaNotation` sets them.
struct FormulaWords: Sendable {
  /// The name of what a formula is given.
  var operand: @Sendable (Formula.Operand) -> String
  /// The same behind a `Σ`, where the language has a form of its own for it.
  var summed: @Sendable (Formula.Operand) -> String
  /// What stands for a list, e.g. "median of the gaps".
  var summary: @Sendable (Formula.Summary) -> String
  /// "number of statements".
  var count: @Sendable (Formula.Counted) -> String
  /// What no arithmetic on a few numbers gives.
  var method: @Sendable (Formula.Method) -> String
  /// "Wilson interval".
  var interval: @Sendable (Formula.IntervalMethod) -> String
  var asRecorded: String
  var asStated: String
  /// What parts a number's whole from its fraction.
  var decimalMark: String
}
