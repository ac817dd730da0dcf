internal import Drawing

/// What stands beside the plot at the values of the y axis: numbers at their heights, names in their
/// rows, and the lines that lead from them across the plot.
struct UprightGuide {
  /// What stands at one value.
  struct Entry {
    var value: PlottedValue
    var block: TextBlock?
    /// The smaller line below it.
    var detail: TextBlock?
    var gridLine: AxisGridLine?
    var tick: AxisTick?
    var isTrailing = false

    var width: Double { max(block?.width ?? 0, detail?.width ?? 0) }

    var height: Double {
      guard let block else { return 0 }
      return block.height + (detail.map { $0.height + 1.5 } ?? 0)
    }
  }

  var entries: [Entry] = []
  private let hasWords: Bool

  /// Nothing.
  init(_ scale: PositionScale) {
    hasWords = scale.words != nil
  }

  /// The gap between what is written and the plot.
  func gap(isTrailing: Bool) -> Double { hasWords ? (isTrailing ? 12 : 10) : 6 }

  /// What the side takes from the width of the plot.
  func width(isTrailing: Bool) -> Double {
    let own = entries.filter { $0.isTrailing == isTrailing && $0.block != nil }
    return own.map(\.width).max().map { $0 + gap(isTrailing: isTrailing) } ?? 0
  }

  /// Adds the marks that an axis asks for, or its own.
  ///
  /// - Parameters:
  ///   - own: How its numbers are written unless a label says otherwise.
  ///   - room: The most that its names are wide.
  mutating func measure(
    _ axis: AxisChoice, _ scale: PositionScale, isMeasured: Bool, own: NumberFormat,
    room: Double, showsLabels: Bool, sketch: Sketch
  ) {
    guard axis.marks.isEmpty else {
      for marks in axis.marks {
        let values = Self.values(marks.values, on: scale)
        for (index, value) in values.enumerated() {
          let place = AxisValue(plotted: value, index: index, count: values.count)
          add(
            value, marks.content(place), isTrailing: marks.position == .trailing, scale, own, room,
            showsLabels, sketch)
        }
      }
      return
    }
    let content = AxisMarkContent(
      gridLine: isMeasured ? AxisGridLine() : nil, label: AxisValueLabel())
    for value in Self.values(.automatic, on: scale) {
      add(value, content, isTrailing: false, scale, own, room, showsLabels, sketch)
    }
  }

  private mutating func add(
    _ value: PlottedValue, _ content: AxisMarkContent, isTrailing: Bool, _ scale: PositionScale,
    _ own: NumberFormat, _ room: Double, _ showsLabels: Bool, _ sketch: Sketch
  ) {
    var entry = Entry(
      value: value, gridLine: content.gridLine, tick: content.tick, isTrailing: isTrailing)
    // On logarithmic scales only some ticks are named.
    if let number = value.number, scale.numbers?.labelled?.contains(number) == false {
      entry.gridLine = nil
    } else if let label = content.label, showsLabels {
      let style = sketch.style
      let isName = scale.words != nil && !isTrailing
      let base = scale.words == nil ? style.tick : style.label
      let text = label.text ?? Text(Self.text(value, label.format ?? own, style.formats))
      entry.block = sketch.block(
        text.content, text.style(over: base, in: style.palette), width: isName ? room : .infinity)
      if !text.detail.isEmpty {
        entry.detail = sketch.block(text.detail, style.note, width: room)
      }
    }
    entries.append(entry)
  }

  private static func text(
    _ value: PlottedValue, _ own: NumberFormat, _ formats: ChartFormats
  ) -> String {
    switch value {
    case .number(let number): own.text(number, formats)
    case .span(let date, let unit): formats.name(of: unit.start(of: date), unit: unit)
    case .instant(let date): formats.name(of: date)
    default: value.name
    }
  }

  private static func values(
    _ wish: AxisMarkValues, on scale: PositionScale
  ) -> [PlottedValue] {
    switch (wish, scale) {
    case (.values(let values), .words), (.values(let values), .time): values
    case (_, .words(let words)): words.names.map { .category($0) }
    case (_, .time): LevelGuide.values(wish, on: scale, length: 200)
    case (_, .number(let numbers)):
      (numbers.ticks(for: wish) ?? numbers.ticks).map { .number($0) }
    }
  }

  /// Draws the lines across the plot and what is written beside it.
  func draw(on sketch: inout Sketch, _ geometry: PlotGeometry) {
    let plot = geometry.plot
    let palette = sketch.style.palette
    var taken: [(top: Double, bottom: Double, isTrailing: Bool)] = []
    for entry in entries {
      guard let y = geometry.center(entry.value, on: .y) else { continue }
      let isZeroLine = entry.value == .number(0) && geometry.hasZero(.y)
      if let line = entry.gridLine, !isZeroLine {
        let edge = line.centered ? y : geometry.stretch(entry.value, on: .y)?.low ?? y
        let stroke = line.stroke ?? LineStyle(lineWidth: line.centered ? 0.5 : 0.6)
        // Between rows it keeps their names apart, too.
        sketch.line(
          Point(x: line.centered ? plot.x : 0, y: edge), Point(x: plot.maxX, y: edge),
          palette.hairline, width: stroke.lineWidth, dash: stroke.dash)
      }
      if let tick = entry.tick {
        let edge = entry.isTrailing ? plot.maxX : plot.x
        sketch.line(
          Point(x: edge, y: y),
          Point(x: edge + (entry.isTrailing ? 1 : -1) * tick.length, y: y),
          palette.secondary, width: tick.stroke?.lineWidth ?? 0.6)
      }
      guard let block = entry.block else { continue }
      let top =
        hasWords ? y - entry.height / 2 : y - block.style.size * (TextBlock.ascent - 0.36)
      let bottom = top + entry.height
      // Values closer than their labels are high keep their line and lose their number.
      guard top >= -0.5, bottom <= sketch.taken.bounds.maxY + 0.5,
        !taken.contains(where: {
          $0.isTrailing == entry.isTrailing && top < $0.bottom + 1 && $0.top < bottom + 1
        })
      else { continue }
      taken.append((top, bottom, entry.isTrailing))
      draw(entry, block, top: top, on: &sketch, plot)
    }
  }

  private func draw(
    _ entry: Entry, _ block: TextBlock, top: Double, on sketch: inout Sketch, _ plot: Rectangle
  ) {
    let edge = plot.maxX + width(isTrailing: true)
    if hasWords && !entry.isTrailing {
      sketch.draw(block, x: 0, y: top)
      if let detail = entry.detail { sketch.draw(detail, x: 0, y: top + block.height + 1.5) }
    } else {
      sketch.draw(block, x: entry.isTrailing ? edge : plot.x - 6, y: top, align: .right)
    }
  }
}
