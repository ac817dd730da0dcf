/// Why a briefing could not be set in pages.
public enum TypesettingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Characters that no font has, all of the document's.
  case missingCharacters([MissingCharacter])
  /// A block that does not fit on an empty page.
  case doesNotFit(block: String, height: Double, available: Double)
  /// A drawing wider than its place on the page.
  case tooWide(block: String, width: Double, available: Double)
  /// The briefing needs more pages than it may have; what had no room on the last one, in order.
  case tooManyPages(limit: Int, overflow: [String])
  /// Setting took longer than it may; what was at work.
  case outOfTime(seconds: Int, work: String)
  /// The page numbers of these headings, figures and tables still changed after the last pass.
  case unsettled([String])

  /// A character that no font has, and where it stands first.
  public struct MissingCharacter: Sendable, Hashable {
    public var character: Character
    /// The section's title and the kind of block.
    public var block: String

    /// `U+1F600`, one for each scalar.
    public var codes: String {
      character.unicodeScalars.map { scalar in
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      }.joined(separator: " ")
    }
  }

  public var description: String {
    switch self {
    case .missingCharacters(let missing):
      "no font has "
        + missing.map { "'\($0.character)' (\($0.codes), in \($0.block))" }
        .joined(separator: ", ")
    case .doesNotFit(let block, let height, let available):
      "\(block) is \(Int(height.rounded(.up))) points high, and a page has room for "
        + "\(Int(available.rounded(.down)))"
    case .tooWide(let block, let width, let available):
      "\(block) is \(Int(width.rounded(.up))) points wide, and its place "
        + "\(Int(available.rounded(.down)))"
    case .tooManyPages(let limit, let overflow):
      "the briefing needs more than \(limit) \(limit == 1 ? "page" : "pages"): no room for "
        + Self.listed(overflow)
    case .outOfTime(let seconds, let work):
      "setting the pages takes more than \(seconds) seconds (at \(work)); `time-limit` of the "
        + "definition may give it more"
    case .unsettled(let headings):
      "the page numbers of these references do not settle: " + headings.joined(separator: ", ")
    }
  }

  /// The first three, and how many more there are.
  private static func listed(_ blocks: [String]) -> String {
    let more = blocks.count > 3 ? ", and \(blocks.count - 3) more" : ""
    return blocks.prefix(3).joined(separator: ", ") + more
  }
}
