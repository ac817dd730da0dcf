internal import Definitions
internal import Document
internal import Language
internal import Statistics

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
    var table = Table(
      id: ledger.uniqueId(definition.id), label: words.table(ledger.nextTable()),
      title: definition.title.map(texts.inlines) ?? [.text(draft.title)],
      subtitle: definition.subtitle.map(texts.inlines) ?? draft.subtitle, columns: draft.columns,
      rows: draft.rows)
    var notes = definition.note.map { [texts.inlines($0)] } ?? notes(under: draft, id: table.id)
    if !draft.sources.isEmpty {
      notes.append(
        [.text(words.sourceLine(draft.sources.count))] + printer.marks(for: draft.sources))
    }
    table.source = Array(notes.joined(separator: [.text(" ")]))
    return Composed([.table(table)], rows: draft.count, newest: draft.newest)
  }

  private func notes(under draft: TableDraft, id: String) -> [[Inline]] {
    draft.notes.map { [.text($0)] }
      + draft.caveats.map { printer.printOnce($0, name: "\(id).note", here: true) }.filter {
        !$0.isEmpty
      }
  }
}
