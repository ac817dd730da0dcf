internal import Drawing

/// Lays out and draws the plot of a chart with its axes and labels: measured first, then drawn.
struct PlotLayout {
  /// What panels of one chart have in common.
  struct Shared {
    var yScale: ValueScale?
    var xScale: XScale?
    /// Whether the y axis' numbers are written.
    var showsYLabels = true
    /// Whether what stands under the x axis is written.
    var showsXLabels = true
  }

  let chart: Chart
  let data: PlotData
  var format: NumberFormat
  var sketch: Sketch
  var geometry: PlotGeometry
  let shared: Shared

  let isYAxisHidden: Bool
  var yEntries: [YAxisEntry] = []
  var yTitle: TextBlock?
  private(set) var isAxisFromZero = true
  /// Which points carry their value: as wished, or fewer where all have no room.
  private(set) var valueLabels: Set<Chart.ValueLabel>

  init(
    _ chart: Chart, size: Size, style: ChartStyle, measurer: any TextMeasurer,
    shared: Shared = Shared()
  ) {
    self.chart = chart
    self.shared = shared
    data = PlotData(chart)
    format = chart.options.valueFormat.settled(for: data.ys)
    if data.isNormalized && format.suffix.isEmpty { format.suffix = style.formats.percent }
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
      options.y.isHidden = false
    }
    valueLabels = options.valueLabels
    isYAxisHidden = options.y.isHidden
    let count = max(2, min(5, (size.height / 34).rounded(.down)))
    geometry = PlotGeometry(
      plot: Rectangle(x: 0, y: 0, width: size.width, height: size.height),
      xScale: shared.xScale
        ?? XScale(
          values: data.xs, options: options,
          endsAtCenters: data.bars.isEmpty && data.missingBars.isEmpty && !data.runs.isEmpty),
      yScale: shared.yScale ?? Self.yScale(data, options, count: count))
    isAxisFromZero = geometry.hasZero
    makeRoomForMinimum(size.height)
    reportUnplaced()
    measure(size)
  }

  /// The y scale that shows all values of a chart.
  static func yScale(_ data: PlotData, _ options: Chart.Options, count: Double) -> ValueScale {
    let choice = options.y.scale
    let floats = data.bars.allSatisfy(\.isFloating)
    let hasFills =
      !data.bars.isEmpty && !floats || data.runs.contains { $0.isArea && !$0.isFloating }
    var count = count
    if case .automatic(let wished?)? = options.y.marks.first?.values {
      count = Double(max(1, wished))
    }
    var scale: ValueScale
    if let type = choice.type, type != .linear, !hasFills || type.transformed(0) != nil,
      !data.ys.isEmpty
    {
      scale = ValueScale(
        values: data.ys + (hasFills ? [0] : []), type: type, count: count, domain: choice.domain)
    } else if let domain = choice.domain {
      // Bars keep their zero, whatever is asked.
      let low = hasFills ? min(0, domain.lowerBound) : domain.lowerBound
      let high = hasFills ? max(0, domain.upperBound) : domain.upperBound
      scale = ValueScale(domain: low...high, count: count)
    } else if data.isNormalized {
      scale = ValueScale(domain: min(0, data.ys.min() ?? 0)...100, count: count)
    } else if options.y.isHidden && hasFills {
      scale = ValueScale(exactly: data.ys)
    } else {
      scale = ValueScale(
        values: data.ys, count: count,
        includesZero: hasFills || options.includesZero ?? zeroCostsLittle(data.ys),
        integersOnly: options.hasIntegerTicks)
    }
    scale.isReversed = choice.isReversed
    let sets = options.y.marks.map { ticks(of: $0.values, on: scale) ?? scale.ticks }
    if options.y.marks.contains(where: { ticks(of: $0.values, on: scale) != nil }) {
      (scale.ticks, scale.labelled) = (Set(sets.flatMap { $0 }).sorted(), nil)
    }
    return scale
  }

  /// The ticks that a chart asks for; `nil` for the scale's own.
  static func ticks(of values: AxisMarkValues, on scale: ValueScale) -> [Double]? {
    switch values {
    case .automatic, .unit: return nil
    case .extended(let count):
      return ExtendedTicks.plain().values(from: scale.start, to: scale.end, count: Double(count))
        .filter { $0 >= scale.start && $0 <= scale.end }
    case .step(let step):
      guard step > 0, (scale.end - scale.start) / step < 200 else { return nil }
      let first = (scale.start / step).rounded(.up)
      return stride(from: first, through: (scale.end / step).rounded(.down), by: 1)
        .map { $0 * step }
    case .values(let values):
      return values.compactMap(\.number).filter { $0 >= scale.start && $0 <= scale.end }
    }
  }

  /// Lines need no zero; but one that lies near is shown.
  private static func zeroCostsLittle(_ values: [Double]) -> Bool {
    guard let low = values.min(), let high = values.max() else { return true }
    return low <= 0 && high >= 0 || (low > 0 ? low < high * 0.6 : high > low * 0.6)
  }

  /// A line's lowest value is written below it: not onto the axis.
  private mutating func makeRoomForMinimum(_ height: Double) {
    let scale = geometry.yScale
    guard valueLabels.contains(.minimum), !geometry.hasZero, scale.type == .linear,
      chart.options.y.scale.domain == nil, shared.yScale == nil, !scale.isReversed,
      let low = data.ys.min(), scale.ticks.count > 1, !isYAxisHidden
    else { return }
    let step = scale.ticks[1] - scale.ticks[0]
    guard scale.share(low) * height * 0.8 < sketch.style.label.size + 6 else { return }
    geometry.yScale.start -= step
    geometry.yScale.ticks = Ticks.values(
      from: geometry.yScale.start, to: scale.end, count: ((scale.end - scale.start) / step + 1))
  }

  /// What the scale has no place for is told.
  private mutating func reportUnplaced() {
    if let type = chart.options.y.scale.type, type.transformed(0) == nil {
      if geometry.yScale.type != type {
        sketch.warnings.append(
          .rule("bars need a zero: the logarithmic scale is not used"))
      } else {
        let count = data.ys.count { type.transformed($0) == nil }
        if count > 0 {
          sketch.warnings.append(
            .rule("a logarithmic scale has no place for \(count) values up to zero"))
        }
      }
    }
  }

  /// What the last value of a line without a name takes at its right.
  private var lastValueRoom: Double {
    guard !chart.options.showsLineLabels, valueLabels.contains(.last) else { return 2 }
    let widths = data.runs.filter { !$0.isArea }.compactMap { run in
      run.vertices.last { $0.high != nil }?.high.map {
        sketch.block(format.text($0, sketch.style.formats), sketch.style.label).width
      }
    }
    return widths.max().map { $0 + 7 } ?? 2
  }

  /// Whether the y axis stands at the right.
  var isTrailing: Bool { chart.options.y.marks.first?.position == .trailing }

  /// Margins from measured labels.
  private mutating func measure(_ size: Size) {
    let style = sketch.style
    measureYAxis()
    let axisWidth = (yEntries.compactMap(\.block?.width).max() ?? -6) + 6
    var left = isTrailing ? 0 : axisWidth
    if let leading = lineLabels(width: size.width, isLeading: true).map(\.block.width).max() {
      left += leading + 9
    }
    var top = style.tick.size * 0.55
    if !chart.options.y.title.isEmpty {
      let block = sketch.block(chart.options.y.title, style.tick, width: size.width)
      yTitle = block
      top += block.height + 3
    }
    let room = labelRoom(size.height - top)
    top += max(0, room.above - style.tick.size * 0.55)
    let atEnds = lineLabels(width: size.width).map(\.block) + endNotes(width: size.width)
    let lineLabelWidth = atEnds.map(\.width).max()
    let right =
      (lineLabelWidth.map { $0 + 9 } ?? lastValueRoom) + (isTrailing ? axisWidth : 0)
    let plotWidth = max(20, size.width - left - right)
    let axis = xAxis(from: left, width: plotWidth)
    var bottom = axis.height + (axis.labels.isEmpty ? 1 : 6)
    if let title = xTitle { bottom += title.height + 2 }
    bottom += room.below
    geometry.plot = Rectangle(
      x: left, y: top, width: plotWidth, height: max(20, size.height - top - bottom))
    padScale()
  }

  /// Widens the scale upwards or downwards where an annotation asks for it.
  private mutating func padScale() {
    let wishes = chart.marks.compactMap { mark in
      mark.annotation?.overflow.y == .padScale ? mark.annotation?.position : nil
    }
    guard !wishes.isEmpty, geometry.yScale.type == .linear, geometry.plot.height > 40,
      let low = data.ys.min(), let high = data.ys.max()
    else { return }
    let scale = geometry.yScale
    let room = (sketch.style.label.size + 6) / geometry.plot.height * (scale.end - scale.start)
    if wishes.contains(where: { !$0.isBelow }) {
      geometry.yScale.end = max(scale.end, high + room)
    }
    if wishes.contains(where: \.isBelow) {
      geometry.yScale.start = min(scale.start, low - room)
    }
  }

  /// What labels need above and below the plot because values reach its ends.
  private func labelRoom(_ height: Double) -> (above: Double, below: Double) {
    let hasAnnotations = chart.marks.contains {
      $0.annotation != nil && $0.annotation?.position != .overlay
    }
    // With names at the ends, the last value stands there.
    let beside = chart.options.showsLineLabels ? valueLabels.subtracting([.last]) : valueLabels
    let hasLineValues = !data.runs.isEmpty && !beside.isEmpty
    let hasBarValues = !data.bars.isEmpty && !valueLabels.isEmpty
    guard hasAnnotations || hasLineValues || hasBarValues else { return (0, 0) }
    let need = sketch.style.label.size + 5
    let scale = geometry.yScale
    // What the plot will have of the height: panels share theirs with an axis of its size.
    let share = shared.yScale == nil ? 0.8 : 0.5
    let above = (1 - scale.share(data.ys.max() ?? scale.start)) * height * share
    let below = scale.share(data.ys.min() ?? scale.end) * height * share
    let hangs = data.bars.contains { $0.low < 0 }
    return (max(0, need - above), hangs ? max(0, need - below) : 0)
  }

  /// Draws everything in order from ground to labels.
  mutating func draw() -> (frame: Frame, warnings: [ChartWarning]) {
    drawGround()
    drawGrid()
    drawAreas()
    drawBars()
    drawConnectors()
    drawXAxis()
    drawRules()
    drawLines()
    drawPoints()
    drawLineLabels()
    drawLeadingLabels()
    drawValueLabels()
    let size = Size(width: sketch.taken.bounds.width, height: sketch.taken.bounds.height)
    return (Frame(size: size, items: sketch.items), sketch.warnings)
  }
}
