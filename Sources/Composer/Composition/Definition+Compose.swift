internal import Charts
public import Definitions
public import Diagnostics
public import Document
internal import Fields
internal import Language
public import Records
internal import Statistics
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
    let words = BriefingLanguage(
      wording, pair: records.pair, products: records.products,
      publishers: records.sources.mapValues(\.publisher))
    let statistics = EditionStatistics(
      records: records, edition: edition, countingUnit: countingUnit)
    let catalogue = Catalogue(
      statistics: statistics, language: words, deskName: desk.name(in: language),
      parameters: parameters)
    let ledger = Ledger()
    let findings = Findings()
    warnings.forEach(findings.add)
    let absences = Absences()
    let composer = BlockComposer(
      catalogue: catalogue, theme: theme, chartData: chartData, ledger: ledger, findings: findings,
      absences: absences)
    let page = CoverPage(language: words, edition: edition, composer: composer.at("cover"))
    let editionNotes = EditionNotes(notes: notes, language: words)
    for section in sections { _ = ledger.uniqueId(section.id) }
    var cover = page.cover(of: self)
    cover.blocks = editionNotes.panel + cover.blocks
    var sections = sections.compactMap { composer.at($0.id).compose($0) }
    if let appendix = ChartAppendix(language: words, ledger: ledger).section {
      sections.append(appendix)
    }
    if numbersHeadings { sections = HeadingNumbers.numbered(sections) }
    LeftOutTrade(statistics: statistics).report(to: findings)
    cover.colophon =
      Colophon(
        statistics: statistics, language: words, printer: composer.at("cover").printer,
        absent: absences.kinds
      ).text
    let identity = page.identity(of: self, cover: cover, generator: generator)
    var message = MessageOfBriefing(texts: composer.at("email").texts)
      .message(of: email, title: identity.title, cover: cover, sections: sections)
    message.notes = editionNotes.sentences
    try findings.throwIfErrors()
    let sources = SourceList(sources: records.sources, language: words, ledger: ledger)
    var briefing = Briefing(
      identity: identity, cover: cover, sections: sections, footnotes: ledger.footnotes,
      sources: sources.entries, numbers: ledger.numbers, theme: theme, words: wording.words,
      message: message)
    Grounds(statistics: statistics).enter(ledger, in: &briefing)
    // A note takes room that the definition does not know of; a late edition is better than none.
    briefing.pageLimit = pages.map { notes.isEmpty ? $0 : $0 + 1 }
    briefing.timeLimit = timeLimit
    return Composition(
      briefing: briefing, chartStyle: ChartStyle(of: briefing),
      warnings: findings.sorted, charts: ledger.charts)
  }
}
