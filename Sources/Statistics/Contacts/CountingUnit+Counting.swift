public import Periods
public import Records
public import Values

extension CountingUnit {
  /// How many there are among contacts, within a period if one is given: a visit of two days with
  /// four sessions, recorded one by one, is 1 visit, 2 contact days and 4 sessions.
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
