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
    guard let top = levels.max(by: { ($0.count.value ?? 0) < ($1.count.value ?? 0) }) else {
      return nil
    }
    let rows = levels.map {
      RowChart.Row(
        language.wording.records.levels[$0.key] ?? $0.key.rawValue, value: $0.count.value)
    }
    return FigureDraft(
      chart: RowChart(
        rows, shape: asLollipops ? .lollipops : .bars,
        format: NumberFormat(fractionDigits: 0)),
      title: words.charts.levels(top.key, top.count, frequency.count),
      subtitle: words.charts.levelsSubtitle(
        words.daysTo(365, language.notation.date(statistics.edition.asOf))),
      note: frequency.coverage?.isComplete == true ? "" : words.charts.incomplete,
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
