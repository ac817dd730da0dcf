internal import Charts
internal import Language
internal import Periods
internal import Records
internal import Statistics

/// Turnover by month without its season, in both sides' records, the last five years. Its title is a
/// label: an estimate is not the figure of a month.
struct AdjustedTurnoverFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft() -> FigureDraft? {
    let all = statistics.pair.countries.compactMap {
      statistics.trade.seasonallyAdjusted(.turnover, .month, by: $0.code)?.latest(60)
    }
    let words = language.wording.kinds.trade.charts
    var draft = RecordedLevelsFigure(statistics: statistics, language: language, printer: printer)
      .draft(
        all, .turnover, unit: .month, name: words.adjusted(language.name(of: .turnover)))
    draft?.title = Phrase(words.adjusted(language.name(of: .turnover)))
    draft?.note = words.adjustedNote
    return draft
  }
}
