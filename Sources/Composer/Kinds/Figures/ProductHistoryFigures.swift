internal import Charts
internal import Definitions
internal import Document
internal import Foundation
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

extension Context {
  /// Sections of turnover in one of their forms.
  func products(as kind: ChartKind) -> FigureDraft? {
    switch kind {
    case .composition: productComposition()
    case .slope, .dumbbells: productPairs(as: kind)
    case .bump: productRanks()
    case .smallMultiples: productPanels()
    default: productRanking(asLollipops: kind == .lollipops)
    }
  }

  /// The last twelve months by section and as many such years before as there are records of, at
  /// most `count`, oldest first.
  private func productYears(_ count: Int) -> [TradeBreakdown] {
    var years: [TradeBreakdown] = []
    var next = catalogue.statistics.productsOfYear
    while let breakdown = next, years.count < count {
      years.insert(breakdown, at: 0)
      next = breakdown.period.yearBefore.flatMap {
        catalogue.statistics.trade.breakdown(
          breakdown.measure, by: .product, over: $0, reporter: breakdown.reporter)
      }
    }
    return years
  }

  /// A draft over several breakdowns, with its table and what all such charts say.
  private func productDraft(
    _ chart: any Drawable, _ codes: [String], _ breakdowns: [TradeBreakdown], unit: String? = nil
  ) -> FigureDraft? {
    let words = wording.kinds.trade.charts
    guard let first = breakdowns.first, let last = breakdowns.last,
      let top = last.parts.first
    else { return nil }
    let money = moneyUnit([last.total])
    let share = NumberStyle(.percent, decimals: 0)
    return FigureDraft(
      chart: chart, title: words.largest(catalogue.productName(top.code), "\(top.share, share)"),
      subtitle: words.subtitle(
        catalogue.name(of: .turnover), unit ?? money.text, span([first.period, last.period])),
      sources: breakdowns.flatMap(\.total.provenance.sources).eachOnce(),
      data: Table(
        id: "",
        columns: [.words(wording.kinds.trade.product, isRowHeader: true)]
          + breakdowns.map { .numbers(notation.period($0.period), unit: money.text) },
        rows: codes.map { code in
          Table.Row(
            [cell(catalogue.productName(code))]
              + breakdowns.map {
                cell($0.part(code)?.level, money.style, name: "figure.products.\(code)")
              })
        }), points: codes.count * breakdowns.count, newest: last.period.end)
  }

  /// The shares of the sections in turnover, now and before.
  private func productComposition() -> FigureDraft? {
    let years = productYears(3)
    guard let last = years.last, years.count > 1 else { return nil }
    let codes = last.parts.map(\.code)
    let chart = StackedRows.composition(
      codes.map { code in
        (catalogue.productName(code), years.map { $0.part(code)?.level.value })
      }, rows: years.map { notation.period($0.period) },
      rest: wording.kinds.trade.charts.otherSections)
    return productDraft(chart, codes, years, unit: "%")
  }

  /// The largest sections a year before and now.
  private func productPairs(as kind: ChartKind) -> FigureDraft? {
    let years = productYears(2)
    guard years.count == 2, let last = years.last else { return nil }
    let codes = last.parts.prefix(8).map(\.code)
    let scale = moneyUnit([last.total]).style.scale
    func value(_ code: String, _ year: TradeBreakdown) -> Double? {
      year.part(code)?.level.value.map { $0 / scale }
    }
    let names = years.map { notation.period($0.period) }
    let format = NumberFormat(fractionDigits: 2)
    if kind == .dumbbells {
      let rows = codes.map {
        RowChart.Row(
          catalogue.productName($0), value: value($0, last), start: value($0, years[0]))
      }
      let chart = RowChart.dumbbells(
        rows, startTitle: names[0], valueTitle: names[1], format: format)
      return productDraft(chart, codes, years)
    }
    let lines = codes.map { code in
      SlopeLine(catalogue.productName(code), values: years.map { value(code, $0) })
    }
    let chart = Chart.slope(
      lines, from: names[0], to: names[1], highlighted: Set(lines.prefix(1).map(\.name)),
      format: format)
    return productDraft(chart, codes, years)
  }

  /// The ranks of the largest sections over the years on record.
  private func productRanks() -> FigureDraft? {
    let years = productYears(6)
    guard years.count > 1, let last = years.last else { return nil }
    // What no section holds has no rank.
    let all = last.parts.map(\.code).filter { $0 != "rest" }
    let ranked = Chart.ranks(
      of: all.map { code in
        SlopeLine(catalogue.productName(code), values: years.map { $0.part(code)?.level.value })
      })
    let lines = Array(ranked.prefix(8))
    let chart = Chart.bump(
      lines, periods: years.map { "\($0.period.end.year)" },
      highlighted: Set(lines.prefix(1).map(\.name)))
    return productDraft(chart, Array(all.prefix(8)), years)
  }

  /// The largest sections by quarter, each in a panel of its own.
  private func productPanels() -> FigureDraft? {
    guard let latest = catalogue.statistics.productsOfYear else { return nil }
    let quarters = productQuarters(12)
    guard quarters.count > 1 else { return nil }
    let codes = latest.parts.prefix(6).map(\.code)
    let scale = moneyUnit([latest.total]).style.scale
    let chart = Chart.panels(
      codes.map { code in
        ChartSeries(
          catalogue.productName(code),
          points: quarters.map {
            ChartPoint($0.period.start.date, $0.part(code)?.level.value.map { $0 / scale })
          })
      }, unit: .quarter, format: NumberFormat(fractionDigits: 2))
    return productDraft(chart, codes, quarters)
  }

  /// The last quarters on record by section, oldest first.
  func productQuarters(_ count: Int) -> [TradeBreakdown] {
    columnSeries(.turnover).0.points.filter {
      $0.period.kind == .quarter && $0.period.end <= edition.asOf
    }
    .suffix(count).compactMap {
      catalogue.statistics.trade.breakdown(.turnover, by: .product, over: $0.period)
    }
  }
}

extension TradeBreakdown {
  /// The part with a code.
  func part(_ code: String) -> Part? { parts.first { $0.code == code } }
}
