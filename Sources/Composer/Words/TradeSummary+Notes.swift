internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

extension TradeSummary {
  /// That somebody has a figure on turnover for a later quarter or year than the latest of whom the
  /// preferences name; `nil` where nobody has.
  var newer: Phrase? {
    guard let latest = statistics.latest(.turnover),
      let newer = statistics.trade.newer(than: latest, .turnover)
    else { return nil }
    let sentence = language.wording.kinds.figures.newer(
      language.owner(of: newer.level.provenance), "\(newer.level, .money)",
      language.notation.period(newer.period))
    return sentence + Phrase(citing: newer.level.provenance) + "."
  }

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
