public import Periods

/// The contacts of a window, and those announced for the days after it.
public struct AnnouncedContacts: Asserted, Hashable {
  public var presence: ContactPresence
  /// How many are announced.
  public var announced: Quantity
  /// The last day they may begin on.
  public var through: Day

  package init(_ presence: ContactPresence, announced: Quantity, through: Day) {
    self.presence = presence
    self.announced = announced
    self.through = through
  }

  public var assertion: Assertion {
    var assertion = presence.assertion
    assertion.terms += [.number(.next, announced.value), .text(.to, through)].compactMap { $0 }
    return assertion
  }
}
