internal import Document
internal import Language
internal import Periods
internal import Records
internal import Statistics
internal import Values

/// Trade by year and by newest quarters: turnover with growth, exports, imports, balance, whose
/// figure it is and what others say.
struct TradeSeriesTable: EditionShape {
  let statistics: EditionStatistics
  let language: BriefingLanguage
  let printer: NumberPrinter

  private var summary: TradeSummary {
    TradeSummary(statistics: statistics, language: language)
  }

  /// The draft; `nil` where there is nothing to show.
  func draft(max: Int?) -> TableDraft? {
    let trade = statistics.trade
    let words = language.wording.kinds.trade
    let years = trade.series(.turnover, .year).points.suffix(max ?? 8)
    let quarters = trade.series(.turnover, .quarter).points
      .filter { $0.period.end > (years.last?.period.end ?? $0.period.start) }.suffix(4)
    let all = Array(years) + Array(quarters)
    guard !all.isEmpty else { return nil }
    let unit = language.moneyUnit(all.map(\.level))
    let isDisputed = all.contains { !$0.rivals.isEmpty }
    let flows: [TradeMeasure] = [.exports, .imports, .balance]
    var columns: [Table.Column] = [
      .words(words.period, flexibility: 0, isRowHeader: true),
      .numbers(language.name(of: .turnover), unit: unit.text),
      .numbers(words.growth, unit: words.onYear),
    ]
    columns += flows.map { .numbers(language.name(of: $0), unit: unit.text) }
    columns.append(.words(words.whose))
    if isDisputed { columns.append(.words(words.others, flexibility: 2)) }
    var draft = TableDraft(title: words.seriesTitle, columns: columns)
    let rows = all.map { point in
      (point: point, flows: flows.map { trade.point($0, point.period) })
    }
    draft.rows = rows.map { seriesRow($0.point, $0.flows, unit.style, showsOthers: isDisputed) }
    draft.newest = all.map(\.period.end).max()
    let levels = rows.flatMap { [$0.point.level] + $0.flows.compactMap { $0?.level } }
    draft.notes =
      [summary.valuationNote] + draft.signNotes(words)
      + summary.notes(on: levels)
      + summary.unlikeTotalNote(rows.map { ($0.point, exports: $0.flows[0], imports: $0.flows[1]) })
      + summary.leftOutNotes
    return draft
  }

  private func seriesRow(
    _ point: TradePoint, _ flows: [TradePoint?], _ style: NumberStyle, showsOthers: Bool
  ) -> Table.Row {
    let name = "trade.series"
    var cells: [Table.Cell] = [
      .words(language.notation.period(point.period)),
      printer.cell(point.level, style, name: name + ".turnover"),
      printer.cell(point.growth, .change, name: name + ".turnover.growth"),
    ]
    var shown = [point]
    var sources = point.level.provenance.sources + (point.growth?.provenance.sources ?? [])
    for (measure, other) in zip([TradeMeasure.exports, .imports, .balance], flows) {
      var signed = style
      signed.isSigned = measure == .balance
      cells.append(printer.cell(other?.level, signed, name: "\(name).\(measure.rawValue)"))
      if let other, other.level.value != nil {
        shown.append(other)
        sources += other.level.provenance.sources
      }
    }
    cells.append(
      .text(
        printer.print(owners(of: shown, style) + "\u{A0}", name: name)
          + printer.marks(for: sources.eachOnce())))
    if showsOthers { cells.append(.text(rivals(of: point, style))) }
    return Table.Row(cells)
  }

  /// Whose figures the points are, each once; where they are implied, the ranges they lie in.
  private func owners(of points: [TradePoint], _ style: NumberStyle) -> Phrase {
    let named = points.map { point in
      let owner = language.owner(of: point.level.provenance)
      return point.level.provenance.nature == .implied
        ? language.wording.kinds.trade.impliedFrom(owner) : owner
    }
    return named.filter { !$0.isEmpty }.eachOnce().map { name -> Phrase in
      let ranges = zip(named, points).filter { owner, point in
        owner == name && point.level.provenance.nature == .implied && point.level.interval != nil
      }.map { _, point -> Phrase in "\(interval: point.level, style.withoutUnit)" }
      return ranges.isEmpty
        ? Phrase(name) : Phrase(name) + " (" + ranges.joined(separator: "; ") + ")"
    }.joined(separator: "; ")
  }

  /// The first three other figures with their speakers, and whether there are others.
  private func rivals(of point: TradePoint, _ style: NumberStyle) -> [Inline] {
    let phrases = point.rivals.prefix(3).map { rival -> Phrase in
      let figures: [Phrase] = [
        rival.level.map { "\($0, style.withoutUnit)" } ?? .empty,
        rival.growth.map { "\($0, .change)" } ?? .empty,
      ]
      let sources = rival.level?.provenance.sources ?? rival.growth?.provenance.sources ?? []
      let owner = language.owner(of: rival)
      return "\(figures.joined(separator: ", ")) \(owner)\u{A0}\(sources: sources)"
    }
    let more = point.rivals.count > 3 ? "; \(language.wording.sentences.andOthers)" : ""
    return printer.print(
      phrases.joined(separator: "; ") + Phrase(more), name: "trade.series.other")
  }
}
