/// One composed message for one recipient: the exact bytes a mail server is given.
public struct OutgoingMessage: Sendable, Hashable {
  /// The Message-ID without angle brackets; the same for every attempt.
  public var messageID: String
  /// The subject as people read it, for lists and logs.
  public var subject: String
  /// The address of the envelope's sender, to which failures return.
  public var sender: String
  /// To whom it goes.
  public var recipient: Recipient
  /// The message as RFC 5322 has it: lines end in CRLF, every byte is below 128, but
  /// those of a recipient's address in the headers (RFC 6532).
  public var bytes: [UInt8]
  /// Whether it is a marked test, which the ledger keeps apart.
  public var isTest: Bool

  /// One person a message goes to.
  public struct Recipient: Sendable, Hashable {
    /// The address, `name@domain`.
    public var address: String
    /// The person's name; empty where none is known.
    public var name: String

    /// Makes a recipient.
    public init(address: String, name: String = "") {
      self.address = address
      self.name = name
    }
  }

  /// Makes a message; no test unless told otherwise.
  public init(
    messageID: String, subject: String, sender: String, recipient: Recipient, bytes: [UInt8],
    isTest: Bool = false
  ) {
    self.messageID = messageID
    self.subject = subject
    self.sender = sender
    self.recipient = recipient
    self.bytes = bytes
    self.isTest = isTest
  }
}
