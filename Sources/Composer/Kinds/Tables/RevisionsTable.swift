internal import Document
internal import Language
internal import Periods
internal import Statistics
internal import Values

extension Context {
  /// How each side revised its figures from the first vintage to the last: mean, mean size, and size
  /// in percent of the last figures.
  func revisions() -> TableDraft? {
    let all = catalogue.statistics.trade.revisions
    guard !all.isEmpty else { return nil }
    let words = wording.kinds.trade
    let unit = moneyUnit(all.map(\.meanAbsolute))
    let name = "trade.revisions"
    var signed = unit.style
    signed.isSigned = true
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
        cell(catalogue.countryName(revision.reporter)), cell(catalogue.name(of: revision.flow)),
        cell(revision.count, .count, name: name), cell(revision.mean, signed, name: name),
        cell(revision.meanAbsolute, unit.style, name: name),
        cell(revision.relativeMeanAbsolute, NumberStyle(.percent, decimals: 1), name: name),
      ])
    }
    draft.newest = all.compactMap { $0.count.period?.end }.max()
    draft.notes = [words.revisions.note]
    draft.sources = all.flatMap(\.count.provenance.sources).eachOnce()
    return draft
  }
}
