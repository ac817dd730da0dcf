internal import Values

/// The sentences of a briefing with what was asked for their claims and what answered, as a value that
/// can be stored. The records behind a claim are told by its questions.
struct StoredSentences: Codable {
  private struct StoredClaim: Codable {
    var assertion: Assertion
    var evidence: [String]
  }

  private struct StoredSentence: Codable {
    var id: String
    var place: String
    var language: String
    var text: String
    var claims: [StoredClaim]
  }

  private struct StoredQuestion: Codable {
    var id: String
    var subject: String
    var operand: Assertion.Name?
    /// `nil` where sums answer it: the next ones of those it is stored beside.
    var table: String?
  }

  private var sentences: [StoredSentence]
  private var questions: [StoredQuestion]
  private var rows: [RowTable]
  private var log: DeclaredLog?

  init(of briefing: Briefing) {
    sentences = briefing.sentences.map { sentence in
      StoredSentence(
        id: sentence.id, place: sentence.place, language: sentence.language, text: sentence.text,
        claims: sentence.claims.map { StoredClaim(assertion: $0.assertion, evidence: $0.evidence) })
    }
    questions = briefing.questions.map { question in
      var table: String?
      switch question.answer {
      case .table(let name): table = name
      case .sums: break
      }
      return StoredQuestion(
        id: question.id, subject: question.subject, operand: question.operand, table: table)
    }
    rows = briefing.rows
    log = briefing.log
  }

  /// The sums that answered questions, in their order.
  static func sums(of briefing: Briefing) -> [Evidence] {
    briefing.questions.compactMap { question in
      if case .sums(let sums) = question.answer { sums } else { nil }
    }
  }

  /// Puts them back, with the sums that answered questions.
  func enter(_ briefing: inout Briefing, answeredBy answers: ArraySlice<Evidence>) {
    briefing.sentences = sentences.map { sentence in
      Sentence(
        id: sentence.id, place: sentence.place, language: sentence.language, text: sentence.text,
        claims: sentence.claims.map { Sentence.Claim($0.assertion, evidence: $0.evidence) })
    }
    var sums = answers.makeIterator()
    briefing.questions = questions.map { question in
      let answer: Question.Answer =
        question.table.map { .table($0) } ?? .sums(sums.next() ?? Evidence())
      return Question(
        id: question.id, subject: question.subject, operand: question.operand, answer: answer)
    }
    briefing.rows = rows
    briefing.log = log
  }
}
