internal import Charts
internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// Contacts per month of the last two years, stacked by channel; months that the log does not
/// cover are hatched.
struct ChannelColumnsFigure {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter
  let width: Double

  /// The draft; `nil` where there is nothing to show.
  func draft() -> FigureDraft? {
    let words = language.wording.kinds.contacts
    let months = statistics.lastMonths(width < 300 ? 12 : 24)
    guard let first = months.first,
      let window = Period(from: first.start, through: statistics.edition.asOf)
    else { return nil }
    let frequency = statistics.contacts(in: window)
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
        language.name(of: channel),
        points: zip(months, counts).map { ChartPoint($0.start.date, Double($1.count)) },
        ink: channel.ink)
    }
    let span = language.notation.months(from: first.start, to: statistics.edition.asOf)
    return FigureDraft(
      chart: Chart.stackedColumns(
        series, unit: .month, uncovered: statistics.uncovered(in: window)),
      title: title(frequency), subtitle: words.charts.byMonth(words.charts.channel, span),
      caveat: words.charts.uncovered(statistics.logCoverage(of: window), language.names),
      sources: frequency.contacts.flatMap(\.sources).eachOnce(),
      data: monthTable(months, groups, counts), points: frequency.contacts.count,
      newest: frequency.contacts.map(\.end).max())
  }

  /// The busiest month where the log is complete, else only how many are in the log.
  private func title(_ frequency: ContactFrequency) -> Phrase {
    let words = language.wording.kinds.contacts.charts
    guard frequency.isCovered, let leading = frequency.leadingMonth else {
      return words.inTheLog(frequency.presence, language.names)
    }
    return words.leadingMonth(leading, language.names)
  }

  private func monthTable(
    _ months: [Period], _ groups: [Contact.Channel], _ counts: [[[Contact]]]
  ) -> Table {
    let words = language.wording.kinds
    return Table(
      id: "",
      columns: [.words(words.trade.period, isRowHeader: true)]
        + groups.map { .numbers(language.name(of: $0)) },
      rows: months.enumerated().map { index, month in
        Table.Row(
          [.words(language.notation.period(month))]
            + counts.map { counts in
              printer.cell(
                ContactFrequency.count(of: counts[index], in: month), .count,
                name: "figure.contacts.month")
            })
      })
  }
}
