extension BriefingDocument {
  /// A text that somebody wrote and signed: a judgement or a dispatch.
  public struct OwnText: Sendable, Hashable {
    /// What it says first: the claim, or the title.
    public var claim: String
    /// What follows: the evidence, or the paragraphs.
    public var body: String
    /// How sure its author is, in words; empty for a dispatch.
    public var confidence: String
  }

  /// The texts of blocks of the outline, in reading order.
  static func ownTexts(of blocks: [JSONValue]) -> [OwnText] {
    blocks.flatMap { block -> [OwnText] in
      switch block["kind"]?.string {
      case "judgements":
        return (block["judgements"]?.elements ?? []).map { judgement in
          OwnText(
            claim: judgement["claim"]?["text"]?.string ?? "",
            body: judgement["evidence"]?["text"]?.string ?? "",
            confidence: judgement["confidence"]?.string ?? "")
        }
      case "dispatch":
        let paragraphs = (block["blocks"]?.elements ?? []).compactMap {
          $0["text"]?["text"]?.string
        }
        return [
          OwnText(
            claim: block["title"]?["text"]?.string ?? "",
            body: paragraphs.joined(separator: "\n"), confidence: "")
        ]
      default: return ownTexts(of: block["blocks"]?.elements ?? [])
      }
    }
  }
}
