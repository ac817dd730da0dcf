public import Values

/// A generated sentence as it stands in the briefing, with what it claims.
public struct Sentence: Sendable, Hashable {
  /// Something it claims, and the questions whose answers bear it.
  public struct Claim: Sendable, Hashable {
    public var assertion: Assertion
    /// Ids of questions in `Briefing.questions`.
    public var evidence: [String]

    public init(_ assertion: Assertion, evidence: [String]) {
      self.assertion = assertion
      self.evidence = evidence
    }
  }

  /// Unique in the briefing: `s1`, `s2`, ... in order of printing.
  public var id: String
  /// The id of the section or block it stands in.
  public var place: String
  /// BCP 47.
  public var language: String
  /// As printed, without marks.
  public var text: String
  /// In the order of its words.
  public var claims: [Claim]

  public init(id: String, place: String, language: String, text: String, claims: [Claim]) {
    self.id = id
    self.place = place
    self.language = language
    self.text = text
    self.claims = claims
  }
}
