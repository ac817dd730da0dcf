/// The messages of one edition, each held against what mail servers accept: only a mailing can be
/// stored.
public struct Mailing: Sendable {
  /// The messages, in the order they are sent.
  public let messages: [OutgoingMessage]

  /// Checks messages.
  ///
  /// - Throws: The first fault; nothing of a mailing with a fault is stored.
  public init(_ messages: [OutgoingMessage]) throws(MessageFault) {
    var keys: Set<String> = []
    for message in messages {
      try message.check()
      guard keys.insert(MailAddress.key(message.recipient.address)).inserted else {
        throw .repeatedRecipient(message.recipient.address)
      }
    }
    self.messages = messages
  }
}
