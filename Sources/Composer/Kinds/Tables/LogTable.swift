internal import Document
internal import Language
internal import Periods
internal import Records
internal import Values

extension Context {
  /// Every held contact up to the edition's day, each once, newest first under its year: the events
  /// that the statistics count.
  ///
  /// - Parameters:
  ///   - days: How many days back; default all.
  ///   - max: The most rows, the newest; default all.
  func contactLog(days: Int?, max: Int?) -> TableDraft? {
    let words = wording.kinds.contacts
    let first = days.map { edition.asOf.adding(days: 1 - $0) }
    let contacts = catalogue.statistics.merged
      .filter { contact in
        contact.status == .held && contact.start <= edition.asOf
          && first.map { contact.start >= $0 } ?? true
      }
      .sorted { ($1.start, $1.end, $0.id) < ($0.start, $0.end, $1.id) }.prefix(max ?? .max)
    guard !contacts.isEmpty else { return nil }
    var columns = contactColumns
    columns.insert(.words(words.level, flexibility: 0.6), at: 2)
    var draft = TableDraft(title: words.logTitle, columns: columns)
    var year: Int?
    for contact in contacts {
      if contact.start.year != year {
        year = contact.start.year
        draft.group([.text("\(contact.start.year)")])
      }
      var cells = contactCells(contact)
      cells.insert(cell(wording.records.levels[contact.level] ?? ""), at: 2)
      draft.rows.append(Table.Row(cells + [.text(marks(for: contact.sources))]))
    }
    draft.newest = contacts.map(\.end).max()
    if pair.coverage[.contacts]?.isComplete != true { draft.notes = [words.incomplete] }
    return draft
  }
}
