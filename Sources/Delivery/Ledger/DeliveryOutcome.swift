/// What one attempt to deliver a message came to.
public enum DeliveryOutcome: Sendable, Hashable {
  /// The server took it.
  case accepted
  /// The server said no.
  case rejected
  /// It is to be tried again at that moment, or expires where it is given up by then.
  case deferred(until: Instant)
  /// Nobody knows whether the server took it.
  case held
  /// The server cannot have it, and the next delivery may try it at once.
  case released
}
