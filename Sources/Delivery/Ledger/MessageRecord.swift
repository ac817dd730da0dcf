/// One message as the ledger knows it, without its bytes.
public struct MessageRecord: Sendable, Hashable {
  /// Its number, by which the operator names it.
  public let id: Int64
  /// The edition it belongs to as people name it; of a test, what it was a test of.
  public let edition: String
  /// The revision of the edition: 0 is the first, more are corrections.
  public let revision: Int
  /// Whether it is a marked test.
  public let isTest: Bool
  /// To whom it goes.
  public let recipient: OutgoingMessage.Recipient
  /// The Message-ID without angle brackets.
  public let messageID: String
  /// The subject as people read it.
  public let subject: String
  /// The address of the envelope's sender.
  public let sender: String
  /// The length of the message in bytes.
  public let size: Int
  /// Where it is on its way.
  public let state: MessageState
  /// How many transactions were begun since it was last made ready by hand.
  public let attempts: Int
  /// When it may be tried again; `nil` for at once.
  public let nextAttempt: Instant?
  /// From when on it is no longer tried.
  public let giveUp: Instant
  /// The SMTP reply code, or the exit code of `sendmail`; `nil` where there was none.
  public let code: Int?
  /// The last reply, or why there was none; never a secret.
  public let reply: String
  /// The name the server gave it in its queue; empty where it gave none.
  public let queueID: String
  /// When its state last changed.
  public let changed: Instant
}
