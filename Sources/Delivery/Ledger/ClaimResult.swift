/// What came of the wish to claim a message.
public enum ClaimResult: Sendable, Hashable {
  /// It is the asker's, to be handed over.
  case claimed(MessageRecord, OutgoingMessage)
  /// What was stored is no longer what it was: the message is held.
  case damaged(MessageRecord)
  /// There is nothing to send any more: another process has it, or it was taken out or sent.
  case gone
}
