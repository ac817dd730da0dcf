internal import Charts
internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// What part each channel had in the contacts of each year.
struct ChannelSharesFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft() -> FigureDraft? {
    let words = language.wording.kinds.contacts
    let years = statistics.contactYears.filter { !$0.frequency.contacts.isEmpty }
    guard years.count > 1, let last = years.last else { return nil }
    let channels = Contact.Channel.chartOrder.filter { channel in
      years.contains { $0.frequency.byChannel.contains { $0.key == channel } }
    }
    let series = channels.map { channel in
      ChartSeries(
        language.name(of: channel),
        points: years.map { year, frequency in
          ChartPoint(year.start.date, frequency.count(through: channel).share.value ?? 0)
        }, ink: channel.ink)
    }
    let whole = years.last { $0.year.end <= statistics.edition.asOf } ?? last
    guard let leading = whole.frequency.leadingChannel else { return nil }
    var chart = Chart.stackedColumns(series, unit: .year)
    chart.y.scale.domain = 0...100
    return FigureDraft(
      chart: chart,
      title: words.charts.leadingChannel(leading, language.names),
      subtitle: words.charts.sharesSubtitle(
        language.notation.span(from: years[0].year, to: last.year)),
      sources: years.flatMap { $0.frequency.contacts.flatMap(\.sources) }.eachOnce(),
      data: Table(
        id: "",
        columns: [.words(words.year, isRowHeader: true)]
          + channels.map {
            .numbers(language.name(of: $0), unit: "%")
          },
        rows: years.map { year, frequency in
          Table.Row(
            [.words(language.notation.period(year))]
              + channels.map { channel in
                let share = frequency.count(through: channel).share
                // No contact at all is a plain zero.
                let style = NumberStyle(.percent, decimals: share.value == 0 ? 0 : 1)
                return printer.cell(share, style, name: "figure.shares")
              })
        }), points: years.count, newest: last.frequency.last?.end)
  }
}
