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
  /// What sections added to turnover, in one of its forms.
  func productContributions(as kind: ChartKind) -> FigureDraft? {
    switch kind {
    case .waterfall: productWaterfall()
    case .contributionColumns: productContributionColumns()
    default: productContributions()
    }
  }

  /// From turnover a year before to the latest one by what each section added.
  private func productWaterfall() -> FigureDraft? {
    let words = wording.kinds.trade.charts
    guard let breakdown = catalogue.statistics.productsOfYear,
      let before = breakdown.period.yearBefore.flatMap({
        catalogue.statistics.trade.breakdown(
          .turnover, by: .product, over: $0, reporter: breakdown.reporter)
      }), let end = breakdown.total.value, let start = before.total.value
    else { return nil }
    let money = moneyUnit([breakdown.total, before.total])
    let scale = money.style.scale
    let changes = breakdown.parts.map { part in
      (
        part: part,
        change: ((part.level.value ?? 0) - (before.part(part.code)?.level.value ?? 0)) / scale
      )
    }.sorted { abs($0.change) > abs($1.change) }
    let shown = changes.prefix(7)
    var steps = shown.map { Waterfall.Step(catalogue.productName($0.part.code), $0.change) }
    if changes.count > shown.count {
      // The steps must lead to the end.
      let rest = (end - start) / scale - shown.map(\.change).reduce(0, +)
      steps.append(Waterfall.Step(words.otherSections, rest))
    }
    // Steps that are lost beside the totals are shown alone, up to the change they make.
    let isSmall = steps.map { abs($0.value) }.reduce(0, +) < 0.25 * end / scale
    let opening = Waterfall.Step(notation.period(before.period), start / scale)
    let closing =
      isSmall
      ? Waterfall.Step(words.total, (end - start) / scale)
      : Waterfall.Step(notation.period(breakdown.period), end / scale)
    guard let driver = shown.first?.part, let moved = driver.contribution,
      let chart = try? Waterfall(
        from: isSmall ? nil : opening, steps: steps, to: closing, last: words.otherSections,
        format: NumberFormat(fractionDigits: 2, showsPlus: isSmall),
        // A total is known to a billionth of itself.
        tolerance: 1e-8 * end / scale)
    else { return nil }
    let name = catalogue.name(of: .turnover)
    let measure = isSmall ? "\(name), \(wording.kinds.trade.difference.lowercased())" : name
    let points = NumberStyle(.change, decimals: 1, isSigned: true)
    return FigureDraft(
      chart: chart,
      title: words.driver(
        catalogue.productName(driver.code), "\(moved, points)", (moved.value ?? 0) >= 0),
      subtitle: words.subtitle(
        measure, money.text, span([before.period, breakdown.period])),
      sources: (before.total.provenance.sources + breakdown.total.provenance.sources).eachOnce(),
      data: partTable(
        shown.map(\.part),
        [
          (catalogue.name(of: .turnover), money.text, { ($0.level, money.style) }),
          (
            wording.kinds.trade.contribution, wording.units.percentagePoints,
            { ($0.contribution, points) }
          ),
        ]), points: steps.count, newest: breakdown.period.end)
  }

  /// Contributions of the five sections that moved most to the growth of each quarter.
  private func productContributionColumns() -> FigureDraft? {
    let words = wording.kinds.trade.charts
    let quarters = productQuarters(8).filter { $0.growth?.value != nil }
    guard quarters.count > 1, let last = quarters.last, let growth = last.growth else {
      return nil
    }
    var moved: [String: Double] = [:]
    for part in quarters.flatMap(\.parts) {
      moved[part.code, default: 0] += abs(part.contribution?.value ?? 0)
    }
    let codes = moved.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
      .prefix(5).map(\.key)
    func points(_ value: (TradeBreakdown) -> Double?) -> [ChartPoint] {
      quarters.map { ChartPoint($0.period.start.date, value($0)) }
    }
    var parts = codes.map { code in
      ChartSeries(
        catalogue.productName(code), points: points { $0.part(code)?.contribution?.value ?? 0 })
    }
    parts.append(
      ChartSeries(
        words.otherSections,
        points: points { quarter in
          (quarter.growth?.value ?? 0)
            - codes.compactMap { quarter.part($0)?.contribution?.value }.reduce(0, +)
        }, ink: .context))
    guard
      let chart = try? Chart.contributions(
        parts, total: ChartSeries(words.total, points: points { $0.growth?.value }),
        unit: .quarter, tolerance: 1e-6, formats: chartStyle.formats)
    else { return nil }
    let style = NumberStyle(.change, decimals: 1, isSigned: true)
    return FigureDraft(
      chart: chart,
      title: words.grew(
        catalogue.name(of: .turnover), "\(growth, .change)", notation.period(last.period)),
      subtitle: words.contributions(span(quarters.map(\.period))),
      sources: quarters.flatMap(\.total.provenance.sources).eachOnce(),
      data: Table(
        id: "",
        columns: [.words(wording.kinds.trade.product, isRowHeader: true)]
          + quarters.map {
            .numbers(notation.period($0.period), unit: wording.units.percentagePoints)
          },
        rows: codes.map { code in
          Table.Row(
            [cell(catalogue.productName(code))]
              + quarters.map {
                cell($0.part(code)?.contribution, style, name: "figure.products.\(code)")
              })
        }), points: codes.count * quarters.count, newest: last.period.end)
  }
}
