/// What is counted as one: printed beside every count, chosen where a count is asked for.
public enum CountingUnit: String, Sendable, Hashable, CaseIterable, Codable {
  /// One call, visit, meeting or summit, however many days, sessions and sources it has; the
  /// default.
  case visit
  /// A day on which there was a contact, however many there were.
  case day = "contact-day"
  /// Every record of the log, repeated ones included.
  case session
}
