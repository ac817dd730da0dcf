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
  /// Contacts per month of the last two years, stacked by channel; months that the log does not
  /// cover are hatched.
  func channelColumns() -> FigureDraft? {
    let words = wording.kinds.contacts
    let months = lastMonths(width < 300 ? 12 : 24)
    guard let first = months.first, let window = Period(from: first.start, through: edition.asOf)
    else { return nil }
    let frequency = catalogue.statistics.contacts(in: window)
    guard !frequency.contacts.isEmpty else { return nil }
    let groups = Contact.Channel.chartOrder.filter { channel in
      frequency.contacts.contains { $0.channel == channel }
    }
    let counts = groups.map { channel in
      months.map { month in
        frequency.contacts.filter { $0.channel == channel && month.contains($0.start) }
      }
    }
    let series = zip(groups, counts).map { channel, counts in
      ChartSeries(
        wording.records.channels[channel] ?? channel.rawValue,
        points: zip(months, counts).map { ChartPoint($0.start.date, Double($1.count)) },
        ink: channel.ink)
    }
    let span = notation.months(from: first.start, to: edition.asOf)
    let isComplete = frequency.coverage?.isComplete == true
    return FigureDraft(
      chart: Chart.stackedColumns(series, unit: .month, uncovered: uncovered(in: window)),
      title: title(frequency, span), subtitle: words.charts.byMonth(words.charts.channel, span),
      note: isComplete ? "" : words.charts.incomplete,
      sources: frequency.contacts.flatMap(\.sources).eachOnce(),
      data: monthTable(months, groups, counts), points: frequency.contacts.count,
      newest: frequency.contacts.map(\.end).max())
  }

  /// The busiest month where the log is complete, else only how many are in the log.
  private func title(_ frequency: ContactFrequency, _ span: String) -> Phrase {
    let words = wording.kinds.contacts.charts
    let busiest = frequency.byMonth.max { ($0.count.value ?? 0) < ($1.count.value ?? 0) }
    guard frequency.coverage?.isComplete == true, let busiest else {
      return words.inTheLog(frequency.count, span)
    }
    return words.busiest(notation.month(busiest.key.start), busiest.count)
  }

  private func monthTable(
    _ months: [Period], _ groups: [Contact.Channel], _ counts: [[[Contact]]]
  ) -> Table {
    let words = wording.kinds
    return Table(
      id: "",
      columns: [.words(words.trade.period, isRowHeader: true)]
        + groups.map { .numbers(wording.records.channels[$0] ?? $0.rawValue) },
      rows: months.enumerated().map { index, month in
        Table.Row(
          [cell(notation.period(month))]
            + counts.map { counts in
              // No contact has no record behind it: a plain zero.
              counts[index].isEmpty
                ? cell("0")
                : cell(number(of: counts[index], month), .count, name: "figure.contacts.month")
            })
      })
  }

  /// The months up to the edition's day, oldest first.
  func lastMonths(_ count: Int) -> [Period] {
    let newest = Period(.month, containing: edition.asOf)
    return sequence(first: newest) { $0.previous }.prefix(count).reversed()
  }

  /// The days of a window before the log begins.
  func uncovered(in window: Period) -> [Chart.Uncovered] {
    guard let since = pair.coverage[.contacts]?.since, since > window.start else { return [] }
    return [Chart.Uncovered(from: window.start.date, to: min(since, window.end).date)]
  }

  /// Contacts of the last 365 days by level.
  func levelRanking(as kind: ChartKind) -> FigureDraft? {
    let words = wording.kinds.contacts
    let frequency = catalogue.statistics.year
    let levels = frequency.byLevel
    guard let top = levels.max(by: { ($0.count.value ?? 0) < ($1.count.value ?? 0) }) else {
      return nil
    }
    let rows = levels.map {
      RowChart.Row(wording.records.levels[$0.key] ?? $0.key.rawValue, value: $0.count.value)
    }
    return FigureDraft(
      chart: RowChart(
        rows, shape: kind == .lollipops ? .lollipops : .bars,
        format: NumberFormat(fractionDigits: 0)),
      title: words.charts.levels(top.key, top.count, frequency.count),
      subtitle: words.charts.levelsSubtitle(words.daysTo(365, notation.date(edition.asOf))),
      note: frequency.coverage?.isComplete == true ? "" : words.charts.incomplete,
      sources: frequency.contacts.flatMap(\.sources).eachOnce(),
      data: Table(
        id: "",
        columns: [.words(words.level, isRowHeader: true), .numbers(words.statistics.count)],
        rows: levels.map {
          Table.Row([
            cell(wording.records.levels[$0.key] ?? ""),
            cell($0.count, .count, name: "figure.levels"),
          ])
        }), points: rows.count, newest: frequency.last?.end)
  }
}
