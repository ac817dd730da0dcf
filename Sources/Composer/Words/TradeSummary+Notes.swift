internal import Language
internal import Periods
internal import Statistics
internal import Values

extension TradeSummary {
  /// What stands under a table where one of its levels is not as its source gives it.
  func notes(on levels: [Quantity]) -> [String] {
    let words = language.wording.kinds.figures
    return levels.contains(where: \.isSeenFromOtherSide) ? [words.otherSign] : []
  }

  /// Where the exports and imports printed beside a turnover do not make it, by more than the rounding
  /// of the three: nothing where they do.
  func unlikeTotalNote(
    _ rows: [(turnover: TradePoint, exports: TradePoint?, imports: TradePoint?)]
  ) -> [String] {
    let periods = rows.filter { row in
      guard let exports = row.exports?.level, let imports = row.imports?.level else { return false }
      return row.turnover.level.isSum(of: [exports, imports]) == false
    }.map { language.notation.period($0.turnover.period) }.eachOnce()
    return periods.isEmpty
      ? []
      : [language.wording.kinds.figures.unlikeTotal(language.wording.sentences.list(periods))]
  }
}
