internal import Drawing

/// Lays out and draws rows: names at the left, bars or dots, values at their right.
struct RowLayout {
  let chart: RowChart
  let style: ChartStyle
  let measurer: any TextMeasurer
  let width: Double
  let format: NumberFormat

  struct Line {
    var row: RowChart.Row
    var heading: TextBlock?
    var name: TextBlock
    var detail: TextBlock
    var value: TextBlock
    var top = 0.0
    var height = 0.0
    var middle: Double { top + height / 2 }
  }

  var lines: [Line] = []
  var plot = Rectangle(x: 0, y: 0, width: 0, height: 0)
  var scale: ValueScale
  var sketch: Sketch

  init(
    _ chart: RowChart, width: Double, height: Double?, style: ChartStyle,
    measurer: any TextMeasurer
  ) {
    self.chart = chart
    self.style = style
    self.measurer = measurer
    self.width = width
    format = chart.settledFormat
    var values = chart.rows.flatMap { row in
      [row.value, row.start, row.interval?.lowerBound, row.interval?.upperBound].compactMap { $0 }
    }
    if let reference = chart.reference { values.append(reference.value) }
    scale = ValueScale(
      values: values, count: max(2, (width / 90).rounded(.down)),
      includesZero: chart.shape == .bars || chart.shape == .lollipops)
    if chart.shape == .bars || chart.shape == .lollipops {
      // Bars need no round ends, since their values are written.
      let (low, high) = (min(0, values.min() ?? 0), max(0, values.max() ?? 0))
      scale.start = low
      scale.end = high > low ? high : low + 1
    }
    sketch = Sketch(size: Size(width: width, height: 0), style: style, measurer: measurer)
    measure(height)
  }

  private mutating func measure(_ height: Double?) {
    let isNarrow = width < 300
    let hasDots = chart.shape == .dots || chart.shape == .dumbbells
    let texts = chart.rows.map { row in
      row.valueText ?? row.value.map { written($0, row) } ?? style.words.notAvailable
    }
    // Long values leave less to the names.
    let widest = texts.map { sketch.block($0, style.label, width: width * 0.3).width }.max() ?? 0
    let sides = widest * (scale.start < 0 && !hasDots ? 2 : 1) + 26
    let nameRoom = min(width * (isNarrow ? 0.42 : 0.36), max(30, width - sides - 24))
    lines = zip(chart.rows, texts).map { row, text in
      let name = style.label.with { $0.isBold = row.isTotal }
      let valueStyle = style.label.with {
        $0.isBold = row.isTotal || (hasDots && row.value != nil)
        if row.value == nil { $0.color = style.palette.secondary }
      }
      return Line(
        row: row,
        heading: row.heading.isEmpty
          ? nil : sketch.block(row.heading, style.label.with { $0.isBold = true }, width: nameRoom),
        name: sketch.block(row.name, name, width: nameRoom),
        detail: sketch.block(row.detail, style.note, width: nameRoom),
        value: sketch.block(text, valueStyle, width: width * 0.3))
    }
    let names =
      lines.map { max($0.heading?.width ?? 0, $0.name.width, $0.detail.width) }.max() ?? 0
    let values = lines.map(\.value.width).max() ?? 0
    let hasNegative = scale.start < 0 && !hasDots
    let left = names + 10 + (hasNegative ? values + 4 : 0)
    plot = Rectangle(
      x: left, y: 0, width: max(20, width - left - values - (hasDots ? 12 : 7)),
      height: 0)
    var top = 0.0
    if let reference = chart.reference, !reference.label.isEmpty {
      top = sketch.block(reference.label, style.tick, width: plot.width).height + 4
      plot.y = top
    }
    for index in lines.indices {
      let content =
        lines[index].name.height
        + (lines[index].row.detail.isEmpty ? 0 : lines[index].detail.height + 1.5)
      lines[index].height = max(content, lines[index].value.height) + 6
      lines[index].top = top + (lines[index].row.isTotal ? 4 : 0)
      if let heading = lines[index].heading {
        lines[index].top += heading.height + (index == 0 ? 2 : 6)
      }
      top = lines[index].top + lines[index].height
    }
    plot.height = top - plot.y
    let axis = hasDots ? 4 + style.tick.size : 0
    sketch.taken.bounds.height = top + axis
    stretch(to: height)
  }

  /// Gives rows more room where the chart is to be higher than it needs to be.
  private mutating func stretch(to height: Double?) {
    guard let height, height > sketch.taken.bounds.height, !lines.isEmpty else { return }
    let extra = (height - sketch.taken.bounds.height) / Double(lines.count)
    for index in lines.indices {
      lines[index].top += extra * Double(index)
      lines[index].height += extra
    }
    plot.height += extra * Double(lines.count)
    sketch.taken.bounds.height = height
  }

  func x(_ value: Double) -> Double { plot.x + scale.share(value) * plot.width }

  mutating func draw() -> (frame: Frame, warnings: [ChartWarning]) {
    let hasDots = chart.shape == .dots || chart.shape == .dumbbells
    if hasDots { drawAxis() }
    drawReference()
    drawConnectors()
    for line in lines {
      drawName(line)
      switch chart.shape {
      case .bars: drawBar(line)
      case .dots: drawDot(line)
      case .lollipops: drawLollipop(line)
      case .dumbbells: drawDumbbell(line)
      }
    }
    if !hasDots {
      let color = style.palette.text
      sketch.line(
        Point(x: x(0), y: plot.y), Point(x: x(0), y: plot.maxY), color, width: 0.9)
    }
    let bounds = sketch.taken.bounds
    return (
      Frame(size: Size(width: bounds.width, height: bounds.height), items: sketch.items),
      sketch.warnings
    )
  }

  /// A row's value as written: what a floating step adds, with its sign.
  private func written(_ value: Double, _ row: RowChart.Row) -> String {
    guard chart.connectsRows, let start = row.start else {
      return format.text(value, style.formats)
    }
    var signed = format
    signed.showsPlus = true
    return signed.text(value - start, style.formats)
  }
}
