/// One thing that happened to a message; events are only ever added.
public struct MessageEvent: Sendable, Hashable {
  /// When, by the clock the program was given.
  public let at: Instant
  /// The state it led to.
  public let state: String
  /// Where in the conversation with the server, or which command, led to it.
  public let phase: String
  /// The reply code; `nil` where there was none.
  public let code: Int?
  /// The reply, or the reason.
  public let reply: String
}
