/// All that is the same in the messages of one edition, whoever gets them.
public struct MessageDraft: Sendable, Hashable {
  /// The edition.
  public var edition: EditionKey
  /// 0 for the edition itself, else the number of its correction.
  public var revision: Int
  /// The subject as people read it.
  public var subject: String
  /// What the message says.
  public var body: MessageBody
  /// The PDF that goes with it; `nil` for none.
  public var attachment: MessageAttachment?
  /// The moment the Date header gives.
  public var date: Instant
  /// Whether it is a test: the subject begins with `[test]`, and the ledger keeps it apart.
  public var isTest: Bool
  /// Whether it is a proof for the owner: the subject begins with `[proof]`, and its name is not
  /// that of the message readers get.
  public var isProof = false

  /// Makes a draft; no correction and no test unless told otherwise.
  public init(
    edition: EditionKey, revision: Int = 0, subject: String, body: MessageBody,
    attachment: MessageAttachment? = nil, date: Instant, isTest: Bool = false
  ) {
    self.edition = edition
    self.revision = revision
    self.subject = subject
    self.body = body
    self.attachment = attachment
    self.date = date
    self.isTest = isTest
  }
}

extension MessageDraft {
  /// The subject with a word for a test or a correction.
  var markedSubject: String {
    let corrected =
      switch edition.language.prefix(2) {
      case "ru": "исправлено"
      case "be": "выпраўлена"
      default: "corrected"
      }
    return (isTest ? "[test] " : isProof ? "[proof] " : "") + subject
      + (revision > 0 ? " (\(corrected))" : "")
  }
}
