/// How often the two sides met against as many days before. The ladder: more or fewer than chance
/// explains, no evidence of change, not comparable.
public enum FrequencyChange: Asserted, Hashable {
  /// Both windows are covered; the finding says whether chance explains the difference.
  case compared(RateChange, ContactScope)
  /// One of the windows is not covered: only the count of what is in the log.
  case notComparable(Quantity, ContactScope)

  public var assertion: Assertion {
    switch self {
    case .compared(let change, let scope):
      Assertion(
        Self.relation(change.finding),
        [
          .text(.of, "contacts"), .number(.count, change.count.value),
          .number(.before, change.countBefore.value),
          .number(.probability, change.probability.value),
        ] + scope.terms, on: [.contacts])
    case .notComparable(let count, let scope):
      Assertion(
        .notComparable,
        [.text(.of, "contacts"), .number(.count, count.value)] + scope.terms, on: [.contacts])
    }
  }

  private static func relation(_ finding: RateChange.Finding) -> Relation {
    switch finding {
    case .none: .withinChance
    case .more: .moreThanChance
    case .fewer: .fewerThanChance
    }
  }
}
