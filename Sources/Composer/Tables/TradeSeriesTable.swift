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
    for (rhythm, points) in [(Rhythm.year, years), (.quarter, quarters[...])] {
      let flows = flows.map { trade.series($0, rhythm) }
      for point in points {
        draft.rows.append(seriesRow(point, flows, unit.style, showsOthers: isDisputed))
      }
    }
    draft.newest = all.map(\.period.end).max()
    draft.notes =
      [summary.valuationNote] + (isDisputed ? [words.marksNote] : []) + summary.leftOutNotes
    return draft
  }

  private func seriesRow(
    _ point: TradePoint, _ flows: [TradeSeries], _ style: NumberStyle, showsOthers: Bool
  ) -> Table.Row {
    let name = "trade.series"
    var cells: [Table.Cell] = [
      .words(language.notation.period(point.period)),
      printer.cell(point.level, style, name: name + ".turnover"),
      printer.cell(point.growth, .change, name: name + ".turnover.growth"),
    ]
    var owners = [owner(of: point)]
    var sources = point.level.provenance.sources + (point.growth?.provenance.sources ?? [])
    for flow in flows {
      let other = flow[point.period]
      var signed = style
      signed.isSigned = flow.measure == .balance
      cells.append(printer.cell(other?.level, signed, name: "\(name).\(flow.measure.rawValue)"))
      if let other, other.level.value != nil {
        owners.append(owner(of: other))
        sources += other.level.provenance.sources
      }
    }
    let names = owners.filter { !$0.isEmpty }.eachOnce().joined(separator: "; ")
    cells.append(.text([.text(names + "\u{A0}")] + printer.marks(for: sources.eachOnce())))
    if showsOthers { cells.append(.text(rivals(of: point, style))) }
    return Table.Row(cells)
  }

  /// Whose figure a point is, and whether it is implied.
  private func owner(of point: TradePoint) -> String {
    let owner = language.owner(of: point.level.provenance)
    return point.level.provenance.nature == .implied
      ? language.wording.kinds.trade.impliedFrom(owner) : owner
  }

  /// The first three other figures with their speakers.
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
    return printer.print(phrases.joined(separator: "; "), name: "trade.series.other")
  }
}
