internal import Document
internal import Periods
internal import Values

/// The sentences of a briefing with what they claim, and the questions whose answers bear it, as JSON.
struct SentenceOutline {
  private let briefing: Briefing
  /// The names of the files of tables, one of which may be that of a file of rows.
  private let taken: [String]
  private let sums: [SumRow: Int]

  init(_ briefing: Briefing, tables: [BriefingDocument.Table]) {
    self.briefing = briefing
    taken = [AttachmentSet.json] + AttachmentSet.tables(tables).map(\.name)
    let rows = SumTable.rows(of: briefing.numbers, asked: briefing.questions)
    sums = Dictionary(zip(rows, 1...), uniquingKeysWith: { first, _ in first })
  }

  var sentences: JSONValue {
    .array(
      briefing.sentences.map { sentence in
        .object([
          ("id", .string(sentence.id)), ("place", .string(sentence.place)),
          ("language", .string(sentence.language)), ("text", .string(sentence.text)),
          ("asserts", .array(sentence.claims.map(claim))),
        ])
      })
  }

  var questions: JSONValue { .array(briefing.questions.map(question)) }

  private func claim(_ claim: Sentence.Claim) -> JSONValue {
    let terms = claim.assertion.terms.map { term -> (String, JSONValue) in
      let value: JSONValue =
        switch term.value {
        case .text(let text): .string(text)
        case .number(let number): .number(number)
        case .texts(let texts): .strings(texts)
        }
      return (term.name.rawValue, value)
    }
    return .object(
      [(Assertion.relationKey, .string(claim.assertion.relation.rawValue))] + terms
        + [("evidence", .strings(claim.evidence))])
  }

  private func question(_ question: Question) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("id", .string(question.id)), ("of", .string(question.subject)),
    ]
    if let operand = question.operand { members.append(("operand", .string(operand.rawValue))) }
    if question.subject == "contacts", let log = briefing.log {
      members += [
        ("as-of", .string("\(log.asOf)")), ("unit", .string(log.unit.rawValue)),
        ("complete", log.isComplete.map(JSONValue.boolean) ?? .null),
        ("since", .optional(log.since?.description)),
      ]
    }
    switch question.answer {
    case .table(let name):
      let count = briefing.rows.first { $0.name == name }?.rows.count ?? 0
      members += [
        ("file", .string(RowFile.fileName(of: name, besides: taken))),
        ("rows", .string(Self.ranges(Array(0..<count).map { $0 + 1 }))),
      ]
    case .sums(let evidence):
      let rows = evidence.rows.compactMap { sums[$0] }.sorted()
      members += [
        ("file", .string(SumTable.fileName(besides: taken))), ("rows", .string(Self.ranges(rows))),
      ]
    }
    return .object(members)
  }

  /// Numbers in order as a list of ranges: `1-12,30`.
  static func ranges(_ numbers: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, number == last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
      .joined(separator: ",")
  }
}
