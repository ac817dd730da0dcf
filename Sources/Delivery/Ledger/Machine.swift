/// The machine on which a ledger is used: what was sent from elsewhere meanwhile it cannot know.
public struct Machine: Sendable, Hashable {
  /// What tells it from every other machine.
  public let id: String
  /// Its name as people know it.
  public let host: String

  /// Names a machine.
  public init(id: String, host: String) {
    self.id = id
    self.host = host
  }
}
