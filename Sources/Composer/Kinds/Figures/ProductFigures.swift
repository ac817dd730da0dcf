internal import Charts
internal import Document
internal import Foundation
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

extension Context {
  /// The largest sections of the last twelve months.
  func productRanking(asLollipops: Bool) -> FigureDraft? {
    let words = wording.kinds.trade.charts
    guard let breakdown = catalogue.statistics.productsOfYear, let top = breakdown.parts.first
    else {
      return nil
    }
    let parts = breakdown.parts.prefix(8)
    let money = moneyUnit([breakdown.total])
    let rows = parts.map { part in
      RowChart.Row(
        catalogue.productName(part.code), value: part.level.value.map { $0 / money.style.scale })
    }
    let share = NumberStyle(.percent, decimals: 0)
    var chart = RowChart.ranking(
      rows, highlighted: rows.first?.name, format: NumberFormat(fractionDigits: 2))
    if asLollipops { chart.shape = .lollipops }
    return FigureDraft(
      chart: chart,
      title: words.largest(catalogue.productName(top.code), "\(top.share, share)"),
      subtitle: words.subtitle(
        catalogue.name(of: .turnover), money.text, notation.period(breakdown.period)),
      sources: breakdown.total.provenance.sources,
      data: partTable(
        Array(parts),
        [
          (catalogue.name(of: .turnover), money.text, { ($0.level, money.style) }),
          (wording.kinds.trade.share, "%", { ($0.share, NumberStyle(.percent, decimals: 1)) }),
        ]),
      points: parts.count, newest: breakdown.period.end)
  }

  /// What each section added to the growth of turnover; the rest of them in one row.
  func productContributions() -> FigureDraft? {
    let words = wording.kinds.trade.charts
    guard let breakdown = catalogue.statistics.productsOfYear, let growth = breakdown.growth,
      let total = growth.value
    else { return nil }
    let known = breakdown.parts.filter { $0.contribution?.value != nil }
      .sorted { abs($0.contribution?.value ?? 0) > abs($1.contribution?.value ?? 0) }
    let shown = known.prefix(7).sorted {
      ($0.contribution?.value ?? 0) > ($1.contribution?.value ?? 0)
    }
    guard let driver = known.first, let moved = driver.contribution else { return nil }
    var rows = shown.map { part in
      RowChart.Row(catalogue.productName(part.code), value: part.contribution?.value)
    }
    if known.count > shown.count {
      // The bars must add up to the total beneath them.
      let rest = total - shown.compactMap(\.contribution?.value).reduce(0, +)
      rows.append(RowChart.Row(words.otherSections, value: rest))
    }
    let points = NumberStyle(.change, decimals: 1, isSigned: true)
    return FigureDraft(
      chart: RowChart.contributions(
        rows, total: total, totalName: words.total,
        format: NumberFormat(fractionDigits: 1, showsPlus: true)),
      title: words.driver(
        catalogue.productName(driver.code), "\(moved, points)", (moved.value ?? 0) >= 0),
      subtitle: words.contributions(notation.period(breakdown.period)),
      sources: breakdown.total.provenance.sources,
      data: partTable(
        Array(shown),
        [
          (
            wording.kinds.trade.contribution, wording.units.percentagePoints,
            { ($0.contribution, points) }
          ),
          (wording.kinds.trade.growth, "%", { ($0.growth, .change) }),
        ]),
      points: rows.count, newest: breakdown.period.end)
  }

  typealias PartColumn = (
    header: String, unit: String, value: (TradeBreakdown.Part) -> (Quantity?, NumberStyle)
  )

  func partTable(_ parts: [TradeBreakdown.Part], _ columns: [PartColumn]) -> Table {
    Table(
      id: "",
      columns: [.words(wording.kinds.trade.product, isRowHeader: true)]
        + columns.map { .numbers($0.header, unit: $0.unit) },
      rows: parts.map { part in
        Table.Row(
          [cell(catalogue.productName(part.code))]
            + columns.map { column in
              let (quantity, style) = column.value(part)
              return cell(quantity, style, name: "figure.products.\(part.code)")
            })
      })
  }
}
