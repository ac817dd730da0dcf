public import Drawing

extension StackedRows {
  public func frame(
    width: Double, height: Double?, style: ChartStyle, measurer: any TextMeasurer
  ) -> ChartDrawing {
    guard !rows.isEmpty, !pieces.isEmpty else {
      let (plot, warnings) = Sketch.empty(width: width, style: style, measurer: measurer)
      return ChartDrawing(
        frame: ChartSheet(parts: parts).frame(
          around: plot, width: width, style: style, measurer: measurer), warnings: warnings)
    }
    var layout = StackedRowLayout(
      self, width: width, height: height, style: style, measurer: measurer)
    let plot = layout.draw()
    var sheet = ChartSheet(parts: parts)
    if !layout.hasHeads {
      sheet.key = pieces.map {
        ChartSheet.KeyEntry(name: $0.name, ink: $0.ink)
      }
    }
    return ChartDrawing(
      frame: sheet.frame(around: plot, width: width, style: style, measurer: measurer),
      warnings: warnings)
  }
}

/// Lays out and draws rows of parts, their names over the first row where all have room there.
struct StackedRowLayout {
  private let chart: StackedRows
  private let style: ChartStyle
  private var sketch: Sketch
  private let names: [TextBlock]
  private var tops: [Double] = []
  private var heights: [Double] = []
  private var plot: Rectangle
  private var scale: ValueScale
  /// Where each row's parts begin and end, and the part.
  private let segments: [[(start: Double, end: Double, part: Int)]]
  private var heads: [(block: TextBlock, x: Double)] = []
  private let totals: [TextBlock]

  /// Whether the parts are named over the first row; else by a key.
  var hasHeads: Bool { !heads.isEmpty }

  init(
    _ chart: StackedRows, width: Double, height: Double?, style: ChartStyle,
    measurer: any TextMeasurer
  ) {
    self.chart = chart
    self.style = style
    let sketch = Sketch(size: Size(width: width, height: 0), style: style, measurer: measurer)
    self.sketch = sketch
    names = chart.rows.map {
      TextBlock(
        $0.name, style: style.label, width: width * (width < 300 ? 0.36 : 0.3),
        measurer: measurer)
    }
    segments = chart.rows.map { row in
      var (up, down) = (0.0, 0.0)
      return chart.lengths(of: row).enumerated().compactMap { part, length in
        guard let length, length != 0 else { return nil }
        if length > 0 {
          up += length
          return (up - length, up, part)
        }
        down += length
        return (down, down - length, part)
      }
    }
    let sums = chart.rows.map { $0.values.compactMap { $0 }.reduce(0, +) }
    let format = chart.format.settled(for: sums)
    totals =
      chart.isNormalized
      ? [] : sums.map { sketch.block(format.text($0, style.formats), style.label) }
    let ends = segments.flatMap { $0.flatMap { [$0.start, $0.end] } }
    scale = ValueScale(exactly: chart.isNormalized ? [0, 100] : ends)
    let left = (names.map(\.width).max() ?? 0) + 10
    let right = totals.map(\.width).max().map { $0 + 5 } ?? 1
    plot = Rectangle(x: left, y: 0, width: max(20, width - left - right), height: 0)
    placeHeads()
    var y = heads.map(\.block.height).max().map { $0 + 4 } ?? 0
    let wish = height.map { ($0 - y) / Double(max(1, chart.rows.count)) } ?? 0
    for name in names {
      tops.append(y)
      heights.append(max(name.height + 6, 22, wish))
      y += heights.last ?? 0
    }
    self.sketch.taken.bounds.height = y
  }

  private func x(_ value: Double) -> Double { plot.x + scale.share(value) * plot.width }

  /// Names over the parts of the first row, if every one fits over its own.
  private mutating func placeHeads() {
    guard let first = segments.first, first.count == chart.pieces.count else { return }
    var found: [(TextBlock, Double)] = []
    for segment in first {
      let ink = chart.pieces[segment.part].ink
      let look = style.label.with {
        $0.isBold = true
        $0.color = ink.textColor(in: style.palette)
      }
      let block = sketch.block(chart.pieces[segment.part].name, look)
      guard block.width + 4 <= x(segment.end) - x(segment.start) else { return }
      found.append((block, x(segment.start)))
    }
    heads = found
  }

  mutating func draw() -> Frame {
    for head in heads { sketch.draw(head.block, x: head.x, y: 0) }
    for (row, parts) in segments.enumerated() {
      let middle = tops[row] + heights[row] / 2
      sketch.draw(names[row], x: 0, y: middle - names[row].height / 2)
      if parts.isEmpty {
        let block = sketch.block(style.words.notAvailable, style.tick)
        sketch.draw(block, x: plot.x + 2, y: middle - block.height / 2)
      }
      for part in parts { drawPart(part, middle: middle, height: min(18, heights[row] - 5)) }
      if !totals.isEmpty && !parts.isEmpty {
        let end = parts.map(\.end).max() ?? 0
        sketch.draw(totals[row], x: x(max(0, end)) + 4, y: middle - totals[row].height / 2)
      }
    }
    let bounds = sketch.taken.bounds
    sketch.line(
      Point(x: x(0), y: tops.first ?? 0), Point(x: x(0), y: bounds.height), style.palette.text,
      width: 0.9)
    return Frame(size: Size(width: bounds.width, height: bounds.height), items: sketch.items)
  }

  private mutating func drawPart(
    _ part: (start: Double, end: Double, part: Int), middle: Double, height: Double
  ) {
    let palette = style.palette
    let ground = chart.pieces[part.part].ink.color(in: palette)
    let (a, b) = (x(part.start), x(part.end))
    let r = Rectangle(x: a, y: middle - height / 2, width: b - a, height: height)
    sketch.fill(r, ground)
    sketch.line(
      Point(x: r.maxX, y: r.y), Point(x: r.maxX, y: r.maxY), palette.background, width: 0.8)
    // On inks on which neither paper nor text reads, the value is left to the table.
    guard let color = palette.textColor(on: ground) else { return }
    let text = chart.text(part.end - part.start, style)
    let block = sketch.block(text, style.label.with { $0.color = color })
    guard block.width + 4 <= r.width else { return }
    sketch.draw(block, x: r.x + r.width / 2, y: middle - block.height / 2, align: .center)
  }
}
