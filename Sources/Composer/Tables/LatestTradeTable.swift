internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// The latest quarter and the latest year, both sides' figures beside each other; one side alone
/// where the other gives none.
struct LatestTradeTable: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  private var summary: TradeSummary {
    TradeSummary(statistics: statistics, language: language)
  }

  /// The draft; `nil` where there is nothing to show.
  func draft() -> TableDraft? {
    let words = language.wording.kinds.trade
    let points = [statistics.latest(.turnover), statistics.trade.year].compactMap { $0 }
    let periods = points.map(\.period).reduce(into: [Period]()) { periods, period in
      if !periods.contains(period) { periods.append(period) }
    }
    guard !periods.isEmpty else { return nil }
    let unit = language.moneyUnit(points.map(\.level))
    let reporters = statistics.pair.countries.filter { country in
      periods.contains { period in
        TradeMeasure.allCases.contains { measure in
          let point = statistics.trade.point(measure, period, by: country.code)
          return point?.level.value != nil || point?.growth != nil
        }
      }
    }
    let heads = reporters.flatMap { country in
      [
        Table.Column.numbers(language.countryName(country.code), unit: unit.text),
        .numbers(words.growth, unit: words.onYear),
      ]
    }
    var draft = TableDraft(
      title: words.latestTitle(periods.map(language.notation.period).joined(separator: ", ")),
      columns: [.words(words.measure, flexibility: 0, isRowHeader: true)] + heads
        + (reporters.count == 2 ? [.numbers(words.difference, unit: unit.text)] : [])
        + [.words(words.source)])
    for period in periods {
      let rows = TradeMeasure.allCases.compactMap {
        latestRow($0, period, reporters.map(\.code), unit.style)
      }
      guard !rows.isEmpty else { continue }
      draft.group([.text(language.notation.period(period))])
      draft.rows += rows
    }
    draft.newest = periods.map(\.end).max()
    let sides = reporters.flatMap { country in
      periods.map { period in
        TradeMeasure.allCases.map { statistics.trade.point($0, period, by: country.code) }
      }
    }
    draft.notes =
      [summary.valuationNote] + draft.signNotes(words)
      + summary.notes(on: sides.flatMap { $0.compactMap { $0?.level } })
      + summary.unlikeTotalNote(
        sides.compactMap { points in
          points[0].map { ($0, exports: points[1], imports: points[2]) }
        }) + summary.leftOutNotes
    return draft
  }

  private func latestRow(
    _ measure: TradeMeasure, _ period: Period, _ reporters: [String], _ style: NumberStyle
  ) -> Table.Row? {
    let name = "trade.latest.\(measure.rawValue)"
    let trade = statistics.trade
    let points = reporters.map { trade.point(measure, period, by: $0) }
    let levels = points.compactMap { $0?.level }.filter { $0.value != nil }
    guard points.contains(where: { $0?.level.value != nil || $0?.growth != nil }) else {
      return nil
    }
    var cells: [Table.Cell] = [.words(language.name(of: measure))]
    // A balance has its sign in every table.
    var own = style
    own.isSigned = measure == .balance
    for point in points {
      cells.append(printer.cell(point?.level, own, name: name))
      cells.append(printer.cell(point?.growth, .change, name: name + ".growth"))
    }
    if reporters.count == 2 {
      let difference = levels.count == 2 ? levels[0].difference(from: levels[1]) : nil
      var signed = style
      signed.isSigned = true
      cells.append(printer.cell(difference, signed, name: name + ".difference"))
    }
    cells.append(.text(owners(of: points.compactMap { $0?.level.provenance })))
    return Table.Row(cells)
  }

  /// Whose figures, each with its marks.
  private func owners(of provenances: [Provenance]) -> [Inline] {
    var inlines: [Inline] = []
    for provenance in provenances {
      if !inlines.isEmpty { inlines.append(.text("; ")) }
      inlines.append(.text(language.owner(of: provenance) + "\u{A0}"))
      inlines += printer.marks(for: provenance.sources)
    }
    return inlines
  }
}
