/// One start of the program that could change the ledger.
public struct RunRecord: Sendable, Hashable {
  /// Its number.
  public let id: Int64
  /// The command, e.g. `run`.
  public let command: String
  /// When it began.
  public let began: Instant
  /// When it ended; `nil` where it was killed, or is still at work.
  public var ended: Instant?
  /// The exit code; `nil` where it has not ended.
  public var exit: Int32?
  /// One line about what it did.
  public var note: String
}
