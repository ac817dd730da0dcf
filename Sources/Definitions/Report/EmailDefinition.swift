package import Diagnostics
package import Fields

/// What a message takes from an edition, as a definition asks for it.
package struct EmailDefinition: Sendable {
  /// The subject; the briefing's title where nothing is said.
  package var subject: LocalizedTemplate?
  /// The parts of the body, in order; `nil` for the usual ones.
  package var blocks: [YAMLText]?
  /// Whether the PDF goes with it.
  package var attachesPDF = true
  /// Where it stands; `nil` where nothing is said.
  package var location: SourceLocation?

  /// The parts that are named by a word; all others are named by the id of a chart or table.
  package enum Word: String, CaseIterable {
    /// The key figures of the first page.
    case keyFigures = "key-figures"
    /// The judgements of the first page.
    case judgements
  }

  /// Reports parts that are neither a word nor the id of a chart or table.
  package func reportUnknownBlocks(among blocks: [BlockDefinition], _ findings: Findings) {
    let known = Word.allCases.map(\.rawValue) + blocks.flatMap(\.shownIds)
    var seen: Set<String> = []
    for block in self.blocks ?? [] {
      if !known.contains(block.text) {
        findings.add(
          block.diagnostic(
            code: "unknown-block", message: "there is no chart or table `\(block.text)`",
            hint: NearMiss.of(block.text, in: known).map { "did you mean `\($0)`?" }
              ?? "a message can show \(known.joined(separator: ", "))"))
      } else if !seen.insert(block.text).inserted {
        findings.add(
          block.diagnostic(
            code: "repeated-block", message: "the message shows `\(block.text)` twice"))
      }
    }
  }
}

extension EmailDefinition {
  /// What may stand under `email:`.
  package static let shape = Shape("email") { reader -> EmailDefinition? in
    let subject = reader.value(
      "subject", .template, defaultText: "the briefing's title",
      help: "The subject, on one line.")
    let blocks = reader.value(
      "blocks", .list(of: .locatedText),
      defaultText: "key-figures, judgements and the first two charts",
      help: "What the body shows, in order: key-figures, judgements, ids of charts and tables.")
    let attachesPDF = reader.value(
      "attach-pdf", .boolean, default: true, help: "Whether the PDF is attached.")
    return EmailDefinition(
      subject: subject, blocks: blocks, attachesPDF: attachesPDF,
      location: reader.mapping.location)
  }
}

extension BlockDefinition {
  /// The ids of the charts and tables it shows.
  fileprivate var shownIds: [String] {
    switch kind {
    case .chart(let chart): [chart.id] + chart.beside.map(\.id)
    case .table(let table): [table.id]
    case .columns(let columns): columns.blocks.flatMap(\.shownIds)
    case .text, .keyFigures, .timeline, .list, .dispatches, .assessments, .changes, .notes,
      .callout, .pageBreak, .contents, .captions, .sources:
      []
    }
  }
}
