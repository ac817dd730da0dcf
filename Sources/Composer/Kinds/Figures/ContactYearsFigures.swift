internal import Charts
internal import Document
internal import Foundation
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

extension Context {
  /// How often there were contacts in each year, with exact intervals; only where the log is
  /// complete, because a gap in it would read as a quiet year.
  func contactRates() -> FigureDraft? {
    let words = wording.kinds.contacts
    let years = contactYears().filter { $0.frequency.coverage?.isComplete == true }
    guard years.count > 1, let last = years.last,
      let top = years.max(by: { ($0.frequency.rate.value ?? 0) < ($1.frequency.rate.value ?? 0) })
    else { return nil }
    let style = NumberStyle.decimal(2)
    let rows = years.map { year, frequency in
      let interval = frequency.rate.interval
      return RowChart.Row(
        notation.period(year), value: frequency.rate.value,
        interval: interval.flatMap { interval in
          guard let lower = interval.lower, let upper = interval.upper else { return nil }
          return lower...upper
        }, ink: .series(0))
    }
    let span = notation.span(from: years[0].year, to: last.year)
    return FigureDraft(
      chart: RowChart(rows, shape: .dots, format: NumberFormat(fractionDigits: 1)),
      title: words.charts.highestRate(notation.period(top.year), top.frequency.rate),
      subtitle: words.charts.ratesSubtitle(span),
      sources: years.flatMap { $0.frequency.contacts.flatMap(\.sources) }.eachOnce(),
      data: Table(
        id: "",
        columns: [
          .words(words.year, isRowHeader: true), .numbers(words.statistics.rate),
          .words(words.statistics.interval),
        ],
        rows: years.map { year, frequency in
          Table.Row([
            cell(notation.period(year)), cell(frequency.rate, style, name: "figure.rates"),
            cell("\(interval: frequency.rate, style.withoutUnit)", name: "figure.rates"),
          ])
        }), points: rows.count, newest: last.frequency.last?.end)
  }

  /// What part each channel had in the contacts of each year.
  func channelShares() -> FigureDraft? {
    let words = wording.kinds.contacts
    let years = contactYears().filter { !$0.frequency.contacts.isEmpty }
    guard years.count > 1, let last = years.last else { return nil }
    let channels = Contact.Channel.chartOrder.filter { channel in
      years.contains { $0.frequency.byChannel.contains { $0.key == channel } }
    }
    func share(_ channel: Contact.Channel, _ frequency: ContactFrequency) -> Quantity? {
      frequency.byChannel.first { $0.key == channel }?.share
    }
    let series = channels.map { channel in
      ChartSeries(
        wording.records.channels[channel] ?? channel.rawValue,
        points: years.map { year, frequency in
          ChartPoint(year.start.date, share(channel, frequency)?.value ?? 0)
        }, ink: channel.ink)
    }
    let whole = years.last { $0.year.end <= edition.asOf } ?? last
    guard let largest = whole.frequency.byChannel.first else { return nil }
    var chart = Chart.stackedColumns(series, unit: .year)
    chart.y.scale.domain = 0...100
    return FigureDraft(
      chart: chart,
      title: words.charts.largestShare(
        wording.records.channels[largest.key] ?? "", largest.share, notation.period(whole.year)),
      subtitle: words.charts.sharesSubtitle(
        notation.span(from: years[0].year, to: last.year)),
      sources: years.flatMap { $0.frequency.contacts.flatMap(\.sources) }.eachOnce(),
      data: Table(
        id: "",
        columns: [.words(words.year, isRowHeader: true)]
          + channels.map {
            .numbers(wording.records.channels[$0] ?? $0.rawValue, unit: "%")
          },
        rows: years.map { year, frequency in
          Table.Row(
            [cell(notation.period(year))]
              + channels.map { channel in
                share(channel, frequency).map {
                  cell($0, NumberStyle(.percent, decimals: 1), name: "figure.shares")
                } ?? cell("0")
              })
        }), points: years.count, newest: last.frequency.last?.end)
  }
}
