internal import Drawing

extension PlotLayout {
  /// Uncovered stretches and shaded rectangles.
  mutating func drawGround() {
    let plot = geometry.plot
    let palette = sketch.style.palette
    for stretch in chart.plot.uncovered {
      let direction: PlotDirection = data.measured == .y ? .x : .y
      guard let a = geometry.center(.instant(stretch.start), on: direction),
        let b = geometry.center(.instant(stretch.end), on: direction)
      else { continue }
      let (low, high) = (min(a, b), max(a, b))
      let r =
        direction == .x
        ? Rectangle(x: low, y: plot.y, width: high - low, height: plot.height)
        : Rectangle(x: plot.x, y: low, width: plot.width, height: high - low)
      if let seen = r.intersection(plot) { sketch.hatch(seen, palette.hairline) }
    }
    for mark in data.rectangles {
      guard let r = rectangle(of: mark) else { continue }
      if mark.isHatched {
        sketch.hatch(r, palette.hairline)
      } else {
        var color = (mark.foreground ?? groupInk(of: mark) ?? .color(palette.panel))
          .color(in: palette)
        color.alpha = mark.opacity ?? 1
        sketch.fill(r, color)
      }
    }
  }

  /// The ink of the series that a mark names.
  private func groupInk(of mark: Mark) -> Ink? {
    mark.foregroundBy == nil ? nil : data.ink(of: mark)
  }

  /// Where a rectangle mark lies in the plot: between its values, all over where it has none.
  func rectangle(of mark: Mark) -> Rectangle? {
    func stretch(_ direction: PlotDirection) -> (low: Double, high: Double)? {
      let ends = [mark.start(on: direction), mark.end(on: direction)]
      var found = [geometry.place(0, on: direction), geometry.place(1, on: direction)]
      for (index, end) in ends.enumerated() {
        guard let end else { continue }
        guard let band = geometry.scale(direction).band(end) else { return nil }
        found[index] = geometry.place(index == 0 ? band.start : band.end, on: direction)
      }
      return (min(found[0], found[1]), max(found[0], found[1]))
    }
    guard let x = stretch(.x), let y = stretch(.y) else { return nil }
    return Rectangle(x: x.low, y: y.low, width: x.high - x.low, height: y.high - y.low)
      .intersection(geometry.plot)
  }

  /// The stretches of a run without gaps, as indices.
  private func stretches(of run: PlotData.Run) -> [[Int]] {
    var stretches: [[Int]] = [[]]
    for (index, vertex) in run.vertices.enumerated() {
      guard vertex.high != nil else {
        stretches.append([])
        continue
      }
      if let last = stretches.last?.last, isGap(run.vertices[last].place, vertex.place) {
        stretches.append([])
      }
      stretches[stretches.count - 1].append(index)
    }
    return stretches.filter { !$0.isEmpty }
  }

  /// Whether a period lies between two values that have one.
  private func isGap(_ a: PlottedValue, _ b: PlottedValue) -> Bool {
    guard case .span(let first, let unit) = a, case .span(let second, _) = b else { return false }
    return unit.start(of: first, adding: 1) < unit.start(of: second)
  }

  /// Where a vertex lies, or the lower edge of an area below it.
  func point(_ vertex: PlotData.Run.Vertex, of run: PlotData.Run, isLow: Bool = false) -> Point? {
    guard let standing = geometry.center(vertex.place, on: run.measured.other),
      let value = isLow ? vertex.low : vertex.high,
      let measured = geometry.center(of: value, on: run.measured)
    else { return nil }
    return geometry.point(standing: standing, measured: measured, on: run.measured)
  }

  mutating func drawAreas() {
    for run in data.runs where run.isArea {
      var color = run.ink.color(in: sketch.style.palette)
      color.alpha = run.opacity ?? (run.isStacked ? 1 : 0.22)
      for stretch in stretches(of: run) {
        let vertices = stretch.map { run.vertices[$0] }
        let top = vertices.compactMap { point($0, of: run) }
        let bottom = vertices.compactMap { point($0, of: run, isLow: true) }
        guard let first = top.first, let corner = bottom.last, top.count > 1 else { continue }
        let line = LinePath(run.interpolation, standing: run.measured.other)
        var path = Path([.move(first)])
        path.elements += line.elements(through: top)
        path.elements.append(.line(corner))
        path.elements += line.elements(through: bottom.reversed())
        path.elements.append(.close)
        // A seam of ground keeps neighbours in a stack apart in a greyscale print.
        let seam = Stroke(sketch.style.palette.background, width: 0.8)
        sketch.items.append(.path(path, fill: color, stroke: run.isStacked ? seam : nil))
      }
    }
  }

  mutating func drawBars() {
    let palette = sketch.style.palette
    for bar in data.bars {
      guard let r = geometry.rectangle(of: bar), min(r.width, r.height) > 0 else { continue }
      sketch.taken.rectangles.append(r)
      var color = bar.ink.color(in: palette)
      color.alpha = bar.opacity
      if bar.isHatched {
        sketch.hatch(r, color, spacing: 2.6, width: 0.7)
        let inner = Rectangle(
          x: r.x + 0.4, y: r.y + 0.4, width: max(0, r.width - 0.8), height: max(0, r.height - 0.8))
        sketch.items.append(
          .path(.rectangle(inner), fill: nil, stroke: Stroke(color, width: 0.8)))
      } else {
        sketch.fill(r, color)
        if hasTextures { sketch.texture(bar.ink, on: r) }
      }
      if bar.isStacked { drawSeam(bar, r) }
    }
  }

  /// A seam of ground that keeps neighbours in a stack apart in a greyscale print.
  private mutating func drawSeam(_ bar: PlotData.Bar, _ r: Rectangle) {
    guard let near = geometry.center(of: bar.low >= 0 ? bar.low : bar.high, on: bar.measured),
      (bar.measured == .y ? r.height : r.width) > 2
    else { return }
    let ends =
      bar.measured == .y
      ? (Point(x: r.x, y: near), Point(x: r.maxX, y: near))
      : (Point(x: near, y: r.y), Point(x: near, y: r.maxY))
    sketch.line(ends.0, ends.1, sketch.style.palette.background, width: 0.8)
  }

  /// Straight lines, whose annotations stand along them.
  mutating func draw(_ rules: [Mark]) {
    let plot = geometry.plot
    for mark in rules {
      var color = (mark.foreground ?? groupInk(of: mark) ?? .secondary)
        .color(in: sketch.style.palette)
      color.alpha = mark.opacity ?? 1
      let style = mark.lineStyle ?? LineStyle(lineWidth: 0.8)
      func ends(_ direction: PlotDirection, _ whole: (Double, Double)) -> (Double, Double)? {
        guard let start = mark.start(on: direction) else { return whole }
        guard let a = geometry.center(start, on: direction) else { return nil }
        guard let end = mark.end(on: direction), let b = geometry.center(end, on: direction)
        else { return (a, a) }
        return (
          edge(of: start, on: direction, toward: b) ?? a,
          edge(of: end, on: direction, toward: a) ?? b
        )
      }
      guard mark.x != nil || mark.y != nil, let x = ends(.x, (plot.x, plot.maxX)),
        let y = ends(.y, (plot.y, plot.maxY))
      else { continue }
      let (a, b) = (Point(x: x.0, y: y.0), Point(x: x.1, y: y.1))
      sketch.line(a, b, color, width: style.lineWidth, dash: style.dash)
      sketch.taken.segments.append((a, b))
      if let annotation = mark.annotation { ruleTexts.append((annotation, a, b)) }
    }
  }

  /// Where the bar at a word ends on the side of another one: a line between bars begins there.
  private func edge(
    of word: PlottedValue, on direction: PlotDirection, toward other: Double
  ) -> Double? {
    guard case .category = word,
      let bar = data.bars.first(where: { $0.place == word && $0.measured != direction }),
      let r = geometry.rectangle(of: bar)
    else { return nil }
    let (low, high) = direction == .x ? (r.x, r.maxX) : (r.y, r.maxY)
    return other > low ? high : low
  }

  /// Short lines across their values.
  mutating func drawTicks() {
    for mark in data.ticks {
      guard let x = geometry.center(mark.x, on: .x), let y = geometry.center(mark.y, on: .y)
      else { continue }
      let standing = mark.measured.other
      let step = mark.start(on: standing).flatMap { geometry.stretch($0, on: standing) }
      let whole = step.map { $0.high - $0.low } ?? 0
      let half = (mark.breadth.length(of: whole) ?? 6.4) / 2
      let reach = standing == .x ? (half, 0) : (0, half)
      let style = mark.lineStyle ?? LineStyle(lineWidth: 1)
      sketch.line(
        Point(x: x - reach.0, y: y - reach.1), Point(x: x + reach.0, y: y + reach.1),
        data.ink(of: mark).color(in: sketch.style.palette), width: style.lineWidth,
        dash: style.dash)
    }
  }

  mutating func drawLines() {
    let palette = sketch.style.palette
    for run in data.runs where !run.isArea {
      var color = run.ink.color(in: palette)
      color.alpha = run.opacity ?? 1
      let stretches = stretches(of: run)
      for (index, stretch) in stretches.enumerated() {
        let points = stretch.compactMap { point(run.vertices[$0], of: run) }
        guard let first = points.first else { continue }
        sketch.taken.segments += zip(points, points.dropFirst()).map { ($0, $1) }
        if chart.plot.gaps == .bridges, index > 0,
          let end = stretches[index - 1].last.flatMap({ point(run.vertices[$0], of: run) })
        {
          sketch.line(end, first, color, width: 0.8, dash: [2, 2])
          sketch.taken.segments.append((end, first))
        }
        guard points.count > 1 else { continue }
        let line = LinePath(run.interpolation, standing: run.measured.other)
        sketch.items.append(
          .path(
            Path([.move(first)] + line.elements(through: points)), fill: nil,
            stroke: Stroke(
              color, width: run.style.lineWidth, dash: run.style.dash,
              cap: run.style.dash.isEmpty ? .round : .butt, join: .round)))
      }
      drawMarkers(run, stretches, color)
    }
  }

  /// Dots on few points, on points alone between gaps, and on the last.
  private mutating func drawMarkers(
    _ run: PlotData.Run, _ stretches: [[Int]], _ color: Color
  ) {
    let valued = stretches.flatMap { $0 }
    // Dots closer than this would be a line of their own.
    let room = geometry.length(run.measured.other) / Double(max(1, valued.count))
    let isSparse = valued.count <= 13 && room >= 12
    for stretch in stretches {
      for index in stretch {
        let isLast = index == valued.last
        guard
          chart.plot.showsMarkers && (isLast || isSparse) || stretch.count == 1
            || run.symbol != nil,
          let point = point(run.vertices[index], of: run)
        else { continue }
        let symbol = run.symbol ?? .circle
        sketch.items += symbol.items(
          at: point, radius: isLast ? 3 : 2.3, color: color, ground: sketch.style.palette.background
        )
      }
    }
  }

  mutating func drawPoints() {
    for mark in data.points where mark.symbolSize != 0 {
      guard let x = geometry.center(mark.x, on: .x), let y = geometry.center(mark.y, on: .y)
      else { continue }
      let symbol = mark.symbol ?? data.series[data.index(of: mark)].symbol ?? .circle
      let radius = mark.symbolSize.map { ($0 / 3.141_592_653_589_793).squareRoot() } ?? 3
      var color = data.ink(of: mark).color(in: sketch.style.palette)
      color.alpha = mark.opacity ?? 1
      sketch.items += symbol.items(
        at: Point(x: x, y: y), radius: radius, color: color,
        ground: sketch.style.palette.background)
      sketch.taken.rectangles.append(
        Rectangle(x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius))
    }
  }
}

extension Rectangle {
  /// What two rectangles share; `nil` where it is nothing.
  func intersection(_ other: Rectangle) -> Rectangle? {
    let (left, top) = (max(x, other.x), max(y, other.y))
    let (right, bottom) = (min(maxX, other.maxX), min(maxY, other.maxY))
    guard right > left, bottom > top else { return nil }
    return Rectangle(x: left, y: top, width: right - left, height: bottom - top)
  }
}
