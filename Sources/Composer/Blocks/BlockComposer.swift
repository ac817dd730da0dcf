internal import Definitions
internal import Diagnostics
internal import Document
internal import Fields
internal import Language
internal import Records
internal import Statistics
internal import Values

/// Composes the blocks of one place of a briefing: gives each kind what it is made from, and
/// applies each block's policy for missing data.
struct BlockComposer {
  /// Every name a definition may use, with its value.
  let catalogue: Catalogue
  let theme: Theme
  /// Where the values of charts stand that do not say so themselves.
  let chartData: ChartDataPlace
  let ledger: Ledger
  /// What is wrong or worth saying; the briefing is not made if one of it is an error.
  private(set) var findings: Findings
  /// What the definition asks for and the record set holds nothing of.
  let absences: Absences
  /// The id of the section or block composed; printed numbers carry it.
  private(set) var place = ""
  /// The width that blocks have on the page, in points.
  private(set) var width: Double

  init(
    catalogue: Catalogue, theme: Theme, chartData: ChartDataPlace = .attached, ledger: Ledger,
    findings: Findings, absences: Absences = Absences()
  ) {
    self.catalogue = catalogue
    self.theme = theme
    self.chartData = chartData
    self.ledger = ledger
    self.findings = findings
    self.absences = absences
    width = theme.measure
  }

  /// The same for another place.
  func at(_ place: String) -> BlockComposer {
    var copy = self
    copy.place = place
    return copy
  }

  /// The same for another width.
  private func within(_ width: Double) -> BlockComposer {
    var copy = self
    copy.width = width
    return copy
  }

  /// The same with findings of its own.
  private func reporting(to findings: Findings) -> BlockComposer {
    var copy = self
    copy.findings = findings
    return copy
  }

  private var statistics: EditionStatistics { catalogue.statistics }
  private var language: BriefingLanguage { catalogue.language }

  /// Prints the numbers of this place.
  var printer: NumberPrinter {
    NumberPrinter(
      language: language, sources: statistics.records.sources, ledger: ledger, place: place)
  }

  /// Composes the texts of this place.
  var texts: TextComposer {
    TextComposer(catalogue: catalogue, printer: printer, findings: findings)
  }

  /// A section with its heading and finding; `nil` where nothing is left of it.
  func compose(_ section: SectionDefinition) -> Briefing.Section? {
    let before = ledger.state
    let title = texts.inlines(section.title)
    let finding = section.finding.map(texts.inlines) ?? []
    let lead: [Block] =
      finding.plainText.isBlank ? [] : [.paragraph(Paragraph(finding, style: .lead))]
    let adapted = AdaptedBlocks(section.blocks.map(outcome))
    let blocks = adapted.blocks
    if adapted.tellsNothing || (lead.isEmpty && blocks.isEmpty) {
      ledger.restore(before)
      return nil
    }
    return Briefing.Section(
      heading: Heading(level: 1, text: title, id: section.id), blocks: lead + blocks,
      startsPage: section.startsPage)
  }

  /// Blocks, each with its policy for missing data.
  func compose(_ definitions: [BlockDefinition]) -> [Block] {
    AdaptedBlocks(definitions.map(outcome)).blocks
  }

  /// A block, or what stands in its place where it has too little to show or it is too old.
  private func outcome(of definition: BlockDefinition) -> AdaptedBlocks.Outcome {
    let before = ledger.state
    let inner = Findings()
    let composed = reporting(to: inner).compose(definition.kind)
    let day = statistics.edition.asOf
    let lack = Lack(
      of: composed, definition, asOf: day, hasRecords: hasRecords(of: definition.kind),
      language: language)
    guard let lack else {
      findings.add(inner)
      return .shown(composed.blocks)
    }
    // What a dropped block has printed or missed is not in the briefing.
    ledger.restore(before)
    switch definition.whenEmpty {
    case .omit: return .shown([])
    case .fail:
      findings.add(lack.diagnostic(.error, key: definition.key))
      return .shown([])
    case .adapt:
      guard let kind = Absences.kind(missedBy: definition.kind, statistics) else { break }
      absences.add(kind)
      findings.add(Absences.diagnostic(of: kind, key: definition.key))
      return .gone
    case .note: break
    }
    findings.add(lack.diagnostic(.warning, key: definition.key))
    let text = definition.emptyText.map(texts.inlines) ?? [.text(lack.sentence)]
    return .shown(text.plainText.isBlank ? [] : [.paragraph(Paragraph(text, style: .note))])
  }

  /// Whether there is a record of what a chart or a table shows.
  private func hasRecords(of kind: BlockKind) -> Bool {
    switch kind {
    case .chart(let chart): Subject.named(chart.subject)?.hasRecords(statistics) ?? false
    case .table(let table): Subject.named(table.subject)?.hasRecords(statistics) ?? false
    default: false
    }
  }

  /// A block as it is, whether it is enough or not.
  func compose(_ kind: BlockKind) -> Composed {
    switch kind {
    case .text(let text): return counted(texts.blocks(text))
    case .notes(let text): return counted(texts.blocks(text, style: .note))
    case .keyFigures(let figures):
      return KeyFiguresBlock(
        catalogue: catalogue, language: language, texts: texts, printer: printer
      )
      .compose(figures)
    case .chart(let chart):
      return FigureBlock(
        statistics: statistics, language: language, texts: texts, printer: printer, theme: theme,
        chartData: chartData, width: width
      ).compose(chart)
    case .table(let table):
      return TableBlock(
        statistics: statistics, language: language, texts: texts, printer: printer
      )
      .compose(table)
    case .timeline(let timeline):
      return TimelineBlock(
        statistics: statistics, language: language, texts: texts, printer: printer
      )
      .compose(timeline)
    case .list(let list): return compose(list)
    case .dispatches(let dispatches):
      return DispatchesBlock(
        statistics: statistics, language: language, texts: texts, printer: printer
      )
      .compose(dispatches)
    case .assessments(let assessments):
      return AssessmentsBlock(
        statistics: statistics, language: language, texts: texts, printer: printer
      )
      .compose(assessments)
    case .changes(let changes):
      return ChangesBlock(
        statistics: statistics, language: language, texts: texts, printer: printer,
        findings: findings
      )
      .compose(changes)
    case .callout(let callout): return compose(callout)
    case .columns(let columns): return compose(columns)
    case .pageBreak: return Composed([.pageBreak], rows: 1)
    case .contents(let title):
      let text = title.map(texts.inlines) ?? [.text(language.wording.words.contents)]
      return Composed([.contents(title: text)], rows: 1)
    case .captions(let captions, let title):
      let text = title.map(texts.inlines) ?? [.text(language.wording.sentences.listTitle(captions))]
      return Composed([.captions(captions, title: text)], rows: 1)
    case .sources: return Composed([.sourceList], rows: 1)
    }
  }

  private func counted(_ blocks: [Block]) -> Composed {
    Composed(blocks, rows: blocks.count)
  }

  private func compose(_ list: ListDefinition) -> Composed {
    let items = list.items.map { texts.blocks($0) }.filter { !$0.isEmpty }
    return items.isEmpty
      ? .nothing : Composed([.list(ordered: list.isOrdered, items: items)], rows: items.count)
  }

  private func compose(_ callout: CalloutDefinition) -> Composed {
    let text = texts.blocks(callout.text)
    return text.isEmpty
      ? .nothing : Composed([.callout(title: texts.inlines(callout.title), blocks: text)], rows: 1)
  }

  private func compose(_ columns: ColumnsDefinition) -> Composed {
    let gutters = theme.gutter * Double(columns.count - 1)
    let blocks = within((width - gutters) / Double(columns.count)).compose(columns.blocks)
    return blocks.isEmpty
      ? .nothing : Composed([.columns(count: columns.count, blocks: blocks)], rows: blocks.count)
  }
}

extension String {
  /// Whether there is nothing to read in it.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
