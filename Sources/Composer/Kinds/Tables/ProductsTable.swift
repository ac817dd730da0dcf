internal import Charts
internal import Document
internal import Foundation
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

extension Context {
  /// The largest sections of the last twelve months with share, growth, contribution and trend.
  func products(max: Int?) -> TableDraft? {
    let trade = catalogue.statistics.trade
    let words = wording.kinds.trade
    guard let breakdown = catalogue.statistics.productsOfYear else { return nil }
    let shown = breakdown.parts.prefix(max ?? 8)
    guard !shown.isEmpty else { return nil }
    let unit = moneyUnit([breakdown.total])
    var draft = TableDraft(
      title: words.productsTitle(notation.period(breakdown.period)),
      columns: [
        .words(words.product, isRowHeader: true),
        .numbers(catalogue.name(of: .turnover), unit: unit.text),
        .numbers(words.share, unit: "%"), .numbers(words.growth, unit: words.onYear),
        .numbers(words.contribution, unit: wording.units.percentagePoints),
        .words(words.trend, flexibility: 0),
      ])
    let years = trade.series(.turnover, .year).points.suffix(6).map(\.period)
    let past = years.compactMap {
      trade.breakdown(.turnover, by: .product, over: $0, reporter: breakdown.reporter)
    }
    for part in shown {
      draft.rows.append(row(part, unit.style, past: past))
    }
    draft.rows.append(
      Table.Row(
        [
          cell(words.whole), cell(breakdown.total, unit.style, name: "trade.products.total"),
          cell(""), cell(breakdown.growth, .change, name: "trade.products.total.growth"),
          cell(""), cell(""),
        ], kind: .total))
    draft.newest = breakdown.period.end
    draft.notes = [valuationNote] + (addsUp(breakdown, shown, unit.style) ? [] : [words.rounded])
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
    let decimals = notation.write(breakdown.total, as: style).decimals
    let levels = RoundedSum.adds(
      shown.compactMap(\.level.value), to: total, step: scale * pow(10, -Double(decimals)))
    let shares = RoundedSum.adds(shown.compactMap(\.share.value), to: 100, step: 0.1)
    let points = shown.compactMap(\.contribution?.value)
    let growth = breakdown.growth?.value
    return levels && shares
      && (growth.map { RoundedSum.adds(points, to: $0, step: 0.1) } ?? true)
  }

  private func row(
    _ part: TradeBreakdown.Part, _ style: NumberStyle, past: [TradeBreakdown]
  ) -> Table.Row {
    let name = "trade.products.\(part.code)"
    let label = catalogue.productName(part.code)
    let values = past.map { breakdown in
      breakdown.parts.first { $0.code == part.code }?.level.value
    }
    var trend = cell("")
    if values.compactMap({ $0 }).count > 1, let first = past.first, let last = past.last {
      let text = wording.kinds.trade.sparklineText(
        label, notation.period(first.period), notation.period(last.period))
      trend = .sparkline(Sparkline(values), alternative: text)
    }
    var points = NumberStyle.change
    points.decimals = 1
    return Table.Row([
      cell(label), cell(part.level, style, name: name),
      cell(part.share, NumberStyle(.percent, decimals: 1), name: name + ".share"),
      cell(part.growth, .change, name: name + ".growth"),
      cell(part.contribution, points, name: name + ".contribution"), trend,
    ])
  }

  /// Each side's share in the other's whole trade, as stated.
  func partnerShares(max: Int?) -> TableDraft? {
    let words = wording.kinds.trade
    let shares = catalogue.statistics.trade.partnerShares.prefix(max ?? 8)
    guard !shares.isEmpty else { return nil }
    let wholes = shares.compactMap(\.impliedWhole)
    let unit = moneyUnit(wholes)
    var columns: [Table.Column] = [
      .words(words.share, isRowHeader: true), .words(words.period, flexibility: 0),
      .numbers(words.share, unit: "%"),
    ]
    if !wholes.isEmpty { columns.append(.numbers(words.impliedWhole, unit: unit.text)) }
    var draft = TableDraft(
      title: words.sharesTitle, columns: columns + [.words(words.whose)])
    for share in shares {
      let name = words.shareOf(
        catalogue.countryName(share.partner), catalogue.countryInSentence(share.reporter))
      var cells: [Table.Cell] = [
        cell(name), cell(share.share.period.map(notation.period) ?? words.notGiven),
        cell(share.share, .percent, name: "trade.shares"),
      ]
      if !wholes.isEmpty {
        cells.append(cell(share.impliedWhole, unit.style, name: "trade.shares.whole"))
      }
      let provenance = share.share.provenance
      let owner = catalogue.owner(of: provenance)
      cells.append(cell("\(owner)\u{A0}\(sources: provenance.sources)", name: "trade.shares"))
      draft.rows.append(Table.Row(cells))
    }
    draft.newest = shares.compactMap { $0.share.period?.end }.max()
    return draft
  }
}
