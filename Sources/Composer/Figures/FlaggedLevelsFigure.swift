internal import Charts
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// A measure by year with numbered flags: one line, in the figures that are preferred.
struct FlaggedLevelsFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft(_ measure: TradeMeasure, events: [ChartFlag]) -> FigureDraft? {
    let flags = LevelFlags(language: language, events: events)
    switch statistics.trade.basis {
    case .records:
      var series = statistics.trade.series(measure, .year)
      series.points.removeAll { $0.period.end > statistics.edition.asOf }
      guard series.points.count > 1 else { return nil }
      return RecordedLevelsFigure(statistics: statistics, language: language, printer: printer)
        .draft(
          [series.latest(30)], measure, unit: .year, name: language.name(of: measure),
          flags: flags)
    case .statements:
      return StatedLevelsFigure(statistics: statistics, language: language, printer: printer)
        .draft(measure, flags: flags)
    case .none: return nil
    }
  }
}
