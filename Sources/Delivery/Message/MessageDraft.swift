/// All that is the same in the messages of one edition, whoever gets them.
public struct MessageDraft: Sendable, Hashable {
  /// The edition.
  public var edition: EditionKey
  /// 0 for the edition itself, else the number of its correction.
  public var revision: Int
  /// The subject as people read it.
  public var subject: String
  /// What tells a test, a proof and a correction by their subjects.
  public var marks: SubjectMarks
  /// What the message says.
  public var body: MessageBody
  /// The PDF that goes with it; `nil` for none.
  public var attachment: MessageAttachment?
  /// The moment the Date header gives.
  public var date: Instant
  /// Whether it is a test: the subject says so, and the ledger keeps it apart.
  public var isTest: Bool
  /// Whether it is a proof for the owner: the subject says so, and its name is not that of the
  /// message readers get.
  public var isProof = false

  /// Makes a draft; no correction and no test unless told otherwise.
  public init(
    edition: EditionKey, revision: Int = 0, subject: String, marks: SubjectMarks,
    body: MessageBody,
    attachment: MessageAttachment? = nil, date: Instant, isTest: Bool = false
  ) {
    self.edition = edition
    self.revision = revision
    self.subject = subject
    self.marks = marks
    self.body = body
    self.attachment = attachment
    self.date = date
    self.isTest = isTest
  }
}

extension MessageDraft {
  /// The subject with a word for a test or a correction.
  var markedSubject: String {
    let before = isTest ? "[\(marks.test)] " : isProof ? "[\(marks.proof)] " : ""
    return before + subject + (revision > 0 ? " (\(marks.corrected))" : "")
  }
}
