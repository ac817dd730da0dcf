/// What became of messages that were to be stored.
public enum Enqueued: Sendable, Hashable {
  /// They are stored, by these numbers.
  case stored([Int64])
  /// This revision was stored before; nothing was changed.
  case alreadyThere
}
