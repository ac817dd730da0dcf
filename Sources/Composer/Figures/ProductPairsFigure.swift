internal import Charts
internal import Definitions
internal import Document
internal import Language
internal import Statistics
internal import Values

/// The largest sections a year before and now.
struct ProductPairsFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft(asDumbbells: Bool) -> FigureDraft? {
    let years = statistics.productYears(2)
    guard years.count == 2, let last = years.last else { return nil }
    let codes = last.parts.prefix(8).map(\.code)
    let scale = language.moneyUnit([last.total]).style.scale
    func value(_ code: String, _ year: TradeBreakdown) -> Double? {
      year.part(code)?.level.value.map { $0 / scale }
    }
    let names = years.map { language.notation.period($0.period) }
    let format = NumberFormat(fractionDigits: 2)
    if asDumbbells {
      let rows = codes.map {
        RowChart.Row(
          language.productName($0), value: value($0, last), start: value($0, years[0]))
      }
      let chart = RowChart.dumbbells(
        rows, startTitle: names[0], valueTitle: names[1], format: format)
      return ProductHistoryDraft(statistics: statistics, language: language, printer: printer)
        .draft(chart, codes, years)
    }
    let lines = codes.map { code in
      SlopeLine(language.productName(code), values: years.map { value(code, $0) })
    }
    let chart = Chart.slope(
      lines, from: names[0], to: names[1], highlighted: Set(lines.prefix(1).map(\.name)),
      format: format)
    return ProductHistoryDraft(statistics: statistics, language: language, printer: printer).draft(
      chart, codes, years)
  }
}
