internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

extension Context {
  /// Turnover, exports, imports and balance of the newest quarters, with growth on a year before.
  ///
  /// - Parameter max: How many quarters; default 12.
  func tradeQuarters(max: Int?) -> TableDraft? {
    let trade = catalogue.statistics.trade
    let words = wording.kinds.trade
    let quarters = trade.series(.turnover, .quarter).points
      .filter { $0.level.value != nil && $0.period.end <= edition.asOf }.suffix(max ?? 12)
    guard let newest = quarters.last else { return nil }
    let unit = moneyUnit(quarters.map(\.level))
    let grown: [TradeMeasure] = [.turnover, .exports, .imports]
    let growth = [words.growth, words.onYear].joined(separator: ", ")
    var draft = TableDraft(
      title: words.quartersTitle, columns: [.words(words.period, isRowHeader: true)])
    for measure in grown + [.balance] {
      var column = Table.Column.numbers(catalogue.name(of: measure))
      column.group = unit.text
      draft.columns.append(column)
    }
    for measure in grown {
      var column = Table.Column.numbers(catalogue.name(of: measure))
      column.group = growth
      draft.columns.append(column)
    }
    let all = (grown + [.balance]).map { trade.series($0, .quarter) }
    for quarter in quarters {
      var cells = [cell(notation.period(quarter.period))]
      for series in all {
        var style = unit.style
        style.isSigned = series.measure == .balance
        let name = "trade.quarters.\(series.measure.rawValue)"
        cells.append(cell(series[quarter.period]?.level, style, name: name))
      }
      for series in all.dropLast() {
        let name = "trade.quarters.\(series.measure.rawValue).growth"
        cells.append(cell(series[quarter.period]?.growth, .change, name: name))
      }
      draft.rows.append(Table.Row(cells))
    }
    draft.newest = newest.period.end
    draft.notes = [valuationNote]
    draft.sources = quarters.flatMap(\.level.provenance.sources).eachOnce()
    return draft
  }
}
