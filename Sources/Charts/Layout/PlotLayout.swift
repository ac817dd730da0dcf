internal import Drawing

/// Lays out and draws the plot of a chart with its axes and labels: measured first, then drawn.
struct PlotLayout {
  let chart: Chart
  let data: PlotData
  var format: NumberFormat
  var sketch: Sketch
  var geometry: PlotGeometry

  private let isYAxisHidden: Bool
  private var yLabels: [(block: TextBlock, value: Double)] = []
  private var yTitle: TextBlock?
  private(set) var isAxisFromZero = true
  /// Which points carry their value: as wished, or fewer where all have no room.
  private(set) var valueLabels: Set<Chart.ValueLabel>

  init(
    _ chart: Chart, size: Size, style: ChartStyle, measurer: any TextMeasurer
  ) {
    self.chart = chart
    data = PlotData(chart)
    format = chart.options.valueFormat.settled(for: data.ys)
    sketch = Sketch(size: size, style: style, measurer: measurer)
    var options = chart.options
    let (measuring, settled) = (sketch, format)
    let widest = data.bars.map { bar in
      measuring.block(settled.text(bar.value, style.formats), style.label).width
    }.max()
    if let widest, options.valueLabels.contains(.all),
      widest + 3 > size.width / Double(max(1, data.bars.count + data.missingBars.count))
    {
      options.valueLabels = [.last, .minimum, .maximum]
      options.isYAxisHidden = false
    }
    valueLabels = options.valueLabels
    isYAxisHidden = options.isYAxisHidden
    let hasFills = !data.bars.isEmpty || data.runs.contains(where: \.isArea)
    let count = max(2, min(5, (size.height / 34).rounded(.down)))
    let yScale =
      options.yDomain.map { LinearScale(domain: $0, count: count) }
      ?? (options.isYAxisHidden && hasFills ? LinearScale(exactly: data.ys) : nil)
      ?? LinearScale(
        values: data.ys, count: count,
        includesZero: hasFills || options.includesZero ?? Self.zeroCostsLittle(data.ys),
        integersOnly: options.hasIntegerTicks)
    geometry = PlotGeometry(
      plot: Rectangle(x: 0, y: 0, width: size.width, height: size.height),
      xScale: XScale(
        values: data.xs, options: options,
        endsAtCenters: data.bars.isEmpty && data.missingBars.isEmpty && !data.runs.isEmpty),
      yScale: yScale)
    isAxisFromZero = geometry.hasZero
    makeRoomForMinimum(size.height)
    measure(size)
  }

  /// Lines need no zero; but one that lies near is shown.
  private static func zeroCostsLittle(_ values: [Double]) -> Bool {
    guard let low = values.min(), let high = values.max() else { return true }
    return low <= 0 && high >= 0 || (low > 0 ? low < high * 0.6 : high > low * 0.6)
  }

  /// A line's lowest value is written below it: not onto the axis.
  private mutating func makeRoomForMinimum(_ height: Double) {
    let scale = geometry.yScale
    guard valueLabels.contains(.minimum), !geometry.hasZero, chart.options.yDomain == nil,
      let low = data.ys.min(), scale.ticks.count > 1, !isYAxisHidden
    else { return }
    let step = scale.ticks[1] - scale.ticks[0]
    guard scale.share(low) * height * 0.8 < sketch.style.label.size + 6 else { return }
    geometry.yScale.start -= step
    geometry.yScale.ticks = Ticks.values(
      from: geometry.yScale.start, to: scale.end, count: ((scale.end - scale.start) / step + 1))
  }

  /// Margins from measured labels.
  private mutating func measure(_ size: Size) {
    let style = sketch.style
    let digits = Ticks.fractionDigits(of: geometry.yScale.ticks)
    if !isYAxisHidden {
      yLabels = geometry.yScale.ticks.map {
        (sketch.block(style.formats.number($0, digits), style.tick), $0)
      }
    }
    let left = (yLabels.map(\.block.width).max() ?? -6) + 6
    var top = style.tick.size * 0.55
    if !chart.options.yTitle.isEmpty {
      let block = sketch.block(chart.options.yTitle, style.tick, width: size.width)
      yTitle = block
      top += block.height + 3
    }
    let room = labelRoom(size.height - top)
    top += max(0, room.above - style.tick.size * 0.55)
    let right = lineLabelWidth(size.width).map { $0 + 9 } ?? 2
    let plotWidth = max(20, size.width - left - right)
    let axis = XAxisLabels(
      geometry.xScale, from: left, width: plotWidth, bounds: 0...size.width, sketch: sketch)
    var bottom = axis.height + 6
    bottom += room.below
    geometry.plot = Rectangle(
      x: left, y: top, width: plotWidth, height: max(20, size.height - top - bottom))
  }

  /// What labels need above and below the plot because values reach its ends.
  private func labelRoom(_ height: Double) -> (above: Double, below: Double) {
    let hasAnnotations = chart.marks.contains { $0.annotation != nil }
    let hasLineValues = !data.runs.isEmpty && valueLabels.subtracting([.last]).isEmpty == false
    let hasBarValues = !data.bars.isEmpty && !valueLabels.isEmpty
    guard hasAnnotations || hasLineValues || hasBarValues else { return (0, 0) }
    let need = sketch.style.label.size + 5
    let scale = geometry.yScale
    let above = (1 - scale.share(data.ys.max() ?? scale.start)) * height * 0.8
    let below = scale.share(data.ys.min() ?? scale.end) * height * 0.8
    let hangs = data.bars.contains { $0.low < 0 }
    return (max(0, need - above), hangs ? max(0, need - below) : 0)
  }

  /// The width of the column of line labels; `nil` without them.
  private func lineLabelWidth(_ width: Double) -> Double? {
    let texts = lineLabels(width: width).map(\.block.width)
    return texts.max()
  }

  /// A line's name and last value, wrapped to a share of the chart.
  func lineLabels(width: Double) -> [(run: Int, block: TextBlock)] {
    guard chart.options.showsLineLabels else { return [] }
    return data.runs.indices.compactMap { index in
      let run = data.runs[index]
      guard !run.isArea, let last = run.vertices.last(where: { $0.high != nil })?.high else {
        return nil
      }
      let series = data.series[run.series]
      var text = series.name
      let labels = valueLabels
      if labels.contains(.last) || labels.contains(.all) {
        text += (text.isEmpty ? "" : " ") + format.text(last, sketch.style.formats)
      }
      guard !text.isEmpty else { return nil }
      let textStyle = sketch.style.label.with {
        $0.isBold = true
        $0.color = series.ink.textColor(in: sketch.style.palette)
      }
      return (index, sketch.block(text, textStyle, width: width * 0.28))
    }
  }

  /// Draws everything in order from ground to labels.
  mutating func draw() -> (frame: Frame, warnings: [String]) {
    drawGround()
    drawGrid()
    drawAreas()
    drawBars()
    drawXAxis()
    drawRules()
    drawLines()
    drawPoints()
    drawLineLabels()
    drawValueLabels()
    let size = Size(width: sketch.taken.bounds.width, height: sketch.taken.bounds.height)
    return (Frame(size: size, items: sketch.items), sketch.warnings)
  }

  /// Level hairlines with their numbers, and the heavier zero line.
  private mutating func drawGrid() {
    let plot = geometry.plot
    let palette = sketch.style.palette
    if let yTitle { sketch.draw(yTitle, x: 0, y: 0) }
    for (block, value) in yLabels {
      let y = geometry.y(value)
      if value != 0 {
        sketch.line(
          Point(x: plot.x, y: y), Point(x: plot.maxX, y: y), palette.hairline, width: 0.5)
      }
      let middle = block.style.size * (TextBlock.ascent - 0.36)
      sketch.draw(block, x: plot.x - 6, y: y - middle, align: .right)
    }
  }

  /// The zero line, or the lower edge of the plot, and what stands under it.
  private mutating func drawXAxis() {
    let plot = geometry.plot
    let palette = sketch.style.palette
    if geometry.hasZero {
      let y = geometry.y(0)
      sketch.line(Point(x: plot.x, y: y), Point(x: plot.maxX, y: y), palette.text, width: 0.9)
    } else {
      sketch.line(
        Point(x: plot.x, y: plot.maxY), Point(x: plot.maxX, y: plot.maxY), palette.secondary,
        width: 0.6)
    }
    let size = sketch.taken.bounds
    let axis = XAxisLabels(
      geometry.xScale, from: plot.x, width: plot.width, bounds: 0...size.width, sketch: sketch)
    // Without a line to stand on, ticks divide the labels.
    let isGrounded = !geometry.hasZero || geometry.yScale.start == 0
    for x in axis.ticks {
      let foot = isGrounded ? plot.maxY + 3 : size.maxY
      sketch.line(
        Point(x: x, y: isGrounded ? plot.maxY : size.maxY - axis.height), Point(x: x, y: foot),
        isGrounded ? palette.secondary : palette.hairline, width: 0.6)
    }
    for label in axis.labels {
      sketch.draw(label.block, x: label.x, y: size.maxY - axis.height, align: .center)
    }
  }
}
