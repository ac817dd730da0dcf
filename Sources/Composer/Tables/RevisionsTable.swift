internal import Document
internal import Language
internal import Periods
internal import Statistics
internal import Values

/// How each side revised its figures from the first vintage to the last: mean, mean size, and size
/// in percent of the last figures.
struct RevisionsTable: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft() -> TableDraft? {
    let all = statistics.trade.revisions
    guard !all.isEmpty else { return nil }
    let words = language.wording.kinds.trade
    let unit = language.moneyUnit(all.map(\.meanAbsolute))
    let name = "trade.revisions"
    var draft = TableDraft(
      title: words.revisions.title,
      columns: [
        .words(words.revisions.reporter, isRowHeader: true), .words(words.measure),
        .numbers(words.revisions.periods), .numbers(words.revisions.mean, unit: unit.text),
        .numbers(words.revisions.size, unit: unit.text),
        .numbers(words.revisions.relative, unit: "%"),
      ])
    draft.rows = all.map { revision in
      Table.Row([
        .words(language.countryName(revision.reporter)), .words(language.name(of: revision.flow)),
        printer.cell(revision.count, .count, name: name),
        printer.cell(revision.mean, unit.signed, name: name),
        printer.cell(revision.meanAbsolute, unit.style, name: name),
        printer.cell(revision.relativeMeanAbsolute, NumberStyle(.percent, decimals: 1), name: name),
      ])
    }
    draft.newest = all.compactMap { $0.count.period?.end }.max()
    draft.notes = [words.revisions.note]
    draft.sources = all.flatMap(\.count.provenance.sources).eachOnce()
    return draft
  }
}
