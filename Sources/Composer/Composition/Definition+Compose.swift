public import Definitions
public import Diagnostics
public import Document
internal import Fields
internal import Language
public import Records
public import Values

extension Definition {
  /// Composes a briefing: computes every statistic, fills every sentence, describes every chart.
  ///
  /// - Parameters:
  ///   - records: Everything known by the edition's day.
  ///   - edition: What it covers and the day it is written as of.
  ///   - desk: Who publishes it.
  ///   - generator: The program's name and version.
  ///   - notes: What the first page has to say about how the edition came about.
  /// - Throws: Every undefined value the texts do not provide for, and every block that may not be
  ///   empty but is.
  public func compose(
    records: KnownRecords, edition: Edition, desk: Desk, generator: String,
    notes: [FirstPageNote] = []
  ) throws(DiagnosticError) -> Composition {
    let wording = Languages.known.wording(for: language)
    let context = Context(
      records: records, edition: edition, deskName: desk.name(in: language), wording: wording,
      theme: theme, parameters: parameters, countingUnit: countingUnit)
    context.chartData = chartData
    for section in sections { _ = context.ledger.uniqueId(section.id) }
    var cover = context.at("cover") { context.cover(of: self) }
    cover.blocks = context.panel(of: notes) + cover.blocks
    var sections = sections.compactMap { section in
      context.at(section.id) { context.compose(section) }
    }
    if let appendix = context.chartDataSection() { sections.append(appendix) }
    if numbersHeadings { sections = HeadingNumbers.numbered(sections) }
    context.reportLeftOut()
    cover.colophon = context.colophon()
    let identity = context.identity(of: self, cover: cover, generator: generator)
    var message = context.at("email") {
      context.message(of: email, title: identity.title, cover: cover, sections: sections)
    }
    message.notes = context.sentences(of: notes)
    try context.findings.throwIfErrors()
    var briefing = Briefing(
      identity: identity, cover: cover,
      sections: sections, footnotes: context.ledger.footnotes,
      sources: context.sourceEntries(), numbers: context.ledger.numbers, theme: theme,
      words: wording.words, message: message)
    // A note takes room that the definition does not know of; a late edition is better than none.
    briefing.pageLimit = pages.map { notes.isEmpty ? $0 : $0 + 1 }
    briefing.timeLimit = timeLimit
    return Composition(
      briefing: briefing, chartStyle: context.chartStyle, warnings: context.findings.sorted,
      charts: context.charts)
  }
}
