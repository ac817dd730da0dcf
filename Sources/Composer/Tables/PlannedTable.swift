internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// What is announced for the next days, with its status and since when it is known.
struct PlannedTable: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  private var contactRows: ContactRows { ContactRows(language: language, printer: printer) }

  /// The draft; `nil` where there is nothing to show.
  func draft(days: Int?, max: Int?) -> TableDraft? {
    let words = language.wording.kinds.contacts
    let length = days ?? 60
    let last = statistics.edition.asOf.adding(days: length)
    // A date known only to the month counts from its first day.
    let cancelled = statistics.records.contacts.filter {
      $0.status == .cancelled && $0.end > statistics.edition.asOf
    }
    let contacts = (statistics.year.planned + cancelled)
      .filter { $0.start <= last }
      .sorted { ($0.start, $0.end, $0.id) < ($1.start, $1.end, $1.id) }.prefix(max ?? .max)
    guard !contacts.isEmpty else { return nil }
    var columns = contactRows.columns
    columns.insert(.words(words.status, flexibility: 0), at: 5)
    columns.insert(.words(words.announced, flexibility: 0.8), at: 6)
    var draft = TableDraft(title: words.plannedTitle(length), columns: columns)
    for contact in contacts {
      let status = language.wording.records.statuses[contact.status] ?? contact.status.rawValue
      let announced = announcement(of: contact).map(language.notation.date) ?? words.undated
      draft.rows.append(
        Table.Row(
          contactRows.cells(contact) + [
            .words(status), .words(announced), .text(printer.marks(for: contact.sources)),
          ]))
    }
    draft.newest = contacts.compactMap(announcement).max()
    return draft
  }

  /// The day of the earliest source, else the day the desk saw it.
  private func announcement(of contact: Contact) -> Day? {
    contact.sources.compactMap { statistics.records.sources[$0]?.knownFrom }.min() ?? contact.seen
  }
}
