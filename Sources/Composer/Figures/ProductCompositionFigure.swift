internal import Charts
internal import Language
internal import Statistics
internal import Values

/// The shares of the sections in turnover, now and before.
struct ProductCompositionFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft() -> FigureDraft? {
    let years = statistics.productYears(3)
    guard let last = years.last, years.count > 1 else { return nil }
    let codes = last.parts.map(\.code)
    let chart = StackedRows.composition(
      codes.map { code in
        (language.productName(code), years.map { $0.part(code)?.level.value })
      }, rows: years.map { language.notation.period($0.period) },
      rest: language.wording.kinds.trade.charts.otherSections)
    return ProductHistoryDraft(statistics: statistics, language: language, printer: printer).draft(
      chart, codes, years, unit: "%")
  }
}
