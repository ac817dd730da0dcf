internal import Drawing
internal import Foundation

extension LevelGuide {
  /// Marks as the chart asks for them.
  mutating func place(
    _ marks: AxisMarks, _ scale: PositionScale, _ left: Double, _ width: Double,
    _ sketch: Sketch
  ) {
    let values = Self.values(marks.values, on: scale, length: width)
    var writer: DateLabelWriter?
    if case .time(let time) = scale {
      var dates = DateLabelWriter(
        unit: Self.unit(of: values, marks.values) ?? time.unit ?? time.finest)
      dates.usesQuarters = time.unit == .quarter
      dates.usesHalves = time.unit == .halfYear
      writer = dates
    }
    let digits = Ticks.fractionDigits(of: values.compactMap(\.number))
    for (index, value) in values.enumerated() {
      guard let share = scale.center(value), share > -0.001, share < 1.001 else { continue }
      let x = left + share * width
      let content = marks.content(AxisValue(plotted: value, index: index, count: values.count))
      if content.tick != nil { ticks.append(x) }
      tickLength = content.tick?.length ?? tickLength
      if let line = content.gridLine { gridLines.append((x, line)) }
      guard let label = content.label else { continue }
      labels.append(
        Label(
          block: Self.block(
            label, value, &writer, digits: digits, every: width / Double(max(1, values.count)),
            sketch),
          x: x))
    }
  }

  private static func block(
    _ label: AxisValueLabel, _ value: PlottedValue, _ writer: inout DateLabelWriter?,
    digits: Int, every room: Double, _ sketch: Sketch
  ) -> TextBlock {
    let style = sketch.style
    if let text = label.text {
      return sketch.block(
        text.content, text.style(over: style.tick, in: style.palette), width: max(room, 24))
    }
    switch value {
    case .number(let number):
      let text =
        label.format?.text(number, style.formats) ?? style.formats.number(number, digits)
      return sketch.block(text, style.tick)
    case .instant(let date), .span(let date, _):
      return writer?.block(date, sketch) ?? sketch.block(value.name, style.tick)
    default:
      return sketch.block(value.name, style.tick, width: max(room - 5, 12))
    }
  }

  /// The values at which there are marks.
  static func values(
    _ wish: AxisMarkValues, on scale: PositionScale, length: Double
  ) -> [PlottedValue] {
    switch (wish, scale) {
    case (.values(let values), _): return values
    case (_, .words(let words)): return words.names.map { .category($0) }
    case (.unit(let unit, let count), .time(let time)):
      return dates(in: time, unit: unit, count: count)
    case (_, .time(let time)):
      var count = max(1, length / 60)
      if case .automatic(let wished?) = wish { count = Double(max(1, wished)) }
      if case .extended(let wished) = wish { count = Double(max(1, wished)) }
      let found = DateTicks.values(
        from: time.startDate, to: time.endDate, count: count, finest: time.finest)
      return found.dates.map { date in time.unit.map { .span(date, $0) } ?? .instant(date) }
    case (_, .number(let scale)):
      return numbers(wish, on: scale, length: length).map { .number($0) }
    }
  }

  private static func dates(
    in time: TimeScale, unit: CalendarUnit, count: Int
  ) -> [PlottedValue] {
    var dates: [PlottedValue] = []
    var date = unit.start(of: time.startDate)
    while date <= time.endDate, dates.count < 1000 {
      if date >= time.startDate || time.unit != nil {
        dates.append(time.unit.map { .span(date, $0) } ?? .instant(date))
      }
      date = unit.start(of: date, adding: count)
    }
    return dates
  }

  private static func numbers(
    _ wish: AxisMarkValues, on scale: ValueScale, length: Double
  ) -> [Double] {
    if case .automatic(let count?) = wish {
      return Ticks.values(from: scale.start, to: scale.end, count: Double(max(1, count)))
    }
    return scale.ticks(for: wish)
      ?? (scale.type == .linear
        ? Ticks.values(from: scale.start, to: scale.end, count: max(2, length / 60)) : scale.ticks)
  }

  /// The unit by which dates are named.
  private static func unit(
    of values: [PlottedValue], _ wish: AxisMarkValues
  ) -> CalendarUnit? {
    if case .unit(let unit, _) = wish { return unit }
    let dates = values.compactMap { value -> Date? in
      switch value {
      case .instant(let date), .span(let date, _): date
      default: nil
      }
    }
    return CalendarUnit.allCases.reversed().first { unit in
      !dates.isEmpty && dates.allSatisfy { unit.start(of: $0) == $0 }
    }
  }
}
