internal import Charts
internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// Contacts of each month of the whole log, with the mean of the month and the eleven before.
struct ContactMonthsFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft() -> FigureDraft? {
    let words = language.wording.kinds.contacts
    guard let window = statistics.logWindow else { return nil }
    let frequency = statistics.contacts(in: window)
    let months = frequency.byMonth.filter { $0.key.end <= statistics.edition.asOf }
    guard months.count > 12, let leading = frequency.leadingMonth else {
      return nil
    }
    let means = ContactFrequency.annualMeans(of: months)
    var chart = Chart {
      for month in months {
        BarMark(
          x: .value("", month.key.start.date, unit: .month),
          y: .value(words.contacts, month.count.value)
        ).foregroundStyle(Ink.context)
      }
      for (month, mean) in zip(months, means) {
        LineMark(
          x: .value("", month.key.start.date, unit: .month),
          y: .value(words.charts.yearMean, mean.value)
        ).foregroundStyle(by: .value("", words.charts.yearMean))
      }
    }
    chart.inks = [Chart.SeriesInk(words.charts.yearMean, .series(0))]
    chart.y.scale.hasIntegerTicks = true
    chart.plot.uncovered = statistics.uncovered(in: window)
    chart.plot.height = 150
    return FigureDraft(
      chart: chart,
      title: words.charts.leadingMonth(leading, language.names),
      subtitle: words.charts.monthsSubtitle(
        language.notation.months(from: window.start, to: window.end)),
      caveat: words.charts.uncovered(statistics.logCoverage(of: window), language.names),
      sources: frequency.contacts.flatMap(\.sources).eachOnce(),
      data: Table(
        id: "",
        columns: [
          .words(language.wording.kinds.trade.period, isRowHeader: true),
          .numbers(words.statistics.count), .numbers(words.charts.yearMean),
        ],
        rows: zip(months, means).map { month, mean in
          Table.Row([
            .words(language.notation.period(month.key)),
            printer.cell(month.count, .count, name: "figure.months"),
            printer.cell(mean, NumberStyle.decimal(2), name: "figure.months.mean"),
          ])
        }), points: months.count, newest: frequency.last?.end)
  }
}
