internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

extension Context {
  /// Trade of the newest months with growth on the same month a year before.
  ///
  /// - Parameter max: How many months; default 13, so that the newest stands below its own month a
  ///   year before.
  func tradeMonths(max: Int?) -> TableDraft? {
    let trade = catalogue.statistics.trade
    let words = wording.kinds.trade
    let months = trade.series(.turnover, .month).points
      .filter { $0.level.value != nil && $0.period.end <= edition.asOf }.suffix(max ?? 13)
    guard let newest = months.last else { return nil }
    let unit = moneyUnit(months.map(\.level))
    let measures: [TradeMeasure] = [.turnover, .exports, .imports]
    var columns: [Table.Column] = [.words(words.period, isRowHeader: true)]
    for measure in measures {
      columns.append(.numbers(catalogue.name(of: measure), unit: unit.text))
      columns.append(.numbers(words.growth, unit: words.onYear))
    }
    columns.append(.numbers(catalogue.name(of: .balance), unit: unit.text))
    var draft = TableDraft(title: words.monthsTitle, columns: columns)
    let flows = measures.map { trade.series($0, .month) }
    let balance = trade.series(.balance, .month)
    var signed = unit.style
    signed.isSigned = true
    for month in months {
      var cells = [cell(notation.period(month.period))]
      for flow in flows {
        let name = "trade.months.\(flow.measure.rawValue)"
        let point = flow[month.period]
        cells.append(cell(point?.level, unit.style, name: name))
        cells.append(cell(point?.growth, .change, name: name + ".growth"))
      }
      cells.append(cell(balance[month.period]?.level, signed, name: "trade.months.balance"))
      draft.rows.append(Table.Row(cells))
    }
    draft.newest = newest.period.end
    draft.notes = [valuationNote] + leftOutNotes
    draft.sources = months.flatMap(\.level.provenance.sources).eachOnce()
    return draft
  }
}
