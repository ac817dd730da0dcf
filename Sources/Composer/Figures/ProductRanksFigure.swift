internal import Charts
internal import Periods
internal import Statistics
internal import Values

/// The ranks of the largest sections over the years on record.
struct ProductRanksFigure: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft() -> FigureDraft? {
    let years = statistics.productYears(6)
    guard years.count > 1, let last = years.last else { return nil }
    // What no section holds has no rank.
    let all = last.parts.map(\.code).filter { $0 != "rest" }
    let ranked = Chart.ranks(
      of: all.map { code in
        SlopeLine(language.productName(code), values: years.map { $0.part(code)?.level.value })
      })
    let lines = Array(ranked.prefix(8))
    let chart = Chart.bump(
      lines, periods: years.map { "\($0.period.end.year)" },
      highlighted: Set(lines.prefix(1).map(\.name)))
    return ProductHistoryDraft(statistics: statistics, language: language, printer: printer).draft(
      chart, Array(all.prefix(8)), years)
  }
}
