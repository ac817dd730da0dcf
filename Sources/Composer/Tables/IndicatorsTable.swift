internal import Document
internal import Language
internal import Periods
internal import Statistics
internal import Values

/// What trade desks compare countries and years by: each indicator that the records give, with its
/// value and period.
struct IndicatorsTable: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  /// The draft; `nil` where there is nothing to show.
  func draft() -> TableDraft? {
    let words = language.wording.kinds.trade
    let known = Measure.indicators.compactMap { measure in
      measure.value(statistics).flatMap { $0.value == nil ? nil : (measure, $0) }
    }
    guard !known.isEmpty else { return nil }
    var draft = TableDraft(
      title: words.indicators.title,
      columns: [
        .words(words.measure, flexibility: 2, isRowHeader: true),
        .words(words.indicators.value, flexibility: 0), .words(words.period),
      ])
    draft.rows = known.map { measure, quantity in
      Table.Row([
        .words(words.indicators.names[measure.name] ?? measure.name),
        printer.cell("\(quantity, style(of: quantity))", name: measure.name),
        .words(language.periodName(quantity.period)),
      ])
    }
    draft.newest = known.compactMap { $0.1.period?.end }.max()
    let usesFactor = known.contains { $0.0.name.hasPrefix("trade.asymmetry") }
    draft.notes =
      [TradeSummary(statistics: statistics, language: language).valuationNote]
      + (usesFactor ? [language.wording.kinds.figures.freight] : [])
    draft.sources = known.flatMap { $0.1.provenance.sources }.eachOnce()
    return draft
  }

  /// Ratios with two digits, what is near 100 with one.
  private func style(of quantity: Quantity) -> NumberStyle {
    switch quantity.unit {
    case .money: NumberStyle(.money(nil), isSigned: true)
    case .percent: .change
    default: .decimal(abs(quantity.value ?? 0) < 10 ? 2 : 1)
    }
  }
}
