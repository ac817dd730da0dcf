public import Periods

/// The longest span without a contact that ended in a window. The ladder: the longest, the longest that
/// has ended, the longest between contacts whose day is known.
public enum LongestSilence: Asserted, Hashable {
  /// A span between two contacts.
  public struct Span: Sendable, Hashable {
    /// The last day of the contact before.
    public var start: Day
    /// The first day of the contact after.
    public var end: Day
    public var length: Quantity
    /// How many other spans of the window are as long.
    public var alike: Int

    package init(start: Day, end: Day, length: Quantity, alike: Int) {
      self.start = start
      self.end = end
      self.length = length
      self.alike = alike
    }
  }

  /// Every contact of the window is known to the day, and both ends are covered.
  case longest(Span, ContactScope)
  /// The same, but the span since the last contact is longer already.
  case longestEnded(Span, ContactScope)
  /// A contact known less well, or one that the log does not have, may lie inside.
  case amongKnown(Span, ContactScope)

  public var span: Span {
    switch self {
    case .longest(let span, _), .longestEnded(let span, _), .amongKnown(let span, _): span
    }
  }

  public var assertion: Assertion {
    switch self {
    case .longest(let span, let scope): silence(.longest, span, scope)
    case .longestEnded(let span, let scope): silence(.longest, span, scope, "ended")
    case .amongKnown(let span, let scope): silence(.longestKnown, span, scope)
    }
  }

  private func silence(
    _ relation: Relation, _ span: Span, _ scope: ContactScope, _ kind: String? = nil
  ) -> Assertion {
    Assertion(
      relation,
      [
        .text(.of, "contacts"), .text(.kind, kind), .text(.from, span.start), .text(.to, span.end),
        .number(.days, span.length.value),
      ] + scope.terms, on: [.contacts])
  }
}
