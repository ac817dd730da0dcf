public import Periods

/// The whole months of a window for which the log holds no contact, and in which none of those known
/// only to the month or year may lie.
public struct EmptyMonths: Asserted, Hashable {
  /// Oldest first; none where every month has one.
  public var months: [Period]
  public var scope: ContactScope

  package init(_ months: [Period], scope: ContactScope) {
    self.months = months
    self.scope = scope
  }

  public var assertion: Assertion {
    Assertion(
      .noneOnRecord,
      [
        .text(.of, "contacts"), .text(.by, "month"),
        .texts(.values, months.map { "\($0.start)/\($0.end)" }),
      ] + scope.terms, on: [.contacts])
  }
}
