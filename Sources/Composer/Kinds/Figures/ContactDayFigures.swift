internal import Charts
internal import Definitions
internal import Document
internal import Foundation
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

extension Context {
  /// Contacts by day in one of their forms.
  func contactDays(as kind: ChartKind) -> FigureDraft? {
    switch kind {
    case .calendar: contactCalendar()
    case .cumulativeSteps: contactSteps()
    default: eventStrip()
    }
  }

  /// The contacts of the last twelve months in a calendar; those whose day is not known are left
  /// out.
  private func contactCalendar() -> FigureDraft? {
    let start = edition.asOf.adding(days: -364)
    guard let window = Period(from: start, through: edition.asOf) else { return nil }
    let frequency = catalogue.statistics.contacts(in: window)
    let dated = frequency.contacts.filter(\.precision.isDay)
    let chart = CalendarHeatMap(
      dated.map { CalendarHeatMap.Count($0.start.date, 1) },
      domain: start.date...edition.asOf.date, uncovered: uncovered(in: window),
      name: wording.kinds.contacts.statistics.count)
    return contactDraft(chart, dated, window)
  }

  /// Contacts since 1 January against those of the years before, as far as the log covers them.
  private func contactSteps() -> FigureDraft? {
    let since = pair.coverage[.contacts]?.since
    let newest = Period(.year, containing: edition.asOf)
    var contacts: [Contact] = []
    let shown = sequence(first: newest) { $0.previous }.prefix(4).reversed()
    let years = shown.compactMap { whole -> YearOfEvents? in
      guard since.map({ $0 <= whole.start }) ?? true else { return nil }
      let through = min(whole.end, edition.asOf)
      guard let window = Period(from: whole.start, through: through) else { return nil }
      let found = catalogue.statistics.contacts(in: window).contacts.filter(\.precision.isDay)
      guard !found.isEmpty || whole == newest else { return nil }
      contacts += found
      return YearOfEvents(
        year: whole.start.year, days: found.map(\.start.date),
        through: through < whole.end ? through.date : nil)
    }
    guard let first = years.first,
      let start = Period(year: first.year)?.start,
      let window = Period(from: start, through: edition.asOf)
    else { return nil }
    return contactDraft(Chart.cumulativeSteps(years), contacts, window)
  }

  /// A draft over contacts of a window, with one row a month in its table.
  private func contactDraft(
    _ chart: any Drawable, _ contacts: [Contact], _ window: Period
  ) -> FigureDraft? {
    let words = wording.kinds.contacts
    guard !contacts.isEmpty else { return nil }
    let frequency = catalogue.statistics.contacts(in: window)
    let rows = window.every(.month).compactMap { month -> Table.Row? in
      let own = contacts.filter { month.contains($0.start) }
      guard !own.isEmpty else { return nil }
      return Table.Row([
        cell(notation.period(month)),
        cell(number(of: own, month), .count, name: "figure.contacts.month"),
      ])
    }
    return FigureDraft(
      chart: chart, title: words.charts.inTheLog(frequency.count, notation.days(window)),
      subtitle: words.charts.stripSubtitle(
        notation.days(from: window.start, through: window.end)),
      note: frequency.coverage?.isComplete == true ? "" : words.charts.incomplete,
      sources: contacts.flatMap(\.sources).eachOnce(),
      data: Table(
        id: "",
        columns: [
          .words(wording.kinds.trade.period, isRowHeader: true),
          .numbers(words.statistics.count),
        ], rows: rows), points: contacts.count, newest: frequency.last?.end)
  }

  /// The shares of channels in the last 365 days and in those before.
  func channelComposition() -> FigureDraft? {
    let words = wording.kinds.contacts
    let now = catalogue.statistics.year
    let window = catalogue.statistics.window(days: 365).previous
    let windows = [catalogue.statistics.contacts(in: window), now]
      .filter { !$0.contacts.isEmpty && $0.coverage?.isComplete != false }
    let shown = windows.isEmpty ? [now] : windows
    let channels = Contact.Channel.chartOrder.filter { channel in
      shown.contains { $0.contacts.contains { $0.channel == channel } }
    }
    guard !channels.isEmpty else { return nil }
    func contacts(_ channel: Contact.Channel, _ frequency: ContactFrequency) -> [Contact] {
      frequency.contacts.filter { $0.channel == channel }
    }
    let names = channels.map {
      (wording.records.channels[$0] ?? $0.rawValue).capitalizedFirst
    }
    let rows = shown.map { words.daysTo(365, notation.date($0.window.end)) }
    let chart = StackedRows(
      zip(names, channels).map { StackedRows.Part($0, ink: $1.ink) },
      rows: zip(rows, shown).map { name, frequency in
        StackedRows.Row(
          name, values: channels.map { Double(contacts($0, frequency).count) })
      })
    return FigureDraft(
      chart: chart,
      title: words.charts.inTheLog(
        now.count, words.daysTo(365, notation.date(edition.asOf))),
      subtitle: words.mixTitle,
      note: now.coverage?.isComplete == true ? "" : words.charts.incomplete,
      sources: shown.flatMap { $0.contacts.flatMap(\.sources) }.eachOnce(),
      data: Table(
        id: "",
        columns: [.words(words.channel, isRowHeader: true)] + rows.map { .numbers($0) },
        rows: zip(names, channels).map { name, channel in
          Table.Row(
            [cell(name)]
              + shown.map { frequency in
                let own = contacts(channel, frequency)
                return own.isEmpty
                  ? cell("0")
                  : cell(number(of: own, frequency.window), .count, name: "figure.channels")
              })
        }), points: channels.count, newest: now.last?.end)
  }
}
