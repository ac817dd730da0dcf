internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// Turnover, exports, imports and balance of the newest quarters, with growth on a year before.
struct QuartersTable: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  private var summary: TradeSummary {
    TradeSummary(statistics: statistics, language: language)
  }

  /// The draft; `nil` where there is nothing to show.
  ///
  /// - Parameter max: How many quarters; default 12.
  func draft(max: Int?) -> TableDraft? {
    let trade = statistics.trade
    let words = language.wording.kinds.trade
    let quarters = trade.series(.turnover, .quarter).known(by: statistics.edition.asOf)
      .suffix(max ?? 12)
    guard let newest = quarters.last else { return nil }
    let unit = language.moneyUnit(quarters.map(\.level))
    let grown: [TradeMeasure] = [.turnover, .exports, .imports]
    let growth = [words.growth, words.onYear].joined(separator: ", ")
    var draft = TableDraft(
      title: words.quartersTitle, columns: [.words(words.period, isRowHeader: true)])
    for measure in grown + [.balance] {
      var column = Table.Column.numbers(language.name(of: measure))
      column.group = unit.text
      draft.columns.append(column)
    }
    for measure in grown {
      var column = Table.Column.numbers(language.name(of: measure))
      column.group = growth
      draft.columns.append(column)
    }
    let all = (grown + [.balance]).map { trade.series($0, .quarter) }
    for quarter in quarters {
      var cells: [Table.Cell] = [.words(language.notation.period(quarter.period))]
      for series in all {
        var style = unit.style
        style.isSigned = series.measure == .balance
        let name = "trade.quarters.\(series.measure.rawValue)"
        cells.append(printer.cell(series[quarter.period]?.level, style, name: name))
      }
      for series in all.dropLast() {
        let name = "trade.quarters.\(series.measure.rawValue).growth"
        cells.append(printer.cell(series[quarter.period]?.growth, .change, name: name))
      }
      draft.rows.append(Table.Row(cells))
    }
    draft.newest = newest.period.end
    draft.notes = [summary.valuationNote]
    draft.sources = quarters.flatMap(\.level.provenance.sources).eachOnce()
    return draft
  }
}
