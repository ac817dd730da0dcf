internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// Trade of the newest months with growth on the same month a year before.
struct MonthsTable: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  private var summary: TradeSummary {
    TradeSummary(statistics: statistics, language: language)
  }

  /// The draft; `nil` where there is nothing to show.
  ///
  /// - Parameter max: How many months; default 13, so that the newest stands below its own month a
  ///   year before.
  func draft(max: Int?) -> TableDraft? {
    let trade = statistics.trade
    let words = language.wording.kinds.trade
    let months = trade.series(.turnover, .month).known(by: statistics.edition.asOf)
      .suffix(max ?? 13)
    guard let newest = months.last else { return nil }
    let unit = language.moneyUnit(months.map(\.level))
    let measures: [TradeMeasure] = [.turnover, .exports, .imports]
    var columns: [Table.Column] = [.words(words.period, isRowHeader: true)]
    for measure in measures {
      columns.append(.numbers(language.name(of: measure), unit: unit.text))
      columns.append(.numbers(words.growth, unit: words.onYear))
    }
    columns.append(.numbers(language.name(of: .balance), unit: unit.text))
    var draft = TableDraft(title: words.monthsTitle, columns: columns)
    let flows = measures.map { trade.series($0, .month) }
    let balance = trade.series(.balance, .month)
    for month in months {
      var cells: [Table.Cell] = [.words(language.notation.period(month.period))]
      for flow in flows {
        let name = "trade.months.\(flow.measure.rawValue)"
        let point = flow[month.period]
        cells.append(printer.cell(point?.level, unit.style, name: name))
        cells.append(printer.cell(point?.growth, .change, name: name + ".growth"))
      }
      cells.append(
        printer.cell(balance[month.period]?.level, unit.signed, name: "trade.months.balance"))
      draft.rows.append(Table.Row(cells))
    }
    draft.newest = newest.period.end
    draft.notes = [summary.valuationNote] + summary.leftOutNotes
    draft.sources = months.flatMap(\.level.provenance.sources).eachOnce()
    return draft
  }
}
