internal import Definitions
internal import Document
internal import Language
internal import Statistics
internal import Values

/// A table of records or statistics with its words, its label and its id.
struct TableBlock {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let texts: TextComposer
  let printer: NumberPrinter

  /// The table, or nothing where it has no row.
  func compose(_ definition: TableDefinition) -> Composed {
    let material = ShapeMaterial(statistics: statistics, language: language, printer: printer)
    let extent = TableExtent(max: definition.max, days: definition.days)
    let ledger = printer.ledger
    let state = ledger.state
    guard let draft = Subject.named(definition.subject)?.table?(material, extent),
      !draft.rows.isEmpty
    else {
      ledger.restore(state)
      return .nothing
    }
    let words = language.wording.sentences
    let adapted = AdaptedTable(
      draft, words: words, undefined: language.wording.units.undefined)
    var table = Table(
      id: ledger.uniqueId(definition.id), label: words.table(ledger.nextTable()),
      title: definition.title.map(texts.inlines) ?? [.text(draft.title)],
      subtitle: definition.subtitle.map(texts.inlines) ?? draft.subtitle, columns: adapted.columns,
      rows: adapted.rows)
    var notes = definition.note.map { [texts.inlines($0)] } ?? notes(under: draft, id: table.id)
    notes = adapted.notes + notes + flags(in: draft.rows)
    if !draft.sources.isEmpty {
      notes.append(
        [.text(words.sourceLine(draft.sources.count))] + printer.marks(for: draft.sources))
    }
    table.source = Array(notes.joined(separator: [.text(" ")])).joined
    return Composed([.table(table)], rows: draft.count, newest: draft.newest)
  }

  /// What the sources say by letters of the figures that stand in some rows.
  private func flags(in rows: [Table.Row]) -> [[Inline]] {
    let ids = Set(rows.flatMap(\.cells).flatMap(\.numberIDs))
    let numbers = printer.ledger.numbers.filter { ids.contains($0.id) }
    // `A` stands at an ordinary value (SDMX, CL_OBS_STATUS).
    let flags = Evidence(merging: numbers.map(\.evidence)).flags.filter { $0 != "A" }
    return flags.isEmpty ? [] : [[.text(language.wording.kinds.figures.flagged(flags))]]
  }

  private func notes(under draft: TableDraft, id: String) -> [[Inline]] {
    draft.notes.map { [.text($0)] }
      + draft.caveats.map { printer.printOnce($0, name: "\(id).note", here: true) }.filter {
        !$0.isEmpty
      }
  }
}

extension Table.Cell {
  /// The ids of the numbers that are printed in it.
  fileprivate var numberIDs: [String] {
    if case .text(let text) = self { text.flatMap(\.numberIDs) } else { [] }
  }
}

extension Inline {
  /// The ids of the numbers that are printed in it.
  fileprivate var numberIDs: [String] {
    switch self {
    case .number(_, let id): [id]
    case .strong(let inner), .emphasis(let inner), .link(let inner, _), .reference(let inner, _),
      .language(_, let inner):
      inner.flatMap(\.numberIDs)
    case .text, .code, .sources, .footnote, .mark, .lineBreak: []
    }
  }
}
