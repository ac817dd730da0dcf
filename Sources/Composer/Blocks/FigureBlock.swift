internal import Charts
internal import Definitions
internal import Document
internal import Fields
internal import Language
internal import Periods
internal import Records
internal import Statistics

/// A chart as a figure with its words, its label and its id.
struct FigureBlock {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let texts: TextComposer
  let printer: NumberPrinter
  let theme: Theme
  /// Where the values of charts stand that do not say so themselves.
  let chartData: ChartDataPlace
  /// The width that the block has on the page, in points.
  let width: Double

  private var ledger: Ledger { printer.ledger }

  private var chartStyle: ChartStyle { ChartStyle(theme: theme, wording: language.wording) }

  /// A chart as a figure, with a second one beside it where the definition has one.
  func compose(_ definition: ChartDefinition) -> Composed {
    let definitions = [definition] + definition.beside
    let width = definitions.count > 1 ? (self.width - theme.gutter) / 2 : self.width
    var figures: [(figure: Figure, definition: ChartDefinition)] = []
    var rows = 0
    var newest: Day?
    for definition in definitions {
      let state = ledger.state
      guard let draft = draft(definition, width: width), draft.points > 0 else {
        ledger.restore(state)
        continue
      }
      rows += draft.points
      newest = [newest, draft.newest].compactMap { $0 }.max()
      figures.append((figure(draft, definition, width: width), definition))
    }
    guard let first = figures.first else { return .nothing }
    for (figure, definition) in figures {
      ledger.register(
        ComposedChart(definition: definition, isAlone: figures.count == 1), of: figure.id)
    }
    return Composed(
      [figures.count == 1 ? .figure(first.figure) : .figures(figures.map(\.figure))], rows: rows,
      newest: newest)
  }

  private func dataPlace(of definition: ChartDefinition) -> ChartDataPlace {
    definition.data ?? chartData
  }

  /// A chart whose values are printed where they stand.
  private func draft(_ definition: ChartDefinition, width: Double) -> FigureDraft? {
    let isInAppendix = dataPlace(of: definition) == .appendix
    let material = ShapeMaterial(
      statistics: statistics, language: language,
      printer: isInAppendix ? printer.at(ChartDataPlace.section) : printer)
    let events = definition.events.map { event in
      ChartFlag(event.day.date, texts.inlines(event.text).plainText)
    }
    return Subject.named(definition.subject)?.chart(definition.form)?
      .draft(material, FigureFrame(style: chartStyle, width: width, events: events))
  }

  /// A draft with its words.
  private func figure(
    _ draft: FigureDraft, _ definition: ChartDefinition, width: Double
  ) -> Figure {
    let id = ledger.uniqueId(definition.id)
    let (title, subtitle) = heads(of: draft, definition, id: id)
    let (note, standing) = note(under: draft, definition, id: id)
    var source: [Inline] = note
    if !draft.sources.isEmpty {
      if !source.isEmpty { source.append(.text(" ")) }
      source.append(.text(language.wording.sentences.sourceLine(draft.sources.count)))
      source += printer.marks(for: draft.sources)
    }
    let label = language.wording.sentences.figure(ledger.nextFigure())
    var data = draft.data
    data.id = ledger.uniqueId(id + "-data")
    let isInAppendix = dataPlace(of: definition) == .appendix && !data.rows.isEmpty
    if isInAppendix {
      let words = ChartAppendix(language: language, ledger: ledger).add(
        data, of: (id, label, title, subtitle), source: source)
      let end = source.plainText.hasSuffix(".") ? " " : ". "
      source += (source.isEmpty ? [] : [.text(end)]) + words
    }
    var chart = draft.chart
    chart.parts = ChartParts(
      title: title.plainText, subtitle: subtitle.plainText, source: publishers(of: draft.sources),
      note: standing)
    return Figure(
      id: id, label: label, title: title, subtitle: subtitle, source: source,
      alternative: chart.altText(style: chartStyle), chart: chart.described, paperWidth: width,
      data: isInAppendix ? nil : data, dataTable: data.id)
  }

  /// Title and subtitle. A finding that the briefing has told already is no title again: what is shown
  /// stands in its place.
  private func heads(
    of draft: FigureDraft, _ definition: ChartDefinition, id: String
  ) -> (title: [Inline], subtitle: [Inline]) {
    let subtitle = definition.subtitle.map(texts.inlines) ?? [.text(draft.subtitle)]
    if let title = definition.title.map(texts.inlines) { return (title, subtitle) }
    let findings = ([draft.title] + draft.otherTitles).filter { !$0.isEmpty }
    guard let finding = findings.first(where: { !ledger.hasTold($0.assertions) }) else {
      return (subtitle, [])
    }
    return (printer.print(finding, name: "\(id).title"), subtitle)
  }

  /// The note of a chart: as it is printed below it, and as a picture has it that stands without the
  /// briefing. How far the records go is printed once in a section.
  private func note(
    under draft: FigureDraft, _ definition: ChartDefinition, id: String
  ) -> (printed: [Inline], standing: String) {
    if let note = definition.note.map(texts.inlines) { return (note, note.plainText) }
    let name = "\(id).note"
    let own = printer.print(Phrase(draft.wholeNote), name: name)
    let caveat = printer.printOnce(draft.caveat, name: name, here: true)
    let gap: [Inline] = own.isEmpty || caveat.isEmpty ? [] : [.text(" ")]
    let state = ledger.state
    defer { ledger.restore(state) }
    let whole = printer.print(
      [Phrase(draft.wholeNote), draft.caveat].joined(separator: " "), name: name)
    return ((own + gap + caveat).joined, whole.plainText)
  }

  /// The publishers of sources in words, for a picture that stands without the briefing.
  private func publishers(of ids: [String]) -> String {
    let names = ids.compactMap { statistics.records.sources[$0]?.publisher }.map(
      language.personName
    )
    .eachOnce()
    let shown = names.prefix(4).joined(separator: ", ")
    return names.count > 4 ? "\(shown) \(language.wording.sentences.andOthers)" : shown
  }
}
