internal import Drawing

extension PlotLayout {
  /// Uncovered stretches and shaded rectangles.
  mutating func drawGround() {
    let plot = geometry.plot
    let palette = sketch.style.palette
    for stretch in chart.options.uncovered {
      guard let a = geometry.x(.instant(stretch.start)), let b = geometry.x(.instant(stretch.end))
      else { continue }
      let (left, right) = (max(a, plot.x), min(b, plot.maxX))
      guard right > left else { continue }
      sketch.hatch(
        Rectangle(x: left, y: plot.y, width: right - left, height: plot.height), palette.hairline)
    }
    for mark in data.rectangles {
      guard let r = rectangle(of: mark) else { continue }
      if mark.isHatched {
        sketch.hatch(r, palette.hairline)
      } else {
        var color = (mark.foreground ?? .color(palette.panel)).color(in: palette)
        color.alpha = mark.opacity ?? 1
        sketch.fill(r, color)
      }
    }
  }

  /// Where a rectangle mark lies in the plot.
  func rectangle(of mark: Mark) -> Rectangle? {
    let plot = geometry.plot
    let x0 = mark.x == nil ? 0 : mark.x.flatMap(geometry.xScale.band)?.start
    let x1 = mark.xEnd == nil ? 1 : mark.xEnd.flatMap(geometry.xScale.band)?.end
    guard let x0, let x1 else { return nil }
    let y0 = mark.y?.number.map(geometry.y) ?? plot.maxY
    let y1 = mark.yEnd?.number.map(geometry.y) ?? plot.y
    let left = max(plot.x, geometry.x(x0))
    let right = min(plot.maxX, geometry.x(x1))
    guard right >= left else { return nil }
    return Rectangle(x: left, y: min(y0, y1), width: right - left, height: abs(y1 - y0))
  }

  /// The stretches of a run without gaps, as indices.
  private func stretches(of run: PlotData.Run) -> [[Int]] {
    var stretches: [[Int]] = [[]]
    for (index, vertex) in run.vertices.enumerated() {
      guard vertex.high != nil else {
        stretches.append([])
        continue
      }
      if let last = stretches.last?.last, isGap(run.vertices[last].x, vertex.x) {
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

  func point(_ vertex: PlotData.Run.Vertex) -> Point? {
    guard let x = geometry.x(vertex.x), let y = vertex.high,
      geometry.yScale.type.transformed(y) != nil
    else { return nil }
    return Point(x: x, y: geometry.y(y))
  }

  mutating func drawAreas() {
    for run in data.runs where run.isArea {
      var color = run.ink.color(in: sketch.style.palette)
      color.alpha = run.opacity ?? (run.isStacked ? 1 : 0.22)
      for stretch in stretches(of: run) {
        let vertices = stretch.map { run.vertices[$0] }
        let top = vertices.compactMap(point)
        let bottom = vertices.compactMap { vertex -> Point? in
          guard let x = geometry.x(vertex.x), let y = vertex.low else { return nil }
          return Point(x: x, y: geometry.y(y))
        }
        guard let first = top.first, let corner = bottom.last, top.count > 1 else { continue }
        var path = Path([.move(first)])
        path.elements += LinePath.elements(through: top, method: run.interpolation)
        path.elements.append(.line(corner))
        path.elements += LinePath.elements(through: bottom.reversed(), method: run.interpolation)
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
      guard let place = geometry.bar(at: bar.x, place: bar.place, breadth: bar.breadth) else {
        continue
      }
      let (a, b) = (geometry.y(bar.high), geometry.y(bar.low))
      let r = Rectangle(x: place.x, y: min(a, b), width: place.width, height: abs(b - a))
      guard r.height > 0 else { continue }
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
        if data.hasTextures { sketch.texture(bar.ink, on: r) }
      }
      if bar.isStacked && r.height > 2 {
        // A seam of ground keeps neighbours apart in a greyscale print.
        let y = bar.low >= 0 ? r.maxY : r.y
        sketch.line(
          Point(x: r.x, y: y), Point(x: r.maxX, y: y), palette.background, width: 0.8)
      }
    }
  }

  /// Thin lines from the end of each floating bar to the next.
  mutating func drawConnectors() {
    guard chart.options.connectsBars else { return }
    for (bar, next) in zip(data.bars, data.bars.dropFirst()) {
      guard let a = geometry.bar(at: bar.x, place: bar.place, breadth: bar.breadth),
        let b = geometry.bar(at: next.x, place: next.place, breadth: next.breadth)
      else { continue }
      let y = geometry.y(bar.end)
      sketch.line(
        Point(x: a.x + a.width, y: y), Point(x: b.x, y: y), sketch.style.palette.secondary,
        width: 0.6)
    }
  }

  mutating func drawRules() {
    let plot = geometry.plot
    for mark in data.rules {
      var color = (mark.foreground ?? .secondary).color(in: sketch.style.palette)
      color.alpha = mark.opacity ?? 1
      let style = mark.lineStyle ?? LineStyle(lineWidth: 0.8)
      let x = mark.x.flatMap { geometry.x($0) }
      let y = mark.y?.number.map(geometry.y)
      var (a, b) = (Point(x: plot.x, y: plot.y), Point(x: plot.maxX, y: plot.maxY))
      if let x {
        a.x = x
        b.x = mark.xEnd.flatMap { geometry.x($0) } ?? x
      }
      if let y {
        a.y = y
        b.y = mark.yEnd?.number.map(geometry.y) ?? y
      }
      guard x != nil || y != nil else { continue }
      sketch.line(a, b, color, width: style.lineWidth, dash: style.dash)
      sketch.taken.segments.append((a, b))
      guard let annotation = mark.annotation else { continue }
      let textStyle = annotation.text.style(over: sketch.style.tick, in: sketch.style.palette)
      let block = sketch.block(annotation.text.content, textStyle, width: plot.width * 0.5)
      draw(
        block,
        firstOf: AnnotationPlaces.along(a, b, block: block, spacing: annotation.spacing)
          .ordered(from: annotation.position),
        resolving: annotation.overflow)
    }
  }

  mutating func drawLines() {
    let palette = sketch.style.palette
    for run in data.runs where !run.isArea {
      var color = run.ink.color(in: palette)
      color.alpha = run.opacity ?? 1
      let stretches = stretches(of: run)
      for (index, stretch) in stretches.enumerated() {
        let points = stretch.compactMap { point(run.vertices[$0]) }
        guard let first = points.first else { continue }
        sketch.taken.segments += zip(points, points.dropFirst()).map { ($0, $1) }
        if chart.options.gaps == .bridges, index > 0,
          let end = stretches[index - 1].last.flatMap({ point(run.vertices[$0]) })
        {
          sketch.line(end, first, color, width: 0.8, dash: [2, 2])
          sketch.taken.segments.append((end, first))
        }
        if points.count > 1 {
          let path = Path(
            [.move(first)] + LinePath.elements(through: points, method: run.interpolation))
          sketch.items.append(
            .path(
              path, fill: nil,
              stroke: Stroke(
                color, width: run.style.lineWidth, dash: run.style.dash,
                cap: run.style.dash.isEmpty ? .round : .butt, join: .round)))
        }
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
    let isSparse =
      valued.count <= 13 && geometry.plot.width / Double(max(1, valued.count)) >= 12
    for stretch in stretches {
      for index in stretch {
        let isLast = index == valued.last
        guard
          chart.options.showsMarkers && (isLast || isSparse) || stretch.count == 1
            || run.symbol != nil,
          let point = point(run.vertices[index])
        else { continue }
        let symbol = run.symbol ?? .circle
        sketch.items += symbol.items(
          at: point, radius: isLast ? 3 : 2.3, color: color, ground: sketch.style.palette.background
        )
      }
    }
  }

  mutating func drawPoints() {
    for mark in data.points {
      guard let x = mark.x.flatMap({ geometry.x($0) }), let value = mark.y?.number,
        mark.symbolSize != 0
      else { continue }
      guard geometry.yScale.type.transformed(value) != nil else { continue }
      let center = Point(x: x, y: geometry.y(value))
      let symbol = mark.symbol ?? symbol(of: mark)
      let radius = mark.symbolSize.map { ($0 / 3.141_592_653_589_793).squareRoot() } ?? 3
      var color = data.ink(of: mark).color(in: sketch.style.palette)
      color.alpha = mark.opacity ?? 1
      sketch.items += symbol.items(
        at: center, radius: radius, color: color, ground: sketch.style.palette.background)
      sketch.taken.rectangles.append(
        Rectangle(
          x: x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius))
    }
  }

  private func symbol(of mark: Mark) -> SymbolShape {
    data.series[data.index(of: mark)].symbol ?? .circle
  }

  mutating func warn(_ text: String) {
    sketch.warnings.append(.label(text))
  }
}
