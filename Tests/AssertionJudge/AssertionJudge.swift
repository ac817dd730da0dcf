internal import Foundation

/// A second evaluator of what sentences claim. It reads `briefing.json` and the CSVs beside it, and knows
/// nothing of the program that made them.
public struct AssertionJudge {
  /// What it finds of one claim.
  public struct Verdict {
    public enum Outcome: Equatable {
      case holds
      case fails(String)
      /// The rows do not tell.
      case untold
    }

    public var sentence: String
    public var text: String
    public var relation: String
    public var outcome: Outcome
  }

  private let sentences: [[String: Any]]
  private let questions: [String: [String: Any]]
  private let numbers: [[String: Any]]
  private let tables: [String: CSVTable]

  /// - Parameters:
  ///   - json: The bytes of `briefing.json`.
  ///   - files: The CSVs by their names.
  public init?(json: [UInt8], files: [String: [UInt8]]) {
    guard let root = try? JSONSerialization.jsonObject(with: Data(json)) as? [String: Any],
      let sentences = root["sentences"] as? [[String: Any]],
      let questions = root["questions"] as? [[String: Any]]
    else { return nil }
    self.sentences = sentences
    self.questions = Dictionary(
      questions.map { ($0["id"] as? String ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    numbers = root["numbers"] as? [[String: Any]] ?? []
    tables = files.mapValues { CSVTable(String(decoding: $0, as: UTF8.self)) }
  }

  /// What it finds, a claim each.
  public var verdicts: [Verdict] {
    sentences.flatMap { sentence in
      (sentence["asserts"] as? [[String: Any]] ?? []).map { claim in
        Verdict(
          sentence: sentence["id"] as? String ?? "", text: sentence["text"] as? String ?? "",
          relation: claim["relation"] as? String ?? "", outcome: judge(Claim(claim)))
      }
    }
  }

  private func judge(_ claim: Claim) -> Verdict.Outcome {
    let asked = claim.texts("evidence").compactMap { questions[$0] }
    func rows(_ question: [String: Any]) -> [[String: String]] {
      let table = tables[question["file"] as? String ?? ""]
      return table?.rows(question["rows"] as? String ?? "") ?? []
    }
    switch asked.first?["of"] as? String {
    case "contacts"?:
      guard let log = ContactRows(rows(asked[0]), asked[0]) else { return .fails("unreadable log") }
      return ContactJudge(claim: claim, log: log).outcome
    case "statements"?:
      return StatementJudge(claim: claim, rows: rows(asked[0]).map(Saying.init)).outcome
    case "trade"?:
      var answers: [String: [[String: String]]] = [:]
      for question in asked { answers[question["operand"] as? String ?? ""] = rows(question) }
      return TradeJudge(claim: claim, answers: answers).outcome
    default: return oldest(claim)
    }
  }

  private func oldest(_ claim: Claim) -> Verdict.Outcome {
    guard claim.relation == "oldest" else { return .untold }
    let periods = numbers.filter {
      $0["place"] as? String == claim.text("by") && !($0["value"] is NSNull)
        && !["count", "days"].contains($0["unit"] as? String ?? "")
    }.compactMap { $0["period"] as? String }
    return periods.contains(claim.text("period")) ? .holds : .fails("no number of that period")
  }
}
