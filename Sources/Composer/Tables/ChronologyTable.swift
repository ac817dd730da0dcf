internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// What happened in the edition's period and in the days before, newest period first, each in
/// order of time.
struct ChronologyTable: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  private var contactRows: ContactRows { ContactRows(language: language, printer: printer) }

  /// The draft; `nil` where there is nothing to show.
  func draft(days: Int?, max: Int?) -> TableDraft? {
    let words = language.wording.kinds.contacts
    let length = days ?? 30
    let week = statistics.week.contacts
    let end = statistics.edition.period.start.adding(days: -1)
    guard let before = Period(from: end.adding(days: 1 - length), through: end) else { return nil }
    let after = lateContacts
    let earlier = statistics.contacts(in: before).contacts.suffix(max ?? .max)
    guard !(week + earlier + after).isEmpty else { return nil }
    var draft = TableDraft(title: words.chronologyTitle, columns: contactRows.columns)
    draft.group(
      printer.print(words.head(statistics.week.presence, language.names), name: "contacts.week"))
    draft.rows += week.map { contactRow($0) }
    if !after.isEmpty, let span = daysAfter {
      draft.group([.text(language.notation.days(span))])
      draft.rows += after.map { contactRow($0) }
    }
    if !earlier.isEmpty {
      draft.group([.text(words.daysBefore(length))])
      draft.rows += earlier.reversed().map { contactRow($0) }
    }
    draft.newest = (week + earlier + after).map(\.end).max()
    let span = Period(from: before.start, through: statistics.edition.asOf) ?? before
    draft.caveats = [words.others(statistics.logCoverage(of: span), language.names)]
    return draft
  }

  /// The days between the edition's period and the day it is written as of.
  private var daysAfter: Period? {
    Period(from: statistics.edition.period.end.adding(days: 1), through: statistics.edition.asOf)
  }

  private var lateContacts: [Contact] {
    daysAfter.map { statistics.contacts(in: $0).contacts } ?? []
  }

  private func contactRow(_ contact: Contact) -> Table.Row {
    Table.Row(
      contactRows.cells(contact) + [.text(printer.marks(for: contact.sources))])
  }
}
