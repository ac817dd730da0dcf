internal import Charts
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// Contacts since 1 January against those of the years before, as far as the log covers them.
struct ContactStepsFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft() -> FigureDraft? {
    let since = statistics.pair.coverage[.contacts]?.since
    let newest = Period(.year, containing: statistics.edition.asOf)
    var contacts: [Contact] = []
    let shown = sequence(first: newest) { $0.previous }.prefix(4).reversed()
    let years = shown.compactMap { whole -> YearOfEvents? in
      guard since.map({ $0 <= whole.start }) ?? true else { return nil }
      let through = min(whole.end, statistics.edition.asOf)
      guard let window = Period(from: whole.start, through: through) else { return nil }
      let found = statistics.contacts(in: window).contacts.filter(\.precision.isDay)
      guard !found.isEmpty || whole == newest else { return nil }
      contacts += found
      return YearOfEvents(
        year: whole.start.year, days: found.map(\.start.date),
        through: through < whole.end ? through.date : nil)
    }
    guard let first = years.first,
      let start = Period(year: first.year)?.start,
      let window = Period(from: start, through: statistics.edition.asOf)
    else { return nil }
    return ContactWindowDraft(statistics: statistics, language: language, printer: printer).draft(
      Chart.cumulativeSteps(years), contacts, window,
      subtitle: language.wording.kinds.contacts.charts.stepsSubtitle)
  }
}
