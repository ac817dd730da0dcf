/// How the date that a source gives a contact stands to the log's.
public enum DateReason: Asserted, Hashable {
  /// It is another one: so many days later, negative where earlier; the contact.
  case conflict(days: Int, contact: String)
  /// A report of the day after: no contradiction.
  case dateline(contact: String)
  /// Nothing else gives the log's date.
  case unsupported(contact: String)

  public var assertion: Assertion {
    switch self {
    case .conflict(let days, let contact):
      Assertion(
        .conflict,
        [
          .text(.of, "contacts"), .text(.kind, "date"), .text(.value, contact),
          .number(.days, Double(days)),
        ], on: [.contacts])
    case .dateline(let contact):
      Assertion(
        .agree, [.text(.of, "contacts"), .text(.kind, "date"), .text(.value, contact)],
        on: [.contacts])
    case .unsupported(let contact):
      Assertion(
        .alone, [.text(.of, "contacts"), .text(.kind, "date"), .text(.value, contact)],
        on: [.contacts])
    }
  }
}
