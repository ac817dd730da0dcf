/// Which messages of a ledger to look at.
public struct MessageSelection: Sendable, Hashable {
  /// The states they are in.
  public var states: Set<MessageState>
  /// The only edition; `nil` for all, and for what is no edition's.
  public var edition: EditionKey?
  /// Whether marked tests are among them.
  public var includesTests: Bool

  /// Makes a selection; everything but tests unless told otherwise.
  public init(
    states: Set<MessageState> = Set(MessageState.allCases), edition: EditionKey? = nil,
    includesTests: Bool = false
  ) {
    self.states = states
    self.edition = edition
    self.includesTests = includesTests
  }
}
