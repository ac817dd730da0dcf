internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

extension Context {
  /// The latest quarter and the latest year, both sides' figures beside each other; one side alone
  /// where the other gives none.
  func latestTrade() -> TableDraft? {
    let statistics = catalogue.statistics
    let words = wording.kinds.trade
    let points = [statistics.latest(.turnover), statistics.trade.year].compactMap { $0 }
    let periods = points.map(\.period).reduce(into: [Period]()) { periods, period in
      if !periods.contains(period) { periods.append(period) }
    }
    guard !periods.isEmpty else { return nil }
    let unit = moneyUnit(points.map(\.level))
    let reporters = pair.countries.filter { country in
      periods.contains { period in
        TradeMeasure.allCases.contains { measure in
          let point = statistics.trade.point(measure, period, by: country.code)
          return point?.level.value != nil || point?.growth != nil
        }
      }
    }
    let sides = reporters.flatMap { country in
      [
        Table.Column.numbers(catalogue.countryName(country.code), unit: unit.text),
        .numbers(words.growth, unit: words.onYear),
      ]
    }
    var draft = TableDraft(
      title: words.latestTitle(periods.map(notation.period).joined(separator: ", ")),
      columns: [.words(words.measure, flexibility: 0, isRowHeader: true)] + sides
        + (reporters.count == 2 ? [.numbers(words.difference, unit: unit.text)] : [])
        + [.words(words.source)])
    for period in periods {
      let rows = TradeMeasure.allCases.compactMap {
        latestRow($0, period, reporters.map(\.code), unit.style)
      }
      guard !rows.isEmpty else { continue }
      draft.group([.text(notation.period(period))])
      draft.rows += rows
    }
    draft.newest = periods.map(\.end).max()
    draft.notes = [valuationNote, words.marksNote] + leftOutNotes
    return draft
  }

  private func latestRow(
    _ measure: TradeMeasure, _ period: Period, _ reporters: [String], _ style: NumberStyle
  ) -> Table.Row? {
    let name = "trade.latest.\(measure.rawValue)"
    let trade = catalogue.statistics.trade
    let points = reporters.map { trade.point(measure, period, by: $0) }
    let levels = points.compactMap { $0?.level }.filter { $0.value != nil }
    guard points.contains(where: { $0?.level.value != nil || $0?.growth != nil }) else {
      return nil
    }
    var cells: [Table.Cell] = [cell(catalogue.name(of: measure))]
    for point in points {
      cells.append(cell(point?.level, style, name: name))
      cells.append(cell(point?.growth, .change, name: name + ".growth"))
    }
    if reporters.count == 2 {
      let difference = levels.count == 2 ? levels[0].difference(from: levels[1]) : nil
      var signed = style
      signed.isSigned = true
      cells.append(cell(difference, signed, name: name + ".difference"))
    }
    cells.append(.text(owners(of: points.compactMap { $0?.level.provenance })))
    return Table.Row(cells)
  }

  /// Whose figures, each with its marks.
  private func owners(of provenances: [Provenance]) -> [Inline] {
    var inlines: [Inline] = []
    for provenance in provenances {
      if !inlines.isEmpty { inlines.append(.text("; ")) }
      inlines.append(.text(catalogue.owner(of: provenance) + "\u{A0}"))
      inlines += marks(for: provenance.sources)
    }
    return inlines
  }

  /// How the reporters value goods, from the trade records.
  var valuationNote: String {
    let words = wording.kinds.trade
    guard catalogue.statistics.trade.basis == .records else { return words.valuationUnknown }
    let parts = pair.countries.flatMap { country in
      TradeFlow.Direction.allCases.compactMap { direction -> String? in
        let used = records.trade.valuations(of: direction, by: country.code).map(\.rawValue)
        guard !used.isEmpty, let word = wording.records.directions[direction] else { return nil }
        return "\(catalogue.countryName(country.code)) \(word) \(used.joined(separator: ", "))"
      }
    }
    return words.valuation(parts)
  }

  /// How many trade records no figure rests on, by reason.
  var leftOutNotes: [String] {
    catalogue.statistics.trade.leftOut.map {
      wording.kinds.trade.leftOut($0.reason, $0.records.count)
    }
  }

  /// The scale that fits the largest of some amounts, and its unit for the head of a column.
  func moneyUnit(_ amounts: [Quantity]) -> (style: NumberStyle, text: String) {
    let largest = amounts.compactMap(\.value).map(abs).max() ?? 0
    let scale = MoneyScale.fitting(largest)
    return (NumberStyle(.money(scale)), notation.unit(scale, currency: pair.currency))
  }
}

extension Quantity {
  /// This minus another in the same unit, with what stands behind both; `nil` where one is missing.
  func difference(from other: Quantity) -> Quantity? {
    guard let value, let second = other.value, unit == other.unit else { return nil }
    let coarsest = [step, other.step].compactMap { $0 }.max()
    return Quantity(
      value: value - second, unit: unit, step: coarsest, period: period,
      provenance: Provenance(
        statistic: "trade.difference", formula: "this side − the other",
        operands: ["this side": value, "the other": second],
        records: provenance.records + other.provenance.records,
        sources: provenance.sources + other.provenance.sources, nature: .computed))
  }
}
