internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// Every held contact up to the edition's day, each once, newest first under its year: the events
/// that the statistics count.
struct LogTable: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  private var contactRows: ContactRows { ContactRows(language: language, printer: printer) }

  /// The draft; `nil` where there is nothing to show.
  ///
  /// - Parameters:
  ///   - days: How many days back; default all.
  ///   - max: The most rows, the newest; default all.
  func draft(days: Int?, max: Int?) -> TableDraft? {
    let words = language.wording.kinds.contacts
    let first = days.map { statistics.edition.asOf.adding(days: 1 - $0) }
    let contacts = statistics.merged
      .filter { contact in
        contact.status == .held && contact.start <= statistics.edition.asOf
          && first.map { contact.start >= $0 } ?? true
      }
      .sorted { ($1.start, $1.end, $0.id) < ($0.start, $0.end, $1.id) }.prefix(max ?? .max)
    guard !contacts.isEmpty else { return nil }
    var columns = contactRows.columns
    columns.insert(.words(words.level, flexibility: 0.6), at: 2)
    var draft = TableDraft(title: words.logTitle, columns: columns)
    var year: Int?
    for contact in contacts {
      if contact.start.year != year {
        year = contact.start.year
        draft.group([.text("\(contact.start.year)")])
      }
      var cells = contactRows.cells(contact)
      cells.insert(.words(language.wording.records.levels[contact.level] ?? ""), at: 2)
      draft.rows.append(Table.Row(cells + [.text(printer.marks(for: contact.sources))]))
    }
    draft.newest = contacts.map(\.end).max()
    let span = contacts.last.flatMap { Period(from: $0.start, through: statistics.edition.asOf) }
    draft.caveats =
      span.map { [words.others(statistics.logCoverage(of: $0), language.names)] } ?? []
    return draft
  }
}
