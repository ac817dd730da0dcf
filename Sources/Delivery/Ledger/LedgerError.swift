/// Why the ledger could not do what was asked; nothing of it was done.
public enum LedgerError: Error, Sendable, Hashable {
  /// Another process holds the ledger: exit 75.
  case busy
  /// The disk is full: exit 74.
  case full
  /// The ledger cannot be written, or not be read: exit 74.
  case unavailable(String)
  /// There is no ledger where there has to be one: exit 74.
  case absent(LedgerAbsence)
  /// The ledger was written by a newer version of the program: exit 78.
  case newer
  /// The ledger is used on another machine: exit 78.
  case otherMachine(home: String, here: String)
  /// The edition may have been sent before the ledger was put back from a backup.
  case mayHaveBeenSent(String, LedgerGap)
  /// Nothing about the edition is to be decided.
  case noDoubt(String)
  /// There is no such message.
  case noMessage(Int64)
  /// There is no such edition.
  case noEdition(String)
  /// There is no such name from an older ledger, or it was said whose it is.
  case noBareName(String)
  /// The message cannot go from one state to the other.
  case noTransition(id: Int64, from: MessageState, to: MessageState)
  /// Another process may have taken the message over: what this one knows of it counts no more.
  case claimLost(Int64)
  /// The edition cannot do that in the state it is in.
  case editionState(String, EditionState)
  /// The stored message is no longer what was stored, or was cleared away.
  case damaged(Int64)
}

extension LedgerError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .busy: "another run is at work on this desk"
    case .full: "the disk is full"
    case .unavailable(let reason): "the ledger cannot be used: \(reason)"
    case .absent(let absence):
      (absence == .missing ? "there is no ledger" : "the ledger is empty")
        + ", and messages were sent from here: bring it back, or `briefing outbox begin`"
    case .newer: "the ledger was written by a newer version of this program"
    case .otherMachine(let home, let here):
      "the ledger is of the machine \(home), and this is \(here): nothing is made or sent until "
        + "`briefing outbox adopt`"
    case .mayHaveBeenSent(let name, let gap):
      "edition \(name) may have been sent between the backup of \(gap.backup) and \(gap.restored), "
        + "when it was put back: `briefing outbox decide \(name) --sent`, or `--unsent`"
    case .noDoubt(let name): "nothing is to be decided about edition \(name)"
    case .noMessage(let id): "there is no message \(id)"
    case .noEdition(let name): "the ledger has no edition \(name)"
    case .noBareName(let name): "the ledger has no undecided name \(name)"
    case .noTransition(let id, let from, let to):
      "message \(id) is \(from.rawValue) and cannot become \(to.rawValue)"
    case .claimLost(let id): "message \(id) is another run's by now"
    case .editionState(let name, let state): "edition \(name) is \(state.rawValue)"
    case .damaged(let id): "the stored message \(id) is damaged"
    }
  }
}
