internal import Foundation

extension Chart {
  /// The source values: a row for each place on the x axis, a column for each series.
  public func dataTable(style: ChartStyle) -> ChartTable {
    if let rows = RowChart(lying: self) { return rows.dataTable(style: style) }
    let readings = readings()
    let names = readings.map(\.name)
    var places: [PlottedValue] = []
    for series in readings {
      for value in series.values where !places.contains(value.place) { places.append(value.place) }
    }
    places = Self.inOrder(places)
    let format = options.valueFormat.settled(
      for: readings.flatMap { $0.values.compactMap(\.value) })
    let xLabel = marks.first { !$0.xLabel.isEmpty }?.xLabel ?? ""
    let rows = places.map { place -> [ChartTable.Cell] in
      [ChartTable.Cell(Self.name(of: place, style: style))]
        + readings.map { series in
          guard let value = series.values.first(where: { $0.place == place }) else {
            return ChartTable.Cell("")
          }
          return value.value.map { ChartTable.Cell(format.text($0, style.formats), value: $0) }
            ?? ChartTable.Cell(style.words.notAvailable)
        }
    }
    return ChartTable(
      columns: [xLabel.isEmpty ? style.words.columns.period : xLabel] + names, rows: rows)
  }

  public func summary(style: ChartStyle) -> ChartSummary {
    if let rows = RowChart(lying: self) { return rows.summary(style: style) }
    let readings = readings()
    let format = options.valueFormat.settled(
      for: readings.flatMap { $0.values.compactMap(\.value) })
    let hasLines = marks.contains { $0.shape == .line }
    return ChartSummary(
      kind: hasLines ? .line : .columns, title: parts.title, subtitle: parts.subtitle,
      series: readings.map { series in
        let places = Self.inOrder(series.values.map(\.place))
        let known = places.compactMap { place -> (ChartSummary.Reading, Double)? in
          guard let value = series.values.first(where: { $0.place == place })?.value else {
            return nil
          }
          let text = format.text(value, style.formats)
          return (
            ChartSummary.Reading(place: Self.name(of: place, style: style), value: text), value
          )
        }
        return ChartSummary.Series(
          name: series.isNamed ? series.name : "", count: known.count, first: known.first?.0,
          last: known.last?.0, lowest: known.min { $0.1 < $1.1 }?.0,
          highest: known.max { $0.1 < $1.1 }?.0)
      })
  }

  /// The values of one series in the order of its marks.
  private struct Readings {
    var name: String
    var isNamed: Bool
    var values: [(place: PlottedValue, value: Double?)] = []
  }

  private func readings() -> [Readings] {
    var found: [Readings] = []
    for mark in marks where mark.shape != .rule && mark.shape != .rectangle {
      guard let x = mark.x, x != .missing else { continue }
      let isNamed = !(mark.seriesName ?? "").isEmpty
      let name = isNamed ? mark.seriesName ?? "" : mark.yLabel
      let index = found.firstIndex { $0.name == name } ?? found.count
      if index == found.count { found.append(Readings(name: name, isNamed: isNamed)) }
      // A point on a line repeats the line's value.
      if !found[index].values.contains(where: { $0.place == x }) {
        found[index].values.append((x, mark.y?.number))
      }
    }
    return found
  }

  /// Dates and numbers ascending, words as they came.
  private static func inOrder(_ places: [PlottedValue]) -> [PlottedValue] {
    func key(_ value: PlottedValue) -> Double {
      switch value {
      case .number(let number): number
      case .instant(let date), .span(let date, _): date.timeIntervalSince1970
      case .category, .missing: 0
      }
    }
    return places.enumerated()
      .sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }
      .map(\.element)
  }

  private static func name(of place: PlottedValue, style: ChartStyle) -> String {
    switch place {
    case .missing: ""
    case .category(let name): name
    case .number(let value): NumberFormat().text(value, style.formats)
    case .instant(let date): style.formats.name(of: date, unit: .day)
    case .span(let date, let unit): style.formats.name(of: unit.start(of: date), unit: unit)
    }
  }
}
