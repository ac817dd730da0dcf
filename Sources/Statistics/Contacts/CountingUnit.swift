public import Periods
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

  /// How many there are among contacts, within a period if one is given: a visit of two days with four sessions, recorded one by
  /// one, is 1 visit, 2 contact days and 4 sessions.
  ///
  /// The contacts are those of `MergedContacts`, except for sessions.
  public func count(_ contacts: [Contact], in period: Period? = nil) -> Int {
    switch self {
    case .visit, .session: return contacts.count
    case .day:
      let days = contacts.filter(\.precision.isDay).flatMap { contact -> [Int] in
        let first = max(contact.start, period?.start ?? contact.start).ordinal
        let last = min(contact.end, period?.end ?? contact.end).ordinal
        return first <= last ? Array(first...last) : []
      }
      return Set(days).count
    }
  }
}
