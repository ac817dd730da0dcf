/// How many contacts a window has. The ladder: none at all, none on record, so many on record.
public enum ContactPresence: Asserted, Hashable {
  /// No contact took place: the log is complete over the window, and none may lie in it unseen.
  case none(ContactScope)
  /// The log holds none; there may have been one.
  case noneOnRecord(ContactScope)
  /// The log holds so many.
  case some(Quantity, ContactScope)

  public var assertion: Assertion {
    switch self {
    case .none(let scope):
      Assertion(.none, [.text(.of, "contacts")] + scope.terms, on: [.contacts])
    case .noneOnRecord(let scope):
      Assertion(.noneOnRecord, [.text(.of, "contacts")] + scope.terms, on: [.contacts])
    case .some(let count, let scope):
      Assertion(
        .count, [.text(.of, "contacts"), .number(.count, count.value)] + scope.terms,
        on: [.contacts])
    }
  }

  /// The days it is about.
  public var scope: ContactScope {
    switch self {
    case .none(let scope), .noneOnRecord(let scope), .some(_, let scope): scope
    }
  }
}
