/// The right of one process to hand a message to a mail server.
///
/// Once its lease has run out the message may be claimed by another, but only as long as no handing
/// over is recorded: a mail server cannot be told to refuse a former owner, so that the message would
/// arrive twice. After that it is held, and the operator is told.
public struct Claim: Sendable, Hashable {
  /// How long a lease is in seconds, an hour: more than one message takes at a mail server.
  public static let leaseSeconds = 3600

  /// Whose it is.
  public let owner: ClaimOwner
  /// From when on the owner is taken for gone.
  public let leaseEnd: Instant

  /// Makes a claim.
  public init(owner: ClaimOwner, leaseEnd: Instant) {
    self.owner = owner
    self.leaseEnd = leaseEnd
  }
}

extension MessageRecord {
  /// Whether its owner is at work on it no more, as far as the lease tells.
  func isAbandoned(at now: Instant) -> Bool {
    (state == .claimed || state == .inDoubt) && claim.map { $0.leaseEnd <= now } ?? true
  }

  /// Fails where a process may not record that it begins to hand the message over.
  func checkHandingOver(by owner: ClaimOwner) throws(LedgerError) {
    guard claim?.owner == owner, state == .claimed else { throw .claimLost(id) }
  }

  /// Fails where the operator may not have the message sent again: a process is at work on it, or a
  /// server has taken it and he does not insist.
  func checkResending(evenIfAccepted: Bool) throws(LedgerError) {
    let isAtWork = state == .claimed || state == .inDoubt
    guard !isAtWork, state != .accepted || evenIfAccepted else {
      throw .noTransition(id: id, from: state, to: .ready)
    }
  }

  /// Fails where a process may not record what became of the message. One that was held since, as its
  /// lease had run out, is still accepted by the word of the owner that heard the server say so.
  func checkConclusion(
    by owner: ClaimOwner, _ outcome: DeliveryOutcome
  ) throws(LedgerError) {
    let isAtWork = state == .claimed || state == .inDoubt
    guard claim?.owner == owner, isAtWork || (state == .held && outcome == .accepted) else {
      throw .claimLost(id)
    }
  }
}
