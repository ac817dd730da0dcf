/// The words a subject is marked with, in the language of the message.
public struct SubjectMarks: Sendable, Hashable {
  /// In round brackets behind the subject of a correction.
  public var corrected: String
  /// In square brackets before the subject of a test.
  public var test: String
  /// In square brackets before the subject of a proof.
  public var proof: String

  /// Makes the marks of a language.
  public init(corrected: String, test: String, proof: String) {
    self.corrected = corrected
    self.test = test
    self.proof = proof
  }
}
