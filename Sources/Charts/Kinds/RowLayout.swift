internal import Drawing

/// Lays out and draws rows: names at the left, bars or dots, values at their right.
struct RowLayout {
  let chart: RowChart
  let style: ChartStyle
  let measurer: any TextMeasurer
  let width: Double
  let format: NumberFormat

  private struct Line {
    var row: RowChart.Row
    var name: TextBlock
    var detail: TextBlock
    var value: TextBlock
    var top = 0.0
    var height = 0.0
    var middle: Double { top + height / 2 }
  }

  private var lines: [Line] = []
  private var plot = Rectangle(x: 0, y: 0, width: 0, height: 0)
  private var scale: LinearScale
  private var sketch: Sketch

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
      [row.value, row.interval?.lowerBound, row.interval?.upperBound].compactMap { $0 }
    }
    if let reference = chart.reference { values.append(reference.value) }
    scale = LinearScale(
      values: values, count: max(2, (width / 90).rounded(.down)),
      includesZero: chart.shape == .bars)
    if chart.shape == .bars {
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
    let nameRoom = width * (isNarrow ? 0.42 : 0.36)
    lines = chart.rows.map { row in
      let name = style.label.with { $0.isBold = row.isTotal }
      let text =
        row.valueText ?? row.value.map { format.text($0, style.formats) }
        ?? style.words.notAvailable
      let valueStyle = style.label.with {
        $0.isBold = row.isTotal || (chart.shape == .dots && row.value != nil)
        if row.value == nil { $0.color = style.palette.secondary }
      }
      return Line(
        row: row, name: sketch.block(row.name, name, width: nameRoom),
        detail: sketch.block(row.detail, style.note, width: nameRoom),
        value: sketch.block(text, valueStyle, width: width * 0.3))
    }
    let names = lines.map { max($0.name.width, $0.detail.width) }.max() ?? 0
    let values = lines.map(\.value.width).max() ?? 0
    let hasNegative = scale.start < 0 && chart.shape == .bars
    let left = names + 10 + (hasNegative ? values + 4 : 0)
    plot = Rectangle(
      x: left, y: 0, width: max(20, width - left - values - (chart.shape == .dots ? 12 : 6)),
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
      top = lines[index].top + lines[index].height
    }
    plot.height = top - plot.y
    let axis = chart.shape == .dots ? 4 + style.tick.size : 0
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

  private func x(_ value: Double) -> Double { plot.x + scale.share(value) * plot.width }

  mutating func draw() -> (frame: Frame, warnings: [String]) {
    if chart.shape == .dots { drawAxis() }
    drawReference()
    for line in lines {
      drawName(line)
      if chart.shape == .bars { drawBar(line) } else { drawDot(line) }
    }
    if chart.shape == .bars {
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

  private mutating func drawName(_ line: Line) {
    let content =
      line.name.height + (line.row.detail.isEmpty ? 0 : line.detail.height + 1.5)
    let top = line.middle - content / 2
    if line.row.isTotal {
      sketch.line(
        Point(x: 0, y: line.top - 2), Point(x: width, y: line.top - 2), style.palette.hairline,
        width: 0.6)
    }
    sketch.draw(line.name, x: 0, y: top)
    if !line.row.detail.isEmpty {
      sketch.draw(line.detail, x: 0, y: top + line.name.height + 1.5)
    }
  }

  private mutating func drawBar(_ line: Line) {
    let level = line.middle - line.value.height / 2
    guard let value = line.row.value else {
      sketch.draw(line.value, x: x(0) + 4, y: level)
      return
    }
    let color = (line.row.ink ?? .series(0)).color(in: style.palette)
    let thickness = min(11, line.height - 5)
    let r = Rectangle(
      x: min(x(0), x(value)), y: line.middle - thickness / 2, width: abs(x(value) - x(0)),
      height: thickness)
    if line.row.isUncertain {
      sketch.hatch(r, color, spacing: 2.6, width: 0.7)
      sketch.items.append(.path(.rectangle(r), fill: nil, stroke: Stroke(color, width: 0.8)))
    } else if r.width > 0 {
      sketch.fill(r, color)
    }
    let isNegative = value < 0
    sketch.draw(
      line.value, x: isNegative ? r.x - 4 : r.maxX + 4, y: level,
      align: isNegative ? .right : .left)
  }

  private mutating func drawDot(_ line: Line) {
    let palette = style.palette
    let level = line.middle - line.value.height / 2
    sketch.line(
      Point(x: plot.x, y: line.middle), Point(x: plot.maxX, y: line.middle), palette.hairline,
      width: 0.5, dash: [0.5, 2.5])
    sketch.draw(line.value, x: width, y: level, align: .right)
    guard let value = line.row.value else { return }
    let color = (line.row.ink ?? .series(0)).color(in: palette)
    if let interval = line.row.interval {
      let (a, b) = (x(interval.lowerBound), x(interval.upperBound))
      sketch.line(
        Point(x: a, y: line.middle), Point(x: b, y: line.middle), color, width: 1.6)
      for end in [a, b] {
        sketch.line(
          Point(x: end, y: line.middle - 3.2), Point(x: end, y: line.middle + 3.2), color,
          width: 1)
      }
    }
    sketch.items += (line.row.isUncertain ? SymbolShape.hollowCircle : .circle).items(
      at: Point(x: x(value), y: line.middle), radius: 3.4, color: color,
      ground: palette.background)
  }

  private mutating func drawAxis() {
    let digits = Ticks.fractionDigits(of: scale.ticks)
    var right = -Double.infinity
    for tick in scale.ticks {
      let place = x(tick)
      sketch.line(
        Point(x: place, y: plot.y), Point(x: place, y: plot.maxY), style.palette.hairline,
        width: tick == 0 ? 0.9 : 0.5)
      let block = sketch.block(style.formats.number(tick, digits), style.tick)
      let center = min(place, width - block.width / 2)
      guard center - block.width / 2 > right + 4 else { continue }
      sketch.draw(block, x: center, y: plot.maxY + 4, align: .center)
      right = center + block.width / 2
    }
  }

  private mutating func drawReference() {
    guard let reference = chart.reference else { return }
    let place = x(reference.value)
    sketch.line(
      Point(x: place, y: plot.y - 2), Point(x: place, y: plot.maxY), style.palette.text,
      width: 0.9, dash: [3, 2])
    guard !reference.label.isEmpty else { return }
    let block = sketch.block(reference.label, style.tick, width: plot.width)
    let center = min(max(place, block.width / 2), width - block.width / 2)
    sketch.draw(block, x: center, y: 0, align: .center)
  }
}
