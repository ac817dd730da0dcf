internal import Charts
internal import Definitions
internal import Document
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
    var figures: [(figure: Figure, definition: ChartDefinition)] = []
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
      figures.append((at(place, width: width) { figure(draft, definition) }, definition))
    }
    guard let first = figures.first else { return .nothing }
    for (figure, definition) in figures {
      charts[figure.id] = ComposedChart(definition: definition, isAlone: figures.count == 1)
    }
    return Composed(
      [figures.count == 1 ? .figure(first.figure) : .figures(figures.map(\.figure))], rows: rows,
      newest: newest)
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

  /// A draft with its words.
  private func figure(_ draft: FigureDraft, _ definition: ChartDefinition) -> Figure {
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
    var chart = draft.chart
    chart.parts = ChartParts(
      title: title.plainText, subtitle: subtitle.plainText, source: publishers(of: draft.sources),
      note: note.plainText)
    return Figure(
      id: id, label: label, title: title, subtitle: subtitle, source: source,
      alternative: chart.altText(style: chartStyle), chart: chart.described, paperWidth: width,
      data: isInAppendix ? nil : data, dataTable: data.id)
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
