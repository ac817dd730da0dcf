internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// A head and a row for each contact that a source dates otherwise than the log.
struct ClaimDateRows {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  func rows(_ findings: [DateFinding]) -> [Table.Row] {
    guard !findings.isEmpty else { return [] }
    let head = Table.Row([.text([.text(language.wording.kinds.claims.dates.head)])], kind: .group)
    return [head] + findings.map(dateRow)
  }

  private func dateRow(_ finding: DateFinding) -> Table.Row {
    let name = "claims.dates.\(finding.contact.id)"
    let words = language.wording.kinds.claims
    let word = Phrase(words.verdicts[finding.verdict] ?? "").strong
    let verdict: Phrase = "\(finding.verdict.mark)\u{A0}" + word + Phrase([.lineBreak])
    return Table.Row([
      printer.cell(verdict + words.dates.reason(finding.dateReason, language.names), name: name),
      printer.cell(owner(finding), name: name),
      printer.cell(
        "\(language.notation.period(finding.reported)), \(contactName(finding.contact))", name: name
      ),
      .empty,
      printer.cell("\(logged(finding.contact))\u{A0}\(sources: finding.support)", name: name),
    ])
  }

  /// Who gives the other date.
  private func owner(_ finding: DateFinding) -> Phrase {
    switch finding.origin {
    case .source(let id): "\(statistics.records.sources[id]?.publisher ?? id)\u{A0}\(sources: [id])"
    case .record: "\(sources: finding.difference.provenance.sources)"
    }
  }

  /// What the contact was, as the record or its channel and place say.
  private func contactName(_ contact: Contact) -> String {
    let channel = language.name(of: contact.channel)
    return [channel, contact.place].compactMap { $0 }.joined(separator: ", ")
  }

  /// The log's own date.
  private func logged(_ contact: Contact) -> String {
    let span = Period(from: contact.start, through: contact.end) ?? Period(day: contact.start)
    return language.notation.period(
      contact.start == contact.end ? Period(day: contact.start) : span)
  }
}
