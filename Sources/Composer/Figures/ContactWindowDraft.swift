internal import Charts
internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics

/// A draft over contacts of a window, with one row a month in its table.
struct ContactWindowDraft {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft(
    _ chart: any Drawable, _ contacts: [Contact], _ window: Period,
    subtitle: (String) -> String
  ) -> FigureDraft? {
    let words = language.wording.kinds.contacts
    guard !contacts.isEmpty else { return nil }
    let frequency = statistics.contacts(in: window)
    let rows = window.every(.month).compactMap { month -> Table.Row? in
      let own = contacts.filter { month.contains($0.start) }
      guard !own.isEmpty else { return nil }
      return Table.Row([
        .words(language.notation.period(month)),
        printer.cell(
          ContactFrequency.count(of: own, in: month), .count, name: "figure.contacts.month"),
      ])
    }
    return FigureDraft(
      chart: chart, title: words.charts.inTheLog(frequency.presence, language.names),
      subtitle: subtitle(language.notation.days(from: window.start, through: window.end)),
      caveat: words.charts.uncovered(statistics.logCoverage(of: window), language.names),
      sources: contacts.flatMap(\.sources).eachOnce(),
      data: Table(
        id: "",
        columns: [
          .words(language.wording.kinds.trade.period, isRowHeader: true),
          .numbers(words.statistics.count),
        ], rows: rows), points: contacts.count, newest: frequency.last?.end)
  }
}
