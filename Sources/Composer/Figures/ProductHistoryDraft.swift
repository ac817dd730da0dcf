internal import Charts
internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// A draft over several breakdowns, with its table and what all such charts say.
struct ProductHistoryDraft {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft(
    _ chart: any Drawable, _ codes: [String], _ breakdowns: [TradeBreakdown], unit: String? = nil
  ) -> FigureDraft? {
    let words = language.wording.kinds.trade.charts
    guard let first = breakdowns.first, let last = breakdowns.last,
      let leading = last.leadingPart(asOf: statistics.edition.asOf)
    else { return nil }
    let money = language.moneyUnit([last.total])
    return FigureDraft(
      chart: chart, title: words.largest(leading, language.names),
      subtitle: words.subtitle(
        language.name(of: .turnover), unit ?? money.text,
        language.span([first.period, last.period])),
      sources: breakdowns.flatMap(\.total.provenance.sources).eachOnce(),
      data: Table(
        id: "",
        columns: [.words(language.wording.kinds.trade.product, isRowHeader: true)]
          + breakdowns.map { .numbers(language.notation.period($0.period), unit: money.text) },
        rows: codes.map { code in
          Table.Row(
            [.words(language.productName(code))]
              + breakdowns.map {
                printer.cell($0.part(code)?.level, money.style, name: "figure.products.\(code)")
              })
        }), points: codes.count * breakdowns.count, newest: last.period.end)
  }
}
