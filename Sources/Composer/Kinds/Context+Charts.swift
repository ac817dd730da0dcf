internal import Charts
internal import Definitions
internal import Document
internal import Drawing
internal import Fields
internal import Language
internal import Periods
internal import Records
internal import Statistics

extension Context {
  /// A chart as a figure, with a second one beside it where the definition has one.
  func compose(_ definition: ChartDefinition) -> Composed {
    let definitions = [definition] + definition.beside
    let width = definitions.count > 1 ? (self.width - theme.gutter) / 2 : self.width
    var figures: [Figure] = []
    var rows = 0
    var newest: Day?
    for definition in definitions {
      let state = ledger.state
      let home = dataPlace(of: definition) == .appendix ? ChartDataPlace.section : place
      guard let draft = at(home, width: width, { draft(definition) }), draft.points > 0 else {
        ledger.restore(state)
        continue
      }
      rows += draft.points
      newest = [newest, draft.newest].compactMap { $0 }.max()
      figures.append(
        at(place, width: width) {
          figure(draft, definition, isAlone: definitions.count == 1)
        })
    }
    guard let first = figures.first else { return .nothing }
    return Composed(
      [figures.count == 1 ? .figure(first) : .figures(figures)], rows: rows, newest: newest)
  }

  private func dataPlace(of definition: ChartDefinition) -> ChartDataPlace {
    definition.data ?? chartData
  }

  private func draft(_ definition: ChartDefinition) -> FigureDraft? {
    switch definition.subject {
    case .turnover: definition.kind == .fan ? fan(.turnover) : levels(.turnover)
    case .exports: definition.kind == .fan ? fan(.exports) : levels(.exports)
    case .imports: definition.kind == .fan ? fan(.imports) : levels(.imports)
    case .balance: balance()
    case .flows: flows(as: definition.kind)
    case .growth: growth()
    case .twelveMonths: annualTotals()
    case .adjusted: adjustedTurnover()
    case .products: products(as: definition.kind)
    case .productContributions: productContributions(as: definition.kind)
    case .contacts: contactDays(as: definition.kind)
    case .channels:
      definition.kind == .composition ? channelComposition() : channelColumns()
    case .levels: levelRanking(as: definition.kind)
    case .months: contactMonths()
    case .channelShares: channelShares()
    case .rates: contactRates()
    case .gaps: contactGaps()
    case .claims: claimIntervals()
    }
  }

  /// A draft with its words, drawn at every width it is shown in.
  private func figure(
    _ draft: FigureDraft, _ definition: ChartDefinition, isAlone: Bool
  ) -> Figure {
    let id = ledger.uniqueId(definition.id)
    let title = definition.title.map(inlines) ?? print(draft.title, name: "\(id).title")
    let subtitle = definition.subtitle.map(inlines) ?? [.text(draft.subtitle)]
    let note = definition.note.map(inlines) ?? (draft.note.isEmpty ? [] : [.text(draft.note)])
    var source: [Inline] = note
    if !draft.sources.isEmpty {
      if !source.isEmpty { source.append(.text(" ")) }
      source.append(.text(wording.sentences.sourceLine(draft.sources.count)))
      source += marks(for: draft.sources)
    }
    let label = wording.sentences.figure(ledger.nextFigure())
    var data = draft.data
    data.id = ledger.uniqueId(id + "-data")
    let isInAppendix = dataPlace(of: definition) == .appendix && !data.rows.isEmpty
    if isInAppendix {
      let words = moveToAppendix(
        data, of: (id, label, title, subtitle), source: source)
      let end = source.plainText.hasSuffix(".") ? " " : ". "
      source += (source.isEmpty ? [] : [.text(end)]) + words
    }
    let style = chartStyle
    var worded = draft.chart
    worded.parts = ChartParts(
      title: title.plainText, subtitle: subtitle.plainText, source: publishers(of: draft.sources),
      note: note.plainText)
    var bare = draft.chart
    bare.parts = ChartParts()
    var warnings = FigureWarnings()
    func drawn(_ chart: any Drawable, _ width: Double, _ place: FigureWarnings.Place?) -> Frame {
      let drawing = watch.measure(.charts) {
        chart.frame(width: width, style: style, measurer: measurer)
      }
      if let place { warnings.add(drawing.warnings, at: place) }
      return drawing.frame
    }
    let figure = Figure(
      id: id, label: label, title: title, subtitle: subtitle, source: source,
      alternative: worded.altText(style: style),
      page: drawn(bare, width, .paper),
      // Beside another, the narrow drawing serves every screen.
      wide: drawn(bare, 680, isAlone ? .wide : nil),
      narrow: drawn(bare, 320, isAlone ? .narrow : .wide),
      standalone: drawn(worded, 400, .picture),
      data: isInAppendix ? nil : data, dataTable: data.id)
    warnings.diagnostics(of: definition).forEach(findings.add)
    return figure
  }

  /// The publishers of sources in words, for a picture that stands without the briefing.
  private func publishers(of ids: [String]) -> String {
    let names = ids.compactMap { records.sources[$0]?.publisher }.map(catalogue.personName)
      .eachOnce()
    let shown = names.prefix(4).joined(separator: ", ")
    return names.count > 4 ? "\(shown) \(wording.sentences.andOthers)" : shown
  }
}

/// A chart before it has its words from the definition, its label and its id.
struct FigureDraft {
  /// The chart without any text around it.
  var chart: any Drawable
  /// The finding, where the definition gives none.
  var title: Phrase
  /// Measure, unit and period.
  var subtitle: String
  var note = ""
  /// Ids of the sources.
  var sources: [String]
  /// The values drawn.
  var data: Table
  /// How many values are drawn.
  var points: Int
  var newest: Day?
}
