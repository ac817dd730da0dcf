internal import Drawing

/// What stands at one value of the y axis.
struct YAxisEntry {
  var value: Double
  var block: TextBlock?
  var gridLine: AxisGridLine?
  var tick: AxisTick?
}

extension PlotLayout {
  /// The y axis' numbers and lines.
  mutating func measureYAxis() {
    guard !isYAxisHidden else { return }
    let style = sketch.style
    let scale = geometry.yScale
    var own = NumberFormat(fractionDigits: Ticks.fractionDigits(of: scale.ticks))
    if scale.type != .linear { own.fractionDigits = nil }
    if data.isNormalized { own.suffix = style.formats.percent }
    let sets = chart.options.y.marks
    guard !sets.isEmpty else {
      let content = AxisMarkContent(gridLine: AxisGridLine(), label: AxisValueLabel(format: own))
      for value in scale.ticks { addEntry(value, content, own) }
      return
    }
    for marks in sets {
      let values = Self.ticks(of: marks.values, on: scale) ?? scale.ticks
      for (index, value) in values.enumerated() {
        let place = AxisValue(plotted: .number(value), index: index, count: values.count)
        addEntry(value, marks.content(place), own)
      }
    }
  }

  private mutating func addEntry(
    _ value: Double, _ content: AxisMarkContent, _ own: NumberFormat
  ) {
    let style = sketch.style
    // On logarithmic scales only some ticks are named.
    if geometry.yScale.labelled?.contains(value) == false {
      yEntries.append(YAxisEntry(value: value, tick: content.tick))
      return
    }
    var block: TextBlock?
    if let label = content.label, shared.showsYLabels {
      let text = label.text ?? Text((label.format ?? own).text(value, style.formats))
      block = sketch.block(text.content, text.style(over: style.tick, in: style.palette))
    }
    yEntries.append(
      YAxisEntry(value: value, block: block, gridLine: content.gridLine, tick: content.tick))
  }

  /// Level hairlines with their numbers.
  mutating func drawGrid() {
    let plot = geometry.plot
    let palette = sketch.style.palette
    if let yTitle { sketch.draw(yTitle, x: 0, y: 0) }
    var taken: [(top: Double, bottom: Double)] = []
    for entry in yEntries {
      let y = geometry.y(entry.value)
      if let line = entry.gridLine, entry.value != 0 || !geometry.hasZero {
        let stroke = line.stroke ?? LineStyle(lineWidth: 0.5)
        sketch.line(
          Point(x: plot.x, y: y), Point(x: plot.maxX, y: y), palette.hairline,
          width: stroke.lineWidth, dash: stroke.dash)
      }
      if let tick = entry.tick {
        let edge = isTrailing ? plot.maxX : plot.x
        sketch.line(
          Point(x: edge, y: y), Point(x: edge + (isTrailing ? 1 : -1) * tick.length, y: y),
          palette.secondary, width: tick.stroke?.lineWidth ?? 0.6)
      }
      guard let block = entry.block else { continue }
      let top = y - block.style.size * (TextBlock.ascent - 0.36)
      let bottom = top + block.height
      // Values closer than their labels are high keep their line and lose their number.
      guard top >= -0.5, bottom <= sketch.taken.bounds.maxY + 0.5,
        !taken.contains(where: { top < $0.bottom + 1 && $0.top < bottom + 1 })
      else { continue }
      taken.append((top, bottom))
      if isTrailing {
        let width = yEntries.compactMap(\.block?.width).max() ?? 0
        sketch.draw(block, x: plot.maxX + 6 + width, y: top, align: .right)
      } else {
        sketch.draw(block, x: plot.x - 6, y: top, align: .right)
      }
    }
  }

  /// What stands under the x axis.
  func xAxis(from left: Double, width: Double) -> XAxisLabels {
    guard shared.showsXLabels, !chart.options.x.isHidden else { return XAxisLabels() }
    let bounds = 0...max(sketch.taken.bounds.width, 1)
    return XAxisLabels(
      geometry.xScale, options: chart.options, from: left, width: width, bounds: bounds,
      sketch: sketch)
  }

  /// The title of the x axis.
  var xTitle: TextBlock? {
    guard !chart.options.x.title.isEmpty, shared.showsXLabels else { return nil }
    return sketch.block(
      chart.options.x.title, sketch.style.tick, width: sketch.taken.bounds.width)
  }

  /// The zero line, or the lower edge of the plot, and what stands under it.
  mutating func drawXAxis() {
    let plot = geometry.plot
    let palette = sketch.style.palette
    let size = sketch.taken.bounds
    let axis = xAxis(from: plot.x, width: plot.width)
    let title = xTitle
    let foot = size.maxY - (title.map { $0.height + 2 } ?? 0)
    for (x, line) in axis.gridLines {
      let stroke = line.stroke ?? LineStyle(lineWidth: 0.5)
      sketch.line(
        Point(x: x, y: plot.y), Point(x: x, y: plot.maxY), palette.hairline,
        width: stroke.lineWidth, dash: stroke.dash)
    }
    if case .points(let places) = geometry.xScale {
      // Lines between places stand on none: each place is an upright hairline.
      for x in places.compactMap({ geometry.x(.category($0)) }) {
        sketch.line(
          Point(x: x, y: plot.y), Point(x: x, y: plot.maxY), palette.hairline, width: 0.6)
      }
    } else if geometry.hasZero {
      let y = geometry.y(0)
      sketch.line(Point(x: plot.x, y: y), Point(x: plot.maxX, y: y), palette.text, width: 0.9)
    } else if !chart.options.x.isHidden {
      sketch.line(
        Point(x: plot.x, y: plot.maxY), Point(x: plot.maxX, y: plot.maxY), palette.secondary,
        width: 0.6)
    }
    // Without a line to stand on, ticks divide the labels.
    let isGrounded = !geometry.hasZero || geometry.yScale.start == 0
    for x in axis.ticks {
      sketch.line(
        Point(x: x, y: isGrounded ? plot.maxY : foot - axis.height),
        Point(x: x, y: isGrounded ? plot.maxY + axis.tickLength : foot),
        isGrounded ? palette.secondary : palette.hairline, width: 0.6)
    }
    for label in axis.labels {
      sketch.draw(label.block, x: label.x, y: foot - axis.height, align: .center)
    }
    if let title {
      sketch.draw(title, x: plot.maxX, y: size.maxY - title.height, align: .right)
    }
  }
}
