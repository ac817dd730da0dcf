internal import Drawing

extension PlotLayout {
  /// Values beside chosen points and bars, and annotations.
  mutating func drawValueLabels() {
    for run in data.runs where !run.isArea { drawValues(of: run) }
    drawBarValues()
    drawInlineNames()
    for mark in data.points {
      guard let annotation = mark.annotation, let x = mark.x.flatMap({ geometry.x($0) }),
        let value = mark.y?.number
      else { continue }
      place(annotation, at: Point(x: x, y: geometry.y(value)))
    }
    for mark in data.rectangles {
      guard let annotation = mark.annotation, let r = rectangle(of: mark) else { continue }
      place(annotation, at: Point(x: r.x + r.width / 2, y: r.y))
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
        format.text(value, sketch.style.formats), at: point,
        prefer: index == lastIndex ? .trailing : isLow ? .bottom : .top)
    }
    for (index, annotation) in run.annotations {
      guard let point = point(run.vertices[index]) else { continue }
      place(annotation, at: point)
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

  private mutating func place(_ text: String, at point: Point, prefer: AnnotationPosition) {
    place(Annotation(position: prefer, text: Text(text)), at: point)
  }

  /// Puts a text beside a point: where it wishes to stand, else at the next free place.
  mutating func place(_ annotation: Annotation, at p: Point) {
    let style = annotation.text.style(over: sketch.style.label, in: sketch.style.palette)
    let block = sketch.block(
      annotation.text.content, style, width: geometry.plot.width * 0.6)
    let places = AnnotationPlaces(block: block, at: p, spacing: annotation.spacing)
      .ordered(from: annotation.position)
    draw(block, firstOf: places, resolving: annotation.overflow)
  }

  /// Draws a text at the first free place, moved into its bounds where that is asked for, or where
  /// no place is free as it is.
  mutating func draw(
    _ block: TextBlock, firstOf places: [AnnotationPlaces.Place],
    resolving overflow: AnnotationOverflowResolution
  ) {
    let isFixed = overflow.x == .disabled && overflow.y == .disabled
    let wished = isFixed ? Array(places.prefix(1)) : places
    let moved = wished.map {
      $0.moved(
        block, horizontally: bounds(of: overflow.x), vertically: bounds(of: overflow.y))
    }
    let choices = overflow.x.isFit || overflow.y.isFit ? moved : wished + moved
    if sketch.draw(block, firstOf: choices) == nil {
      warn(block.lines.map(\.text).joined(separator: " "))
    }
  }

  /// What a text is to stay within; `nil` where it is not to be moved.
  private func bounds(of strategy: AnnotationOverflowResolution.Strategy) -> Rectangle? {
    switch strategy {
    case .disabled: nil
    case .fit(to: .plot): geometry.plot
    case .automatic, .fit, .padScale: sketch.taken.bounds
    }
  }

  private mutating func drawBarValues() {
    let palette = sketch.style.palette
    let values = data.bars.filter { !$0.isStacked && !$0.isFloating && $0.annotation == nil }
    let hasStacks = data.bars.contains { $0.isStacked }
    for bar in data.bars {
      guard let annotation = bar.annotation else { continue }
      if annotation.position == .overlay {
        placeInside(annotation.text, bar)
      } else {
        placeBarText(annotation.text.content, bar)
      }
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
      _ = sketch.draw(block, firstOf: [AnnotationPlaces.Place(middle, y, .center)])
    }
  }

  private mutating func placeBarText(_ text: String, _ bar: PlotData.Bar) {
    guard let place = geometry.bar(at: bar.x, place: bar.place, breadth: bar.breadth) else {
      return
    }
    let block = sketch.block(text, sketch.style.label)
    let isDown = bar.isFloating ? bar.end < bar.value : bar.high <= 0 && bar.low < 0
    let y = isDown ? geometry.y(bar.low) + 2.5 : geometry.y(bar.high) - block.height - 2
    let middle = place.x + place.width / 2
    var places: [AnnotationPlaces.Place] = []
    for rise in stride(from: 0.0, through: 36, by: 4) {
      let level = isDown ? y + rise : y - rise
      places += [
        .init(middle, level, .center), .init(place.x + place.width, level, .right),
        .init(place.x, level, .left),
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

  /// A text on its bar, in whichever of ink and paper reads on it; left out where it does not fit.
  private mutating func placeInside(_ text: Text, _ bar: PlotData.Bar) {
    guard let place = geometry.bar(at: bar.x, place: bar.place, breadth: bar.breadth) else {
      return
    }
    let (a, b) = (geometry.y(bar.high), geometry.y(bar.low))
    let r = Rectangle(x: place.x, y: min(a, b), width: place.width, height: abs(b - a))
    let palette = sketch.style.palette
    let ground = bar.ink.color(in: palette)
    guard !bar.isHatched, let color = palette.textColor(on: ground) else {
      warn(text.content)
      return
    }
    let block = sketch.block(text.content, sketch.style.label.with { $0.color = color })
    guard block.width <= r.width - 2, block.height <= r.height - 1 else {
      warn(text.content)
      return
    }
    let top = r.y + (r.height - block.height) / 2
    if data.hasTextures {
      sketch.fill(block.rectangle(x: r.x + r.width / 2, y: top, align: .center), ground)
    }
    sketch.draw(block, x: r.x + r.width / 2, y: top, align: .center)
  }
}
