internal import Document
internal import Values

/// The claims of sentences evaluated again from the attached rows.
struct ClaimCheck {
  /// What an evaluation gave.
  enum Outcome: Equatable {
    case holds
    /// It does not, with the reason as the end of a sentence that begins with the claim.
    case fails(String)
    /// The rows do not tell.
    case untold
  }

  /// The rows that answer the questions, by their ids.
  struct Answers {
    var questions: [String: BriefingDocument.Question]
    var rows: [String: [AttachedRows.Row]]
    var numbers: [PrintedNumber]

    init(_ document: BriefingDocument, files: [String: AttachedFile]) {
      questions = Dictionary(document.questions.map { ($0.id, $0) }) { first, _ in first }
      numbers = document.numbers
      var read: [String: AttachedRows] = [:]
      rows = [:]
      for question in document.questions {
        guard let file = files[question.file] else { continue }
        let table = read[question.file] ?? AttachedRows(reading: file.bytes)
        read[question.file] = table
        rows[question.id] = table.rows(question.rows)
      }
    }
  }

  let claim: Sentence.Claim
  let outcome: Outcome

  init(_ claim: Sentence.Claim, _ answers: Answers) {
    self.claim = claim
    let assertion = claim.assertion
    let asked = claim.evidence.compactMap { answers.questions[$0] }
    switch asked.first?.subject {
    case "contacts"?:
      outcome =
        asked.first.flatMap { question in
          answers.rows[question.id].flatMap { LogRows($0, question) }
        }.map { ContactClaim(assertion, $0).outcome } ?? .fails("has no rows to be evaluated from")
    case "statements"?:
      let rows = asked.first.flatMap { answers.rows[$0.id] } ?? []
      outcome = StatementClaim(assertion, rows.map(StatementRow.init)).outcome
    case "trade"?: outcome = TradeClaim(assertion, asked, answers.rows).outcome
    default: outcome = NumberClaim(assertion, answers.numbers).outcome
    }
  }
}

extension ClaimCheck.Outcome {
  /// Holds, or does not for a reason.
  init(_ holds: Bool, else reason: @autoclosure () -> String) {
    self = holds ? .holds : .fails(reason())
  }
}
