internal import Document
internal import Values

extension Ledger {
  /// The names of the tables whose rows bear claims.
  enum GroundTable {
    static let contacts = "rows-of-contacts"
    static let statements = "rows-of-statements"
  }

  /// Enters a sentence with what it claims, and what the records have to be asked for it.
  func register(_ assertions: [Assertion], text: String, place: String, language: String) {
    guard !assertions.isEmpty, !text.isEmpty else { return }
    let claims = assertions.map { assertion in
      Sentence.Claim(assertion, evidence: assertion.grounds.map(question))
    }
    append(
      Sentence(
        id: "s\(sentences.count + 1)", place: place, language: language, text: text, claims: claims)
    )
  }

  /// Whether a sentence stood in the briefing before a state, or in one of its places.
  func hasPrinted(_ text: String, before state: State, in place: String?) -> Bool {
    sentences.prefix(state.sentences).contains {
      $0.text == text && (place == nil || $0.place == place)
    }
  }

  /// Whether a sentence has told what a title would tell.
  func hasTold(_ assertions: [Assertion]) -> Bool {
    guard let first = assertions.first else { return false }
    return sentences.contains { sentence in
      sentence.claims.contains {
        $0.assertion.relation == first.relation && $0.assertion.terms == first.terms
      }
    }
  }

  /// The id of the question that a ground answers; asked once.
  private func question(of ground: Ground) -> String {
    switch ground {
    case .contacts: ask("contacts", nil, .table(GroundTable.contacts))
    case .statements: ask("statements", nil, .table(GroundTable.statements))
    case .sums(let operand, let evidence): ask("trade", operand, .sums(evidence))
    }
  }

  private func ask(
    _ subject: String, _ operand: Assertion.Name?, _ answer: Question.Answer
  ) -> String {
    let known = questions.first {
      $0.subject == subject && $0.operand == operand && $0.answer == answer
    }
    if let known { return known.id }
    let id = "q\(questions.count + 1)"
    append(Question(id: id, subject: subject, operand: operand, answer: answer))
    return id
  }
}
