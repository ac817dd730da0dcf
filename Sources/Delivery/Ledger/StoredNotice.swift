/// A message to the owner, apart from what readers get: a proof, or what went wrong.
public struct StoredNotice: Sendable {
  /// What makes it the same notice; it is stored once.
  public var topic: String
  /// The message.
  public var mailing: Mailing

  /// Makes a notice.
  public init(topic: String, mailing: Mailing) {
    self.topic = topic
    self.mailing = mailing
  }
}
