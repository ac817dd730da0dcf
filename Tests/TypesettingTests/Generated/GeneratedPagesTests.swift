internal import Drawing
internal import Testing

@testable import Document
@testable import Typesetting

/// Thousands of random sequences of blocks set in pages: nothing lost, nothing twice, nothing over
/// something else, nothing outside its page, everything in its order.
@Suite struct GeneratedPagesTests {
  /// Few calls of Swift Testing for many documents, and no expectation for each word: telling of a
  /// million that hold takes longer than to set the pages.
  private static let batches = 0..<8
  private static let perBatch = 25

  @Test("random briefings lose nothing, overlap nothing and keep their order", arguments: batches)
  func generated(batch: Int) throws {
    for seed in batch * Self.perBatch..<(batch + 1) * Self.perBatch {
      var random = RandomBlocks(seed: seed)
      let briefing = try random.briefing(theme: Self.theme(seed))
      let pages = try Pages.typeset(
        briefing, measurer: FixedMeasurer(), drawer: random.drawer, hyphenation: "")
      var faults = faults(order: pages, of: briefing)
      for page in pages { faults += self.faults(page, of: briefing.theme) }
      let depth = pages.map(\.frame.openTags).reduce(0, +)
      if depth != 0 { faults.append("\(depth) tags are left open") }
      try #require(faults.isEmpty, "seed \(seed): \(faults.prefix(5))")
    }
  }

  private static func theme(_ seed: Int) -> Theme {
    var theme = seed % 3 == 0 ? Theme.gazette.onLetter : .gazette
    theme.isFacing = seed % 2 == 0
    theme.tableRows = seed % 5 == 0 ? .bands : .rules
    return theme
  }

  private func faults(order pages: [Page], of briefing: Briefing) -> [String] {
    // A repeated head of a table is an artifact and not read again.
    let text = pages.map { $0.frame.withoutArtifacts.texts.map(\.text).joined(separator: " ") }
      .joined(separator: " ")
    let found = Briefing.numbers(text)
    let places = Dictionary(found.enumerated().map { ($1, $0) }) { first, _ in first }
    var faults = places.count == found.count ? [] : ["a word is printed twice"]
    for (name, words) in [
      ("text", briefing.runningWords), ("figures", briefing.floatingWords(.figures)),
      ("tables", briefing.floatingWords(.tables)),
      ("notes", briefing.footnotes.flatMap { Briefing.numbers($0.plainText) }),
    ] {
      let order = words.map { places[$0] ?? -1 }
      if let lost = zip(words, order).first(where: { $1 < 0 }) {
        faults.append("w\(lost.0)x of the \(name) is lost")
      }
      if zip(order, order.dropFirst()).contains(where: { $0 >= $1 }) {
        faults.append("the \(name) are out of order")
      }
    }
    return faults
  }

  private func faults(_ page: Page, of theme: Theme) -> [String] {
    let sheet = page.frame.size
    let left = page.number % 2 == 0 && theme.isFacing ? theme.marginRight : theme.marginLeft
    let right = sheet.width - (theme.marginLeft + theme.marginRight - left)
    let texts = page.frame.withoutArtifacts.texts
      .filter { $0.text.contains { !$0.isWhitespace } }.sorted { $0.y < $1.y }
    var faults: [String] = []
    for (index, text) in texts.enumerated() {
      let place = "page \(page.number): \(text.text)"
      if text.x < left - 0.5 || text.x + text.width > right + 2.5 {
        faults.append("\(place) leaves the text's area")
      }
      if text.y <= theme.marginTop || text.y >= sheet.height - theme.marginBottom + 1 {
        faults.append("\(place) stands in the margin")
      }
      // Sorted by height, only neighbours of less than a line's distance can touch.
      for other in texts[(index + 1)...] {
        if other.y - text.y >= 6 { break }
        let overlap = min(text.x + text.width, other.x + other.width) - max(text.x, other.x)
        if overlap >= 0.6 { faults.append("\(place) and \(other.text) overlap") }
      }
    }
    return faults
  }
}

extension Frame {
  /// What readers of the structure meet.
  fileprivate var withoutArtifacts: Frame {
    var copy = self
    var depth = 0
    copy.items = items.filter { item in
      switch item {
      case .tagStart(let tag) where depth > 0 || tag.role == .artifact:
        depth += 1
        return false
      case .tagEnd where depth > 0:
        depth -= 1
        return false
      default: return depth == 0
      }
    }
    return copy
  }
}
