/// Fixed words of messages in one language.
public struct MailWords: Sendable, Hashable, Codable {
  /// Where the PDF goes with the message.
  public var attached: String
  /// Before the address of the whole briefing.
  public var online: String
  /// Where the PDF is left out for its size.
  public var tooLarge: String
  /// The last row of a table that is shortened in a message.
  public var restOfTable: String
  /// In brackets behind the subject of a correction.
  public var corrected: String
  /// In brackets before the subject of a test.
  public var test: String
  /// In brackets before the subject of what the owner is asked to approve.
  public var proof: String
  /// In a proof, before the words of texts that no record says anything of.
  public var notOnRecord: String

  public init(
    attached: String, online: String, tooLarge: String, restOfTable: String,
    corrected: String, test: String, proof: String, notOnRecord: String
  ) {
    self.attached = attached
    self.online = online
    self.tooLarge = tooLarge
    self.restOfTable = restOfTable
    self.corrected = corrected
    self.test = test
    self.proof = proof
    self.notOnRecord = notOnRecord
  }
}
