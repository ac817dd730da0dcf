internal import Charts
internal import Language
internal import Periods
internal import Records
internal import Statistics

/// The sum of the last twelve months of turnover, in both sides' records.
struct AnnualTotalsFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft() -> FigureDraft? {
    guard statistics.trade.basis == .records else { return nil }
    let all = statistics.pair.countries.map {
      statistics.trade.movingAnnualTotal(.turnover, by: $0.code).latest(60)
    }
    let name = language.wording.kinds.trade.charts.annualTotal(language.name(of: .turnover))
    let unit: CalendarUnit = all.first?.rhythm == .quarter ? .quarter : .month
    return RecordedLevelsFigure(statistics: statistics, language: language, printer: printer).draft(
      all, .turnover, unit: unit, name: name)
  }
}
