public import Document
public import Values

extension BriefingDocument {
  /// What the records were asked for the claims of sentences, and where the answer stands.
  public struct Question: Sendable, Hashable, Decodable {
    public var id: String
    /// `contacts`, `statements` or `trade`.
    public var subject: String
    /// The operand that the answer gives; `nil` where it gives all of them.
    public var operand: Assertion.Name?
    /// The attached file of rows.
    public var file: String
    /// The numbers of its rows from 1, the head not counted, as ranges: `1-12,30`.
    public var rows: String
    /// Of contacts: the day, what counts as one, and what is declared of the log.
    public var asOf: String?
    public var unit: String?
    public var isComplete: Bool?
    public var since: String?

    private enum CodingKeys: String, CodingKey {
      case id, operand, file, rows, unit, since
      case subject = "of"
      case asOf = "as-of"
      case isComplete = "complete"
    }
  }

  /// A sentence as it stands in the file.
  struct ReadSentence: Decodable {
    struct Claim: Decodable {
      var assertion: Assertion
      var evidence: [String]

      private enum CodingKeys: CodingKey { case evidence }

      init(from decoder: any Decoder) throws {
        assertion = try Assertion(from: decoder)
        evidence = try decoder.container(keyedBy: CodingKeys.self)
          .decode([String].self, forKey: .evidence)
      }
    }

    var id: String
    var place: String
    var language: String
    var text: String
    var asserts: [Claim]

    var sentence: Sentence {
      Sentence(
        id: id, place: place, language: language, text: text,
        claims: asserts.map { Sentence.Claim($0.assertion, evidence: $0.evidence) })
    }
  }
}
