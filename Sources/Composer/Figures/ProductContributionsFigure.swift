internal import Charts
internal import Document
internal import Language
internal import Periods
internal import Statistics
internal import Values

/// What each section added to the growth of turnover; the rest of them in one row.
struct ProductContributionsFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft() -> FigureDraft? {
    let words = language.wording.kinds.trade.charts
    guard let breakdown = statistics.productsOfYear, let growth = breakdown.growth,
      let total = growth.value
    else { return nil }
    let known = breakdown.parts.filter { $0.contribution?.value != nil }
      .sorted { abs($0.contribution?.value ?? 0) > abs($1.contribution?.value ?? 0) }
    let shown = known.prefix(7).sorted {
      ($0.contribution?.value ?? 0) > ($1.contribution?.value ?? 0)
    }
    guard !known.isEmpty else { return nil }
    var rows = shown.map { part in
      RowChart.Row(language.productName(part.code), value: part.contribution?.value)
    }
    if known.count > shown.count {
      // The bars must add up to the total beneath them.
      let rest = breakdown.contribution(beside: shown)
      rows.append(RowChart.Row(words.otherSections, value: rest?.value))
    }
    let points = NumberStyle(.change, decimals: 1, isSigned: true)
    return FigureDraft(
      chart: RowChart.contributions(
        rows, total: total, totalName: words.total,
        format: NumberFormat(fractionDigits: 1, showsPlus: true)),
      title: breakdown.driver.map { words.driver($0, language.names) } ?? .empty,
      subtitle: words.contributions(language.notation.period(breakdown.period)),
      sources: breakdown.total.provenance.sources,
      data: PartTable(language: language, printer: printer).table(
        Array(shown),
        [
          (
            language.wording.kinds.trade.contribution, language.wording.units.percentagePoints,
            { ($0.contribution, points) }
          ),
          (language.wording.kinds.trade.growth, "%", { ($0.growth, .change) }),
        ]),
      points: rows.count, newest: breakdown.period.end)
  }
}
