internal import Charts
internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// The largest sections of the last twelve months.
struct ProductRankingFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft(asLollipops: Bool) -> FigureDraft? {
    let words = language.wording.kinds.trade.charts
    guard let breakdown = statistics.productsOfYear,
      let leading = breakdown.leadingPart(asOf: statistics.edition.asOf)
    else { return nil }
    let parts = breakdown.parts.prefix(8)
    let money = language.moneyUnit([breakdown.total])
    let rows = parts.map { part in
      RowChart.Row(
        language.productName(part.code), value: part.level.value.map { $0 / money.scale })
    }
    var chart = RowChart.ranking(
      rows, highlighted: rows.first?.name, format: NumberFormat(fractionDigits: 2))
    if asLollipops { chart.shape = .lollipops }
    return FigureDraft(
      chart: chart,
      title: words.largest(leading, language.names),
      subtitle: words.subtitle(
        language.name(of: .turnover), money.text, language.notation.period(breakdown.period)),
      sources: breakdown.total.provenance.sources,
      data: PartTable(language: language, printer: printer).table(
        Array(parts),
        [
          (language.name(of: .turnover), money.text, { ($0.level, money.style) }),
          (
            language.wording.kinds.trade.share, "%",
            { ($0.share, NumberStyle(.percent, decimals: 1)) }
          ),
        ]),
      points: parts.count, newest: breakdown.period.end)
  }
}
