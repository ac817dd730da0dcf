internal import Delivery
internal import Document

extension SubjectMarks {
  /// The marks of a language, from its words of messages.
  init(_ words: MailWords) {
    self.init(corrected: words.corrected, test: words.test, proof: words.proof)
  }
}
