internal import Definitions
internal import Document
internal import Language
internal import Periods
internal import Statistics
internal import Values

extension Context {
  /// A table of records or statistics.
  func compose(_ definition: TableDefinition) -> Composed {
    let state = ledger.state
    guard let draft = draft(definition), !draft.rows.isEmpty else {
      ledger.restore(state)
      return .nothing
    }
    let words = wording.sentences
    var table = Table(
      id: ledger.uniqueId(definition.id), label: words.table(ledger.nextTable()),
      title: definition.title.map(inlines) ?? [.text(draft.title)],
      subtitle: definition.subtitle.map(inlines) ?? draft.subtitle, columns: draft.columns,
      rows: draft.rows)
    var notes = definition.note.map { [inlines($0)] } ?? draft.notes.map { [.text($0)] }
    if !draft.sources.isEmpty {
      notes.append([.text(words.sourceLine(draft.sources.count))] + marks(for: draft.sources))
    }
    table.source = Array(notes.joined(separator: [.text(" ")]))
    return Composed([.table(table)], rows: draft.count, newest: draft.newest)
  }

  private func draft(_ definition: TableDefinition) -> TableDraft? {
    switch definition.subject {
    case .latest: latestTrade()
    case .series: tradeSeries(max: definition.max)
    case .months: tradeMonths(max: definition.max)
    case .quarters: tradeQuarters(max: definition.max)
    case .products: products(max: definition.max)
    case .revisions: revisions()
    case .shares: partnerShares(max: definition.max)
    case .claims: claims(max: definition.max)
    case .chronology: chronology(days: definition.days, max: definition.max)
    case .log: contactLog(days: definition.days, max: definition.max)
    case .frequency: frequency(days: definition.days)
    case .planned: planned(days: definition.days, max: definition.max)
    case .years: contactYears(max: definition.max)
    case .mix: mix(days: definition.days)
    }
  }
}

/// A table before it has its words from the definition, its label and its id.
struct TableDraft {
  var title: String
  var subtitle: [Inline] = []
  var columns: [Table.Column]
  var rows: [Table.Row] = []
  /// How many things are shown; heads over groups do not count.
  var count: Int { rows.count { $0.kind != .group } }
  var newest: Day?
  /// Sentences under the table.
  var notes: [String] = []
  /// Ids of sources named under the table, where its rows have no column for them.
  var sources: [String] = []

  init(title: String, columns: [Table.Column]) {
    self.title = title
    self.columns = columns
  }

  /// A row over all columns that heads those below.
  mutating func group(_ text: [Inline]) {
    rows.append(Table.Row([.text(text)], kind: .group))
  }
}

extension Table.Column {
  /// A column of text.
  static func words(
    _ header: String, flexibility: Double = 1, isRowHeader: Bool = false
  ) -> Table.Column {
    Table.Column([.text(header)], flexibility: flexibility, isRowHeader: isRowHeader)
  }

  /// A column of numbers, as wide as they are.
  static func numbers(_ header: String, unit: String = "") -> Table.Column {
    Table.Column([.text(header)], unit: unit, alignment: .decimal, flexibility: 0)
  }
}

extension Context {
  /// A number in a cell whose unit stands in the head; "n/a" where there is none. What is implied
  /// is in italics, what others dispute has a dagger.
  func cell(_ quantity: Quantity?, _ style: NumberStyle, name: String) -> Table.Cell {
    guard let quantity, quantity.value != nil else {
      return .text([.text(wording.units.undefined)])
    }
    var style = style.withoutUnit
    // A column of 38.6076 and 23.3 reads as if the first were better known.
    if notation.write(quantity, as: style).decimals > 2 { style.decimals = 2 }
    let number = printBare(quantity, as: style, name: name)
    var inlines: [Inline] = []
    if let hedge = wording.units.qualifiers[quantity.qualifier] {
      inlines.append(.text(hedge + "\u{A0}"))
    }
    inlines.append(quantity.provenance.nature == .implied ? .emphasis([number]) : number)
    if quantity.provenance.hasDissent { inlines.append(.text("†")) }
    return .text(inlines)
  }

  /// A phrase in a cell.
  func cell(_ phrase: Phrase, name: String) -> Table.Cell {
    .text(print(phrase, name: name))
  }

  /// Text in a cell.
  func cell(_ text: String) -> Table.Cell {
    .text(text.isEmpty ? [] : [.text(text)])
  }
}
