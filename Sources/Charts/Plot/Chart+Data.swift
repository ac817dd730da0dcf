internal import Foundation

extension Chart {
  /// The source values: a row for each place on the x axis, a column for each series.
  public func dataTable(style: ChartStyle) -> ChartTable {
    if marks.contains(where: { $0.shape == .sector }) { return sectorTable(style: style) }
    let readings = readings(style.words)
    let names = readings.map(\.name)
    var places: [PlottedValue] = []
    for series in readings {
      for value in series.values where !places.contains(value.place) { places.append(value.place) }
    }
    places = Self.inOrder(places)
    let format = labels.format.settled(
      for: readings.flatMap { $0.values.compactMap(\.value) })
    let label = marks.lazy.map { $0.label(on: standing) }.first { !$0.isEmpty }
    let hasWords = places.contains { if case .category = $0 { true } else { false } }
    let usual = hasWords ? style.words.columns.name : style.words.columns.period
    let rows = places.map { place -> [ChartTable.Cell] in
      [ChartTable.Cell(name(of: place, style: style))]
        + readings.map { series in
          guard let value = series.values.first(where: { $0.place == place }) else {
            return ChartTable.Cell("")
          }
          return value.value.map {
            ChartTable.Cell(value.spoken ?? format.text($0, style.formats), value: $0)
          } ?? ChartTable.Cell(style.words.notAvailable)
        }
    }
    return ChartTable(
      columns: [label ?? usual] + names, rows: rows)
  }

  public func summary(style: ChartStyle) -> ChartSummary {
    if marks.contains(where: { $0.shape == .sector }) { return sectorSummary(style: style) }
    let found = readings(style.words)
    // Two reports of the same are told row by row.
    let readings = kind == .mirror ? Self.exchanged(found) : found
    let format = labels.format.settled(
      for: readings.flatMap { $0.values.compactMap(\.value) })
    let hasLines = marks.contains { $0.shape == .line }
    let hasColumns = marks.contains { $0.shape == .bar || $0.shape == .area }
    let hasPoints = marks.contains { $0.shape == .point } && !hasColumns
    // Without a name nobody knows which of several is meant.
    let isOne = readings.count == 1
    return ChartSummary(
      kind: kind ?? (hasLines ? .line : hasPoints ? .points : standing == .y ? .bars : .columns),
      title: parts.title,
      subtitle: parts.subtitle,
      series: readings.map { series in
        let known = Self.inOrder(series.values).compactMap {
          found -> (ChartSummary.Reading, Double)? in
          guard let value = found.value else { return nil }
          let text = found.spoken ?? format.text(value, style.formats)
          return (
            ChartSummary.Reading(place: name(of: found.place, style: style), value: text), value
          )
        }
        return ChartSummary.Series(
          name: series.isNamed || !isOne ? series.name : "", count: known.count,
          first: known.first?.0,
          last: known.last?.0, lowest: known.min { $0.1 < $1.1 }?.0,
          highest: known.max { $0.1 < $1.1 }?.0,
          trend: series.isLine ? ChartSummary.Trend(of: known.map(\.1)) : nil)
      })
  }

  private func sectorTable(style: ChartStyle) -> ChartTable {
    let sectors = marks.filter { $0.shape == .sector && !$0.isHidden }
    let values = sectors.map { $0.y?.number }
    let format = labels.format.settled(for: values.compactMap { $0 })
    return ChartTable(
      columns: [style.words.columns.name, sectors.first?.yLabel ?? style.words.columns.value],
      rows: zip(sectors, values).map { mark, value in
        [
          ChartTable.Cell(mark.seriesName ?? ""),
          value.map { ChartTable.Cell(format.text($0, style.formats), value: $0) }
            ?? ChartTable.Cell(style.words.notAvailable),
        ]
      })
  }

  private func sectorSummary(style: ChartStyle) -> ChartSummary {
    let known = marks.filter { $0.shape == .sector && !$0.isHidden }
      .compactMap { mark in mark.y?.number.map { (mark.seriesName ?? "", $0) } }
    let total = known.map(\.1).reduce(0, +)
    let readings = known.map { name, value in
      let share = total > 0 ? value / total * 100 : 0
      return (
        ChartSummary.Reading(
          place: name, value: style.formats.number(share, 0) + style.formats.percent), value
      )
    }
    return ChartSummary(
      kind: .composition, title: parts.title, subtitle: parts.subtitle,
      series: [
        ChartSummary.Series(
          name: "", count: readings.count, first: readings.first?.0, last: readings.last?.0,
          lowest: readings.min { $0.1 < $1.1 }?.0, highest: readings.max { $0.1 < $1.1 }?.0)
      ])
  }

  /// The direction in which marks stand: its values are the rows of the table.
  private var standing: PlotDirection {
    (marks.first { $0.shape != .rule && $0.shape != .rectangle }?.measured ?? .y).other
  }

  /// The values of one series in the order of its marks.
  private struct Readings {
    var name: String
    var isNamed: Bool
    /// Whether a line joins its values.
    var isLine = false
    var values: [Reading] = []
  }

  /// What stands at a place.
  private typealias Reading = (place: PlottedValue, value: Double?, spoken: String?)

  /// What each place has of all series: the rows of a table as series.
  private static func exchanged(_ readings: [Readings]) -> [Readings] {
    var places: [PlottedValue] = []
    for value in readings.flatMap(\.values) where !places.contains(value.place) {
      places.append(value.place)
    }
    return places.map { place in
      Readings(
        name: place.name, isNamed: true,
        values: readings.compactMap { series in
          series.values.first { $0.place == place }
            .map { (.category(series.name), $0.value, $0.spoken) }
        })
    }
  }

  private func readings(_ words: ChartWords) -> [Readings] {
    var found: [Readings] = []
    for mark in marks where [.line, .area, .bar, .point].contains(mark.shape) {
      let measured = mark.measured
      guard let x = mark.start(on: measured.other), x != .missing, !mark.isHidden else { continue }
      // A panel's lines are series of their own.
      let names = [mark.facetBy?.name, mark.seriesName].compactMap { $0 }.filter { !$0.isEmpty }
      let isNamed = !names.isEmpty
      var name = isNamed ? names.joined(separator: ", ") : mark.label(on: measured)
      if names.count == 2 && names[0] == names[1] { name = names[0] }
      func add(_ name: String, _ value: Double?) {
        let index = found.firstIndex { $0.name == name } ?? found.count
        if index == found.count { found.append(Readings(name: name, isNamed: isNamed)) }
        // A point on a line repeats the line's value; several points may stand at one place.
        let isRepeated = found[index].values.contains {
          $0.place == x && (mark.shape != .point || $0.value == value)
        }
        found[index].isLine = found[index].isLine || mark.shape == .line
        if !isRepeated {
          found[index].values.append((x, value, mark.spoken))
        }
      }
      func count(_ lane: String) {
        let index = found.firstIndex { $0.name == lane } ?? found.count
        if index == found.count { found.append(Readings(name: lane, isNamed: true)) }
        if let place = found[index].values.firstIndex(where: { $0.place == x }) {
          found[index].values[place].value = (found[index].values[place].value ?? 0) + 1
        } else {
          found[index].values.append((x, 1, nil))
        }
      }
      let value = mark.start(on: measured)
      // Marks in lanes are counted.
      if case .category(let lane)? = value {
        count(lane)
        continue
      }
      guard let end = mark.end(on: measured) else {
        add(name, value?.number)
        continue
      }
      // Both ends of an interval.
      add(Self.joined(name, words.columns.lowest), value?.number)
      add(Self.joined(name, words.columns.highest), end.number)
    }
    return found
  }

  private static func joined(_ name: String, _ word: String) -> String {
    name.isEmpty ? word : "\(name), \(word)"
  }

  /// Dates and numbers ascending, words as they came.
  private static func inOrder(_ places: [PlottedValue]) -> [PlottedValue] {
    places.enumerated()
      .sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }
      .map(\.element)
  }

  /// Values by their places in that order.
  private static func inOrder(_ values: [Reading]) -> [Reading] {
    values.enumerated()
      .sorted { (key($0.element.place), $0.offset) < (key($1.element.place), $1.offset) }
      .map(\.element)
  }

  private static func key(_ value: PlottedValue) -> Double {
    switch value {
    case .number(let number), .bin(let number, _): number
    case .instant(let date), .span(let date, _), .stretch(let date, _):
      date.timeIntervalSince1970
    case .category, .missing: 0
    }
  }

  private func name(of place: PlottedValue, style: ChartStyle) -> String {
    if axis(standing).hidesYears, case .instant(let date) = place {
      return style.formats.dayAndMonth(date)
    }
    return switch place {
    case .missing: ""
    case .category(let name): name
    case .number(let value): NumberFormat().text(value, style.formats)
    case .bin(let low, let high):
      [low, high].map { NumberFormat().text($0, style.formats) }.joined(separator: "\u{2013}")
    case .instant(let date), .stretch(let date, _): style.formats.name(of: date)
    case .span(let date, let unit): style.formats.name(of: unit.start(of: date), unit: unit)
    }
  }
}
