/// Whether an edition's messages may be sent as soon as they are stored.
public enum Approval: Sendable, Hashable {
  /// Nobody is asked.
  case notNeeded
  /// They wait for the owner; by when, is `nil` for no deadline.
  case required(by: Instant?)

  /// By when the owner has to decide; `nil` for no deadline.
  var deadline: Instant? {
    if case .required(let date) = self { date } else { nil }
  }

  /// How far an edition is as soon as its messages are stored.
  var editionState: EditionState { self == .notNeeded ? .enqueued : .proposed }
}
