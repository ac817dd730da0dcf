internal import Charts
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// From turnover a year before to the latest one by what each section added.
struct ProductWaterfallFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft() -> FigureDraft? {
    let words = language.wording.kinds.trade.charts
    guard let breakdown = statistics.productsOfYear,
      let before = breakdown.period.yearBefore.flatMap({
        statistics.trade.breakdown(
          .turnover, by: .product, over: $0, reporter: breakdown.reporter)
      }), let end = breakdown.total.value, let start = before.total.value,
      let change = breakdown.change?.value
    else { return nil }
    let money = language.moneyUnit([breakdown.total, before.total])
    let scale = money.scale
    func step(_ name: String, _ change: Quantity?) -> Waterfall.Step {
      Waterfall.Step(name, (change?.value ?? 0) / scale)
    }
    let changes = breakdown.parts.sorted {
      abs($0.change?.value ?? 0) > abs($1.change?.value ?? 0)
    }
    let shown = Array(changes.prefix(7))
    var steps = shown.map { step(language.productName($0.code), $0.change) }
    if changes.count > shown.count {
      // The steps must lead to the end.
      steps.append(step(words.otherSections, breakdown.change(beside: shown)))
    }
    // Steps that are lost beside the totals are shown alone, up to the change they make.
    let lengths = steps.map { abs($0.value) }
    let isSmall = lengths.reduce(0, +) < 0.25 * end / scale
    let opening = Waterfall.Step(language.notation.period(before.period), start / scale)
    let closing =
      isSmall
      ? Waterfall.Step(words.total, change / scale)
      : Waterfall.Step(language.notation.period(breakdown.period), end / scale)
    guard !shown.isEmpty,
      let chart = try? Waterfall(
        from: isSmall ? nil : opening, steps: steps, to: closing, last: words.otherSections,
        format: NumberFormat(fractionDigits: 2, showsPlus: isSmall),
        // A total is known to a billionth of itself.
        tolerance: 1e-8 * end / scale)
    else { return nil }
    let name = language.name(of: .turnover)
    let measure =
      isSmall ? "\(name), \(language.wording.kinds.trade.difference.lowercased())" : name
    let points = NumberStyle(.change, decimals: 1, isSigned: true)
    return FigureDraft(
      chart: chart,
      title: breakdown.driver.map { words.driver($0, language.names) } ?? .empty,
      subtitle: words.subtitle(
        measure, money.text, language.span([before.period, breakdown.period])),
      sources: (before.total.provenance.sources + breakdown.total.provenance.sources).eachOnce(),
      data: PartTable(language: language, printer: printer).table(
        shown,
        [
          (language.name(of: .turnover), money.text, { ($0.level, money.style) }),
          (
            language.wording.kinds.trade.contribution, language.wording.units.percentagePoints,
            { ($0.contribution, points) }
          ),
        ]), points: steps.count, newest: breakdown.period.end)
  }
}
