internal import Charts
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// The contacts of the last twelve months in a calendar; those whose day is not known are left
/// out.
struct ContactCalendarFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft() -> FigureDraft? {
    let start = statistics.edition.asOf.adding(days: -364)
    guard let window = Period(from: start, through: statistics.edition.asOf) else { return nil }
    let frequency = statistics.contacts(in: window)
    let dated = frequency.contacts.filter(\.precision.isDay)
    let chart = CalendarHeatMap(
      dated.map { CalendarHeatMap.Count($0.start.date, 1) },
      domain: start.date...statistics.edition.asOf.date,
      uncovered: statistics.uncovered(in: window),
      name: language.wording.kinds.contacts.statistics.count)
    return ContactWindowDraft(statistics: statistics, language: language, printer: printer).draft(
      chart, dated, window,
      subtitle: language.wording.kinds.contacts.charts.calendarSubtitle)
  }
}
