public import Records

/// What is counted as one: printed beside every count, chosen where a count is asked for.
public enum CountingUnit: String, Sendable, Hashable, CaseIterable {
  /// One call, visit, meeting or summit, however many days, sessions and sources it has; the
  /// default.
  case visit
  /// A day on which there was a contact, however many there were.
  case day = "contact-day"
  /// Every record of the log, repeated ones included.
  case session

  /// How many there are among contacts: a visit of two days with four sessions, recorded one by
  /// one, is 1 visit, 2 contact days and 4 sessions.
  public func count(_ contacts: [Contact]) -> Int {
    switch self {
    case .visit: return MergedContacts(contacts).contacts.count
    case .day:
      let days = contacts.filter(\.precision.isDay).flatMap { contact in
        contact.start.ordinal...max(contact.start, contact.end).ordinal
      }
      return Set(days).count
    case .session: return contacts.count
    }
  }
}
