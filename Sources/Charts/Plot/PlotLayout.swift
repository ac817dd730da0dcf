internal import Drawing

/// Lays out and draws the plot of a chart with its axes and labels: scales are trained on all marks,
/// what stands around the plot is measured, and then everything has its place by the scales alone.
struct PlotLayout {
  /// What panels of one chart have in common.
  struct Shared {
    var x: PositionScale?
    var y: PositionScale?
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
  /// What stands beside the plot, on both sides.
  var beside: UprightGuide
  var yTitle: TextBlock?
  /// The texts of rules, to be placed with all others.
  var ruleTexts: [(annotation: Annotation, from: Point, to: Point)] = []
  /// Names over the parts of the first row, where all have room there.
  var heads: [(block: TextBlock, x: Double)] = []
  /// The rows' heights, where the y axis has names.
  private var rows: [Double] = []
  /// Whether the lower edge, or the left one, is zero or has it above it.
  let isAxisFromZero: Bool
  /// Which points carry their value: as wished, or fewer where all have no room.
  let valueLabels: Set<Chart.ValueLabel>
  let hidden: Set<PlotDirection>

  /// - Parameter height: `nil` for what the rows need, where the y axis has names.
  init(
    _ chart: Chart, width: Double, height: Double?, style: ChartStyle,
    measurer: any TextMeasurer, shared: Shared = Shared()
  ) {
    self.chart = chart
    self.shared = shared
    let data = PlotData(chart)
    self.data = data
    let size = Size(width: width, height: height ?? 0)
    let sketch = Sketch(size: size, style: style, measurer: measurer)
    self.sketch = sketch
    format = Self.format(of: data, chart, style)
    let plan = ValuePlan(chart, data, format: format, width: width, sketch: sketch)
    valueLabels = plan.labels
    hidden = plan.hidden
    func scale(_ direction: PlotDirection, _ count: Double) -> PositionScale {
      Self.scale(direction, of: chart, data, isUnwritten: plan.hidden.contains(direction), count)
    }
    let room = height ?? 0
    geometry = PlotGeometry(
      plot: Rectangle(x: 0, y: 0, width: width, height: room),
      x: shared.x ?? scale(.x, max(2, (width / 90).rounded(.down))),
      y: shared.y ?? scale(.y, max(2, min(5, (room / 34).rounded(.down)))))
    geometry.isStacked = data.hasStacks
    beside = UprightGuide(geometry.y)
    isAxisFromZero = geometry.hasZero(data.measured)
    makeRoomForMinimum(room)
    reportUnplaced()
    measure(size)
  }

  /// How the chart's values are written.
  private static func format(
    of data: PlotData, _ chart: Chart, _ style: ChartStyle
  ) -> NumberFormat {
    let numbers = data.writtenNumbers
    var format = chart.labels.format.settled(for: numbers)
    format.notation = NumberFormat.Notation(for: numbers)
    if data.isNormalized && format.suffix.isEmpty { format.suffix = style.formats.percent }
    return format
  }

  /// The scale of a direction that shows all of a chart.
  static func scale(
    _ direction: PlotDirection, of chart: Chart, _ data: PlotData, isUnwritten: Bool = false,
    _ count: Double
  ) -> PositionScale {
    var needs = data.needs(direction)
    (needs.isUnwritten, needs.count) = (isUnwritten, count)
    return PositionScale(
      needs, chart.axis(direction), uncovered: needs.isMeasured ? [] : chart.plot.uncovered)
  }

  /// A line's lowest value is written below it: not onto the axis.
  private mutating func makeRoomForMinimum(_ height: Double) {
    guard case .number(var scale) = geometry.y, valueLabels.contains(.minimum),
      !geometry.hasZero(.y), scale.type == .linear, chart.y.scale.domain == nil,
      shared.y == nil, !scale.isReversed, data.measured == .y, !hidden.contains(.y),
      let low = data.measuredNumbers.min(), scale.ticks.count > 1
    else { return }
    let step = scale.ticks[1] - scale.ticks[0]
    guard scale.share(low) * height * 0.8 < sketch.style.label.size + 6 else { return }
    scale.start -= step
    scale.ticks = Ticks.values(
      from: scale.start, to: scale.end, count: (scale.end - scale.start) / step)
    geometry.y = .number(scale)
  }

  /// What the scale has no place for is told.
  private mutating func reportUnplaced() {
    guard let type = chart.axis(data.measured).scale.type, type.transformed(0) == nil else {
      return
    }
    if geometry.scale(data.measured).numbers?.type != type {
      sketch.warnings.append(.rule("bars need a zero: the logarithmic scale is not used"))
    } else {
      let count = data.measuredNumbers.count { type.transformed($0) == nil }
      guard count > 0 else { return }
      sketch.warnings.append(
        .rule("a logarithmic scale has no place for \(count) values up to zero"))
    }
  }

  /// Margins from what is written around the plot.
  private mutating func measure(_ size: Size) {
    let style = sketch.style
    let sides = sideRoom
    measureBeside(size.width, sides)
    let starts = lineNames(width: size.width, isLeading: true).map(\.block.width).max()
    let left = beside.width(isTrailing: false) + sides.left + (starts.map { $0 + 9 } ?? 0)
    let ends = lineNames(width: size.width).map(\.block) + endNotes(width: size.width)
    let right =
      beside.width(isTrailing: true)
      + (ends.map(\.width).max().map { $0 + 9 } ?? max(sides.right, lastValueRoom))
    let width = max(20, size.width - left - right)
    geometry.plot = Rectangle(x: left, y: 0, width: width, height: 0)
    let below = guideBelow(from: left, width: width)
    var bottom = below.height + (below.labels.isEmpty ? (geometry.y.words == nil ? 1 : 0) : 6)
    if let title = xTitle { bottom += title.height + 2 }
    var top = geometry.y.words == nil ? style.tick.size * 0.55 : textOverRows
    if !chart.y.title.isEmpty {
      let block = sketch.block(chart.y.title, style.tick, width: size.width)
      yTitle = block
      top += block.height + 3
    }
    if case .words(var words) = geometry.y {
      placeHeads()
      top += heads.map(\.block.height).max().map { $0 + 4 } ?? 0
      measureRows(words, least: size.height - top - bottom)
      words.stretch(to: rows)
      geometry.y = .words(words)
      geometry.plot.height = rows.reduce(0, +)
      sketch.taken.bounds.height = top + geometry.plot.height + bottom
    } else {
      let room = labelRoom(size.height - top)
      top += max(0, room.above - style.tick.size * 0.55)
      bottom += room.below
      geometry.plot.height = max(20, size.height - top - bottom)
    }
    geometry.plot.y = top
    padScale()
  }

  /// What stands beside the plot: long values leave less to names.
  private mutating func measureBeside(_ width: Double, _ sides: (left: Double, right: Double)) {
    guard !hidden.contains(.y) else { return }
    let trailing = chart.y.marks.filter { $0.position == .trailing }
    var column = UprightGuide(geometry.y)
    if !trailing.isEmpty {
      var axis = chart.y
      axis.marks = trailing
      column.measure(
        axis, geometry.y, isMeasured: false, own: axisFormat(.y), room: width * 0.3,
        showsLabels: true, sketch: sketch)
    }
    let taken = sides.left + sides.right + column.width(isTrailing: true)
    let most = data.hasStacks ? (width < 300 ? 0.36 : 0.3) : (width < 300 ? 0.42 : 0.36)
    let room = min(width * most, max(30, width - taken - 44))
    beside.measure(
      chart.y, geometry.y, isMeasured: data.measured == .y, own: axisFormat(.y), room: room,
      showsLabels: shared.showsYLabels, sketch: sketch)
  }

  /// The heights of rows: what their names and bars need, or more where there is more.
  private mutating func measureRows(_ words: WordScale, least: Double) {
    let line = sketch.style.label.size * (TextBlock.ascent + TextBlock.descent)
    rows = words.names.map { name in
      let own = beside.entries.filter { $0.value == .category(name) }.map(\.height).max() ?? 0
      let count = Double(data.slots)
      let bars = data.hasStacks ? 22 : count > 1 ? count * PlotGeometry.rowBar + 6 : 0
      return max(max(own, line) + 6, bars, chart.plot.rowHeight)
    }
    let missing = least - rows.reduce(0, +)
    if missing > 0 { rows = rows.map { $0 + missing / Double(rows.count) } }
  }

  /// How an axis writes its numbers: all in one way.
  func axisFormat(_ direction: PlotDirection) -> NumberFormat {
    guard let scale = geometry.scale(direction).numbers else { return NumberFormat() }
    var own = NumberFormat(fractionDigits: Ticks.fractionDigits(of: scale.ticks))
    if scale.type != .linear { own.fractionDigits = nil }
    own.notation = NumberFormat.Notation(for: scale.ticks)
    if data.isNormalized && data.measured == direction {
      own.suffix = sketch.style.formats.percent
    }
    return own
  }

  /// Widens the scale upwards or downwards where an annotation asks for it.
  private mutating func padScale() {
    let wishes = chart.marks.compactMap { mark in
      mark.annotation?.overflow.y == .padScale ? mark.annotation?.position : nil
    }
    guard !wishes.isEmpty, case .number(var scale) = geometry.y, scale.type == .linear,
      geometry.plot.height > 40, let low = data.measuredNumbers.min(),
      let high = data.measuredNumbers.max()
    else { return }
    let room = (sketch.style.label.size + 6) / geometry.plot.height * (scale.end - scale.start)
    if wishes.contains(where: { !$0.isBelow }) { scale.end = max(scale.end, high + room) }
    if wishes.contains(where: \.isBelow) { scale.start = min(scale.start, low - room) }
    geometry.y = .number(scale)
  }

  /// Draws everything in order from ground to labels.
  mutating func draw() -> (frame: Frame, warnings: [ChartWarning]) {
    drawGround()
    if let yTitle { sketch.draw(yTitle, x: 0, y: 0) }
    for head in heads {
      sketch.draw(head.block, x: head.x, y: geometry.plot.y - head.block.height - 4)
    }
    beside.draw(on: &sketch, geometry)
    drawAreas()
    draw(data.rulesBelow)
    drawBars()
    drawBelow()
    drawBaseline()
    draw(data.rules)
    drawLines()
    drawTicks()
    drawPoints()
    drawLabels()
    let size = Size(width: sketch.taken.bounds.width, height: sketch.taken.bounds.height)
    return (Frame(size: size, items: sketch.items), sketch.warnings)
  }
}

extension Chart {
  /// The axis of a direction.
  func axis(_ direction: PlotDirection) -> AxisChoice { direction == .x ? x : y }
}
