internal import Charts
internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// The shares of channels in the last 365 days and in those before.
struct ChannelCompositionFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft() -> FigureDraft? {
    let words = language.wording.kinds.contacts
    let now = statistics.year
    let window = statistics.window(days: 365).previous
    let windows = [statistics.contacts(in: window), now]
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
      (language.name(of: $0)).capitalizedFirst
    }
    let rows = shown.map { words.daysTo(365, language.notation.date($0.window.end)) }
    let chart = StackedRows(
      zip(names, channels).map { StackedRows.Part($0, ink: $1.ink) },
      rows: zip(rows, shown).map { name, frequency in
        StackedRows.Row(
          name, values: channels.map { Double(contacts($0, frequency).count) })
      })
    return FigureDraft(
      chart: chart,
      title: words.charts.inTheLog(now.presence, language.names),
      subtitle: words.charts.compositionSubtitle,
      caveat: words.others(
        statistics.logCoverage(of: now.window), language.names),
      sources: shown.flatMap { $0.contacts.flatMap(\.sources) }.eachOnce(),
      data: Table(
        id: "",
        columns: [.words(words.channel, isRowHeader: true)] + rows.map { .numbers($0) },
        rows: zip(names, channels).map { name, channel in
          Table.Row(
            [.words(name)]
              + shown.map { frequency in
                printer.cell(
                  ContactFrequency.count(of: contacts(channel, frequency), in: frequency.window),
                  .count, name: "figure.channels")
              })
        }), points: channels.count, newest: now.last?.end)
  }
}
