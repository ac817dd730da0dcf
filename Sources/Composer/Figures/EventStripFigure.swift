internal import Charts
internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// The contacts of the last twelve months and those announced, in lanes by channel.
struct EventStripFigure {
  let statistics: EditionStatistics
  let language: BriefingLanguage

  /// The draft; `nil` where there is nothing to show.
  func draft() -> FigureDraft? {
    let words = language.wording.kinds.contacts.charts
    let start = statistics.edition.asOf.adding(days: -364)
    let end = statistics.edition.asOf.adding(days: 60)
    guard let span = Period(from: start, through: statistics.edition.asOf) else { return nil }
    let frequency = statistics.contacts(in: span)
    let planned = frequency.planned.filter { $0.start <= end }
    let contacts = frequency.contacts + planned
    guard !contacts.isEmpty else { return nil }
    let lanes = Contact.Channel.chartOrder.filter { channel in
      contacts.contains { $0.channel == channel }
    }
    let strip = EventStrip(
      lanes: lanes.map { EventStrip.Lane(laneName($0), ink: $0.ink) },
      events: contacts.map(event), domain: start.date...end.date,
      asOf: statistics.edition.asOf.date,
      highlighted: statistics.edition.period.start.date...statistics.edition.period.end.date,
      uncovered: statistics.uncovered(in: span))
    return FigureDraft(
      chart: strip,
      title: words.strip(
        statistics.announced(beside: frequency, through: end), language.names),
      subtitle: words.stripSubtitle(language.notation.days(from: start, through: end)),
      caveat: words.uncovered(statistics.logCoverage(of: span), language.names),
      sources: contacts.flatMap(\.sources).eachOnce(),
      data: eventTable(contacts), points: contacts.count, newest: frequency.last?.end)
  }

  private func laneName(_ channel: Contact.Channel) -> String {
    language.name(of: channel).capitalizedFirst
  }

  /// A contact as an event; those of the edition's period and announced ones are named first.
  private func event(_ contact: Contact) -> EventStrip.Event {
    let isNews = contact.status == .planned || statistics.edition.period.contains(contact.start)
    let isLeaders = contact.level == .leader
    let isImprecise = !contact.precision.isDay
    let last = isImprecise ? lastDay(of: contact) : contact.end
    return EventStrip.Event(
      start: contact.start.date, end: last > contact.start ? last.date : nil,
      lane: laneName(contact.channel),
      label: isNews || isLeaders ? contact.place ?? "" : "",
      priority: (isNews ? 2 : 0) + (isLeaders ? 1 : 0),
      status: contact.status == .planned ? .planned : .held, isImprecise: isImprecise)
  }

  /// The last day a contact can have been on.
  private func lastDay(of contact: Contact) -> Day {
    Period(contact.precision == .year ? .year : .month, containing: contact.start).end
  }

  private func eventTable(_ contacts: [Contact]) -> Table {
    let words = language.wording.kinds.contacts
    return Table(
      id: "",
      columns: [
        .words(words.date, isRowHeader: true), .words(words.channel), .words(words.level),
        .words(words.place), .words(words.status),
      ],
      rows: contacts.map { contact in
        Table.Row([
          .words(language.dateWords(of: contact)),
          .words(language.wording.records.channels[contact.channel] ?? ""),
          .words(language.wording.records.levels[contact.level] ?? ""),
          .text(language.recorded(contact.place ?? "", of: contact)),
          .words(language.wording.records.statuses[contact.status] ?? ""),
        ])
      })
  }
}
