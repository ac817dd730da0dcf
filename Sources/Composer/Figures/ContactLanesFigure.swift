internal import Charts
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// The contacts of the last twelve months in a calendar with a lane for each channel.
struct ContactLanesFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft() -> FigureDraft? {
    let start = statistics.edition.asOf.adding(days: -364)
    guard let window = Period(from: start, through: statistics.edition.asOf) else { return nil }
    let contacts = statistics.contacts(in: window).contacts
    let words = language.wording.kinds.contacts
    var chart = CalendarHeatMap(
      contacts.filter(\.precision.isDay).map { CalendarHeatMap.Count($0.start.date, 1) },
      domain: start.date...statistics.edition.asOf.date,
      uncovered: statistics.uncovered(in: window), ink: .text, name: words.statistics.count)
    chart.lanes = Contact.Channel.chartOrder.compactMap { channel in
      let own = contacts.filter { $0.channel == channel }
      return own.isEmpty
        ? nil
        : DayLane(
          language.name(of: channel).capitalizedFirst, symbol: channel.symbol,
          marks: own.map(mark))
    }
    let week = statistics.edition.period
    chart.week = week.start.date...week.end.date
    return ContactWindowDraft(statistics: statistics, language: language, printer: printer)
      .draft(chart, contacts, window, subtitle: words.charts.lanesSubtitle)
  }

  /// A contact in its lane; a place is named for contacts of leaders and those of the edition.
  private func mark(_ contact: Contact) -> DayLane.Mark {
    let isNamed =
      contact.level == .leader || statistics.edition.period.contains(contact.start)
    let label = isNamed ? contact.place ?? "" : ""
    guard !contact.precision.isDay else { return DayLane.Mark(contact.start.date, label: label) }
    let span = Period(contact.precision == .year ? .year : .month, containing: contact.start)
    return DayLane.Mark(span.start.date, through: span.end.date, label: label)
  }
}
