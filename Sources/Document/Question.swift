public import Values

/// What records were asked for, so that the claims of sentences can be evaluated again from the answer.
public struct Question: Sendable, Hashable {
  /// What answers it.
  public enum Answer: Sendable, Hashable {
    /// All rows of a table of `Briefing.rows`, by its name.
    case table(String)
    /// Sums of trade records.
    case sums(Evidence)
  }

  /// Unique in the briefing: `q1`, `q2`, ... in order of asking.
  public var id: String
  /// `contacts`, `statements` or `trade`.
  public var subject: String
  /// The operand that the answer gives; `nil` where it gives all of them.
  public var operand: Assertion.Name?
  public var answer: Answer

  public init(id: String, subject: String, operand: Assertion.Name? = nil, answer: Answer) {
    self.id = id
    self.subject = subject
    self.operand = operand
    self.answer = answer
  }
}
