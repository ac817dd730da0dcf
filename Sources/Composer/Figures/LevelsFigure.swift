internal import Charts
internal import Periods
internal import Records
internal import Statistics

/// A measure over time: by quarter in both sides' records, or by year from statements with the
/// figures that stand against them.
struct LevelsFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft(_ measure: TradeMeasure) -> FigureDraft? {
    switch statistics.trade.basis {
    case .records:
      let all = statistics.pair.countries.map {
        statistics.trade.series(measure, .quarter, by: $0.code).latest(20)
      }
      return RecordedLevelsFigure(statistics: statistics, language: language, printer: printer)
        .draft(all, measure, unit: .quarter, name: language.name(of: measure))
    case .statements:
      return StatedLevelsFigure(statistics: statistics, language: language, printer: printer)
        .draft(measure)
    case .none: return nil
    }
  }
}
