/// What the operator found out about a held message.
public enum DeliveryFinding: Sendable, Hashable {
  /// The server has it, under this name; empty where it is not known.
  case delivered(queueID: String)
  /// The server does not have it: it is made ready, to be given up at that moment.
  case notDelivered(giveUp: Instant)
}

extension DeliveryFinding {
  /// The state a held message comes to by it.
  fileprivate var state: MessageState {
    switch self {
    case .delivered: .accepted
    case .notDelivered: .ready
    }
  }
}

extension MessageRecord {
  /// Whether a finding about the message is new; `false` where the same was found before.
  ///
  /// - Throws: `noTransition` where there is nothing to find out.
  func isChanged(by finding: DeliveryFinding) throws(LedgerError) -> Bool {
    if state == finding.state { return false }
    guard state == .held else { throw .noTransition(id: id, from: state, to: finding.state) }
    return true
  }
}
