extension RowChart {
  /// The values with their intervals.
  public func dataTable(style: ChartStyle) -> ChartTable {
    let columns = style.words.columns
    let format = settledFormat
    let hasIntervals = rows.contains { $0.interval != nil }
    let hasStarts = shape == .dumbbells
    func cell(_ value: Double?) -> ChartTable.Cell {
      value.map { ChartTable.Cell(format.text($0, style.formats), value: $0) }
        ?? ChartTable.Cell(style.words.notAvailable)
    }
    return ChartTable(
      columns: [columns.name]
        + (hasStarts ? [startTitle.isEmpty ? columns.start : startTitle] : [])
        + [valueTitle.isEmpty ? columns.value : valueTitle]
        + (hasIntervals ? [columns.lowest, columns.highest] : []),
      rows: rows.map { row in
        let name = Self.fullName(of: row)
        // A floating bar shows what it adds.
        let value = connectsRows ? row.value.map { $0 - (row.start ?? 0) } : row.value
        return [ChartTable.Cell(name)] + (hasStarts ? [cell(row.start)] : []) + [cell(value)]
          + (hasIntervals
            ? [row.interval?.lowerBound, row.interval?.upperBound].map { bound in
              bound == nil ? ChartTable.Cell("") : cell(bound)
            } : [])
      })
  }

  public func summary(style: ChartStyle) -> ChartSummary {
    let known = (rows + unshown).filter { !$0.isTotal }.compactMap {
      row -> (ChartSummary.Reading, Double)? in
      guard let end = row.value else { return nil }
      let value = connectsRows ? end - (row.start ?? 0) : end
      let text = settledFormat.text(value, style.formats)
      let name = Self.fullName(of: row)
      return (ChartSummary.Reading(place: name, value: text), value)
    }
    return ChartSummary(
      kind: kind, title: parts.title, subtitle: parts.subtitle,
      series: [
        ChartSummary.Series(
          name: valueTitle, count: known.count, first: known.first?.0, last: known.last?.0,
          lowest: known.min { $0.1 < $1.1 }?.0, highest: known.max { $0.1 < $1.1 }?.0)
      ])
  }

  private static func fullName(of row: Row) -> String {
    [row.name, row.detail].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private var kind: ChartSummary.Kind {
    switch shape {
    case .bars: connectsRows ? .waterfall : .bars
    case .dots: .intervals
    case .lollipops: .lollipops
    case .dumbbells: .dumbbells
    }
  }

  /// Bars share their decimals; a statement keeps the precision with which it was made.
  var settledFormat: NumberFormat {
    guard shape != .dots else { return format }
    return format.settled(for: (rows + unshown).flatMap { [$0.value, $0.start].compactMap { $0 } })
  }
}
