/// Where a message is on its way to the mail server.
public enum MessageState: String, Sendable, Hashable, CaseIterable {
  /// Stored, not tried or to be tried again at once.
  case ready
  /// A transaction with the mail server has begun; the server cannot have taken it yet.
  case claimed
  /// The end of the message may have been sent: only the server's answer can tell.
  case inDoubt = "in-doubt"
  /// The server took responsibility for it.
  case accepted
  /// The server said "later".
  case deferred
  /// The server said no.
  case rejected
  /// No server took it in the time given.
  case expired
  /// Nobody knows whether the server took it: the operator decides.
  case held
  /// The operator took it out.
  case cancelled

  /// Whether the program will do something about it by itself.
  public var isPending: Bool {
    switch self {
    case .ready, .claimed, .inDoubt, .deferred: true
    case .accepted, .rejected, .expired, .held, .cancelled: false
    }
  }

  /// Fails where a message in this state may not go to another.
  func check(_ next: MessageState, of id: Int64) throws(LedgerError) {
    guard successors.contains(next) else { throw .noTransition(id: id, from: self, to: next) }
  }

  /// The states it may go to; the ledger refuses every other step.
  var successors: Set<MessageState> {
    switch self {
    case .ready: [.claimed, .held, .expired, .cancelled]
    case .claimed: [.ready, .inDoubt, .deferred, .rejected, .expired]
    // Ready only by the word of a `sendmail` that could not work at all.
    case .inDoubt: [.accepted, .ready, .deferred, .rejected, .expired, .held]
    case .deferred: [.ready, .claimed, .held, .expired, .cancelled]
    case .held: [.ready, .accepted, .cancelled]
    case .rejected, .expired: [.ready, .cancelled]
    case .cancelled: [.ready]
    // Only when the operator says so, knowing that it arrives twice.
    case .accepted: [.ready]
    }
  }
}
