internal import Charts
internal import Document
internal import Foundation
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// The largest sections of the last twelve months with share, growth, contribution and trend.
struct ProductsTable: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  private var summary: TradeSummary {
    TradeSummary(statistics: statistics, language: language)
  }

  /// The draft; `nil` where there is nothing to show.
  func draft(max: Int?) -> TableDraft? {
    let trade = statistics.trade
    let words = language.wording.kinds.trade
    guard let breakdown = statistics.productsOfYear else { return nil }
    let shown = breakdown.parts.prefix(max ?? 8)
    guard !shown.isEmpty else { return nil }
    let unit = language.moneyUnit([breakdown.total])
    var draft = TableDraft(
      title: words.productsTitle(language.notation.period(breakdown.period)),
      columns: [
        .words(words.product, isRowHeader: true),
        .numbers(language.name(of: .turnover), unit: unit.text),
        .numbers(words.share, unit: "%"), .numbers(words.growth, unit: words.onYear),
        .numbers(words.contribution, unit: language.wording.units.percentagePoints),
        .words(words.trend, flexibility: 0),
      ])
    let years = trade.series(.turnover, .year).points.suffix(6).map(\.period)
    let past = years.compactMap {
      trade.breakdown(.turnover, by: .product, over: $0, reporter: breakdown.reporter)
    }
    for part in shown {
      draft.rows.append(row(part, unit.style, past: past))
    }
    if let rest = restRow(breakdown, Array(shown), unit.style) { draft.rows.append(rest) }
    draft.rows.append(
      Table.Row(
        [
          .words(words.whole),
          printer.cell(breakdown.total, unit.style, name: "trade.products.total"),
          .empty, printer.cell(breakdown.growth, .change, name: "trade.products.total.growth"),
          .empty, .empty,
        ], kind: .total))
    draft.newest = breakdown.period.end
    draft.notes =
      [summary.valuationNote] + (addsUp(breakdown, shown, unit.style) ? [] : [words.rounded])
    draft.sources = breakdown.total.provenance.sources
    return draft
  }

  /// Whether the printed parts add up to the printed total, as far as all of them are shown.
  private func addsUp(
    _ breakdown: TradeBreakdown, _ shown: ArraySlice<TradeBreakdown.Part>, _ style: NumberStyle
  ) -> Bool {
    guard shown.count == breakdown.parts.count, let total = breakdown.total.value else {
      return true
    }
    let scale: Double = if case .money(let scale?) = style.form { scale.rawValue } else { 1 }
    let decimals = language.notation.write(breakdown.total, as: style).decimals
    let levels = RoundedSum.adds(
      shown.compactMap(\.level.value), to: total, step: scale * pow(10, -Double(decimals)))
    let shares = RoundedSum.adds(shown.compactMap(\.share.value), to: 100, step: 0.1)
    let points = shown.compactMap(\.contribution?.value)
    let growth = breakdown.growth?.value
    return levels && shares
      && (growth.map { RoundedSum.adds(points, to: $0, step: 0.1) } ?? true)
  }

  /// What the sections that are not shown come to, so that the rows make the total; `nil` where all
  /// are shown.
  private func restRow(
    _ breakdown: TradeBreakdown, _ shown: [TradeBreakdown.Part], _ style: NumberStyle
  ) -> Table.Row? {
    guard shown.count < breakdown.parts.count else { return nil }
    let name = "trade.products.others"
    var points = NumberStyle.change
    points.decimals = 1
    return Table.Row([
      .words(language.wording.kinds.trade.charts.otherSections),
      printer.cell(breakdown.level(beside: shown), style, name: name), .empty, .empty,
      printer.cell(breakdown.contribution(beside: shown), points, name: name + ".contribution"),
      .empty,
    ])
  }

  private func row(
    _ part: TradeBreakdown.Part, _ style: NumberStyle, past: [TradeBreakdown]
  ) -> Table.Row {
    let name = "trade.products.\(part.code)"
    let label = language.productName(part.code)
    let values = past.map { breakdown in
      breakdown.parts.first { $0.code == part.code }?.level.value
    }
    var trend = Table.Cell.empty
    if values.compactMap({ $0 }).count > 1, let first = past.first, let last = past.last {
      let text = language.wording.kinds.trade.sparklineText(
        label, language.notation.period(first.period), language.notation.period(last.period))
      trend = .sparkline(Sparkline(values), alternative: text)
    }
    var points = NumberStyle.change
    points.decimals = 1
    return Table.Row([
      .words(label), printer.cell(part.level, style, name: name),
      printer.cell(part.share, NumberStyle(.percent, decimals: 1), name: name + ".share"),
      printer.cell(part.growth, .change, name: name + ".growth"),
      printer.cell(part.contribution, points, name: name + ".contribution"), trend,
    ])
  }
}
