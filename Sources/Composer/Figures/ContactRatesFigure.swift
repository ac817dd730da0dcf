internal import Charts
internal import Document
internal import Language
internal import Records
internal import Statistics
internal import Values

/// How often there were contacts in each year, with exact intervals; only where the log is
/// complete, because a gap in it would read as a quiet year.
struct ContactRatesFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft() -> FigureDraft? {
    let words = language.wording.kinds.contacts
    let years = statistics.contactYears.filter { $0.frequency.isCovered }
    guard years.count > 1, let last = years.last,
      let leading = statistics.leadingYear
    else { return nil }
    let style = NumberStyle.decimal(2)
    let rows = years.map { year, frequency in
      let interval = frequency.rate.interval
      return RowChart.Row(
        language.notation.period(year), value: frequency.rate.value,
        interval: interval.flatMap { interval in
          guard let lower = interval.lower, let upper = interval.upper else { return nil }
          return lower...upper
        }, ink: .series(0))
    }
    let span = language.notation.span(from: years[0].year, to: last.year)
    return FigureDraft(
      chart: RowChart(rows, shape: .dots, format: NumberFormat(fractionDigits: 1)),
      title: words.charts.leadingYear(leading, language.names),
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
            .words(language.notation.period(year)),
            printer.cell(frequency.rate, style, name: "figure.rates"),
            printer.cell("\(interval: frequency.rate, style.withoutUnit)", name: "figure.rates"),
          ])
        }), points: rows.count, newest: last.frequency.last?.end)
  }
}
