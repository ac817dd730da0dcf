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
  public var state: MessageState
  /// How many transactions were begun since it was last made ready by hand.
  public var attempts: Int
  /// When it may be tried again; `nil` for at once.
  public var nextAttempt: Instant?
  /// From when on it is no longer tried.
  public var giveUp: Instant
  /// The SMTP reply code, or the exit code of `sendmail`; `nil` where there was none.
  public var code: Int?
  /// The last reply, or why there was none; never a secret.
  public var reply: String
  /// The name the server gave it in its queue; empty where it gave none.
  public var queueID: String
  /// When its state last changed.
  public var changed: Instant
  /// Who claimed it last; `nil` where nobody did.
  public var claim: Claim?
}
