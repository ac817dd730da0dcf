internal import Drawing

extension PlotLayout {
  /// Names at the right ends of lines, each as near to its line as the others allow.
  mutating func drawLineLabels() {
    let labels = lineLabels(width: sketch.taken.bounds.width)
    let plot = geometry.plot
    let ends = labels.map { label in
      data.runs[label.run].vertices.last { $0.high != nil }.flatMap(point)
        ?? Point(x: plot.maxX, y: plot.y)
    }
    let centers = LabelPlacement.centers(
      targets: ends.map(\.y), heights: labels.map { $0.block.height + 2 },
      bounds: 0...max(plot.maxY, 1))
    for (index, label) in labels.enumerated() {
      let block = label.block
      let (end, center) = (ends[index], centers[index])
      let top = center - block.height / 2
      let r = Rectangle(
        x: plot.maxX + 8, y: top, width: block.width, height: block.height)
      guard sketch.taken.isFree(r, ignoringSegments: true) else {
        warn(block.lines.map(\.text).joined(separator: " "))
        continue
      }
      let isFar = abs(center - end.y) > block.lineHeight / 2 || plot.maxX - end.x > 12
      if isFar {
        let ink = data.series[data.runs[label.run].series].ink.color(in: sketch.style.palette)
        sketch.items.append(
          .path(
            .polyline([
              Point(x: end.x + 4, y: end.y), Point(x: plot.maxX + 1, y: end.y),
              Point(x: plot.maxX + 6, y: center),
            ]), fill: nil, stroke: Stroke(ink, width: 0.5)))
        sketch.taken.segments.append((Point(x: end.x + 4, y: end.y), Point(x: plot.maxX, y: end.y)))
      }
      sketch.draw(block, x: plot.maxX + 8, y: top)
    }
  }

  /// Values beside chosen points and bars, and annotations.
  mutating func drawValueLabels() {
    for run in data.runs where !run.isArea { drawValues(of: run) }
    drawBarValues()
    for mark in data.points {
      guard let annotation = mark.annotation, let x = mark.x.flatMap({ geometry.x($0) }),
        let value = mark.y?.number
      else { continue }
      place(annotation.text, at: Point(x: x, y: geometry.y(value)), prefer: annotation.position)
    }
  }

  private mutating func drawValues(of run: PlotData.Run) {
    let shown = chosen(run.vertices.map(\.high))
    let lastIndex = run.vertices.lastIndex { $0.high != nil }
    for (index, isLow) in shown {
      // The last value stands in the line's label.
      if index == lastIndex && chart.options.showsLineLabels { continue }
      guard let value = run.vertices[index].high, let point = point(run.vertices[index]) else {
        continue
      }
      place(
        format.text(value, sketch.style.formats), at: point, prefer: isLow ? .bottom : .top)
    }
    for (index, annotation) in run.annotations {
      guard let point = point(run.vertices[index]) else { continue }
      place(annotation.text, at: point, prefer: annotation.position)
    }
  }

  /// The indices whose values are to be written, most important first, and whether each is low.
  private func chosen(_ values: [Double?]) -> [(index: Int, isLow: Bool)] {
    let labels = valueLabels
    let indices = values.indices.filter { values[$0] != nil }
    let ordered = indices.sorted { (values[$0] ?? 0, $0) < (values[$1] ?? 0, $1) }
    var chosen: [(Int, Bool)] = []
    func add(_ index: Int?, isLow: Bool) {
      guard let index, !chosen.contains(where: { $0.0 == index }) else { return }
      chosen.append((index, isLow))
    }
    let all = labels.contains(.all)
    if all || labels.contains(.last) { add(indices.last, isLow: ordered.first == indices.last) }
    if labels.contains(.maximum) { add(ordered.last, isLow: false) }
    if labels.contains(.minimum) { add(ordered.first, isLow: true) }
    if labels.contains(.first) { add(indices.first, isLow: ordered.first == indices.first) }
    if all { for index in indices { add(index, isLow: false) } }
    return chosen
  }

  private mutating func place(_ text: String, at p: Point, prefer: AnnotationPosition) {
    let block = sketch.block(text, sketch.style.label, width: geometry.plot.width * 0.6)
    let (above, below) = (p.y - block.height - 4, p.y + 4.5)
    let level = p.y - block.height / 2
    var places: [(x: Double, y: Double, align: TextBlock.Alignment)] = [
      (p.x, above, .center), (p.x - 3, above, .left), (p.x + 3, above, .right),
    ]
    let lower: [(x: Double, y: Double, align: TextBlock.Alignment)] = [
      (p.x, below, .center), (p.x - 3, below, .left), (p.x + 3, below, .right),
    ]
    let sides: [(x: Double, y: Double, align: TextBlock.Alignment)] = [
      (p.x + 6, level, .left), (p.x - 6, level, .right),
    ]
    switch prefer {
    case .top: places += lower + sides
    case .bottom: places = lower + places + sides
    case .leading: places = [sides[1], sides[0]] + places + lower
    case .trailing: places = sides + places + lower
    }
    if sketch.draw(block, firstOf: places) == nil { warn(text) }
  }

  private mutating func drawBarValues() {
    let palette = sketch.style.palette
    let values = data.bars.filter { !$0.isStacked && $0.annotation == nil }
    let hasStacks = data.bars.contains { $0.isStacked }
    for bar in data.bars {
      if let annotation = bar.annotation { placeBarText(annotation.text, bar) }
    }
    if !hasStacks {
      for (index, _) in chosen(values.map(\.value)) {
        placeBarText(format.text(values[index].value, sketch.style.formats), values[index])
      }
    }
    guard geometry.hasZero else { return }
    for x in data.missingBars {
      guard let middle = geometry.x(x) else { continue }
      let block = sketch.block(
        sketch.style.words.notAvailable, sketch.style.tick.with { $0.color = palette.secondary })
      let y = geometry.y(0) - block.height - 2
      _ = sketch.draw(block, firstOf: [(middle, y, .center)])
    }
  }

  private mutating func placeBarText(_ text: String, _ bar: PlotData.Bar) {
    guard let place = geometry.bar(at: bar.x, place: bar.place) else { return }
    let block = sketch.block(text, sketch.style.label)
    let isDown = bar.high <= 0 && bar.low < 0
    let y = isDown ? geometry.y(bar.low) + 2.5 : geometry.y(bar.high) - block.height - 2
    let middle = place.x + place.width / 2
    var places: [(x: Double, y: Double, align: TextBlock.Alignment)] = []
    for rise in stride(from: 0.0, through: 36, by: 4) {
      let level = isDown ? y + rise : y - rise
      places += [
        (middle, level, .center), (place.x + place.width, level, .right), (place.x, level, .left),
      ]
    }
    guard let found = sketch.draw(block, firstOf: places) else {
      warn(text)
      return
    }
    if abs(found.y - y) > 6 {
      let foot = isDown ? found.y - 1 : found.maxY + 1
      sketch.line(
        Point(x: middle, y: isDown ? geometry.y(bar.low) + 1 : geometry.y(bar.high) - 1),
        Point(x: middle, y: foot), sketch.style.palette.secondary, width: 0.5)
    }
  }
}
