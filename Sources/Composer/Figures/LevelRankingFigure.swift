internal import Charts
internal import Definitions
internal import Document
internal import Language
internal import Records
internal import Statistics
internal import Values

/// Contacts of the last 365 days by level.
struct LevelRankingFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft(asLollipops: Bool) -> FigureDraft? {
    let words = language.wording.kinds.contacts
    let frequency = statistics.year
    let levels = frequency.byLevel
    guard let leading = frequency.leadingLevel else { return nil }
    let rows = levels.map {
      RowChart.Row(
        language.wording.records.levels[$0.key] ?? $0.key.rawValue, value: $0.count.value)
    }
    return FigureDraft(
      chart: RowChart(
        rows, shape: asLollipops ? .lollipops : .bars,
        format: NumberFormat(fractionDigits: 0)),
      title: words.charts.leadingLevel(leading, language.names),
      subtitle: words.charts.levelsSubtitle(
        words.daysTo(365, language.notation.date(statistics.edition.asOf))),
      caveat: words.others(
        statistics.logCoverage(of: frequency.window), language.names),
      sources: frequency.contacts.flatMap(\.sources).eachOnce(),
      data: Table(
        id: "",
        columns: [.words(words.level, isRowHeader: true), .numbers(words.statistics.count)],
        rows: levels.map {
          Table.Row([
            .words(language.wording.records.levels[$0.key] ?? ""),
            printer.cell($0.count, .count, name: "figure.levels"),
          ])
        }), points: rows.count, newest: frequency.last?.end)
  }
}
