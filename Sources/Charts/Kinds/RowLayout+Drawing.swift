internal import Drawing

extension RowLayout {
  mutating func drawName(_ line: Line) {
    let content =
      line.name.height + (line.row.detail.isEmpty ? 0 : line.detail.height + 1.5)
    let top = line.middle - content / 2
    if line.row.isTotal {
      sketch.line(
        Point(x: 0, y: line.top - 2), Point(x: width, y: line.top - 2), style.palette.hairline,
        width: 0.6)
    }
    if let heading = line.heading {
      sketch.draw(heading, x: 0, y: line.top - heading.height)
    }
    sketch.draw(line.name, x: 0, y: top)
    if !line.row.detail.isEmpty {
      sketch.draw(line.detail, x: 0, y: top + line.name.height + 1.5)
    }
  }

  /// What is written in the place of a bar.
  private mutating func drawMissing(_ line: Line) {
    sketch.draw(line.value, x: x(0) + 4, y: line.middle - line.value.height / 2)
  }

  mutating func drawBar(_ line: Line) {
    let level = line.middle - line.value.height / 2
    guard let value = line.row.value else { return drawMissing(line) }
    let color = (line.row.ink ?? .series(0)).color(in: style.palette)
    let thickness = min(11, line.height - 5)
    let start = line.row.start ?? 0
    let r = Rectangle(
      x: min(x(start), x(value)), y: line.middle - thickness / 2,
      width: abs(x(value) - x(start)), height: thickness)
    if line.row.isUncertain {
      sketch.hatch(r, color, spacing: 2.6, width: 0.7)
      sketch.items.append(.path(.rectangle(r), fill: nil, stroke: Stroke(color, width: 0.8)))
    } else if r.width > 0 {
      sketch.fill(r, color)
    }
    // A falling step has room at its left, unless it begins at the names.
    let isNegative =
      value < start && (line.row.start == nil || r.x - 4 - line.value.width >= plot.x + 1)
    sketch.draw(
      line.value, x: isNegative ? r.x - 4 : r.maxX + 4, y: level,
      align: isNegative ? .right : .left)
  }

  mutating func drawDot(_ line: Line) {
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

  mutating func drawAxis() {
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

  mutating func drawReference() {
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

  /// A stem from zero with a dot at the value.
  mutating func drawLollipop(_ line: Line) {
    let level = line.middle - line.value.height / 2
    guard let value = line.row.value else { return drawMissing(line) }
    let color = (line.row.ink ?? .series(0)).color(in: style.palette)
    sketch.line(
      Point(x: x(0), y: line.middle), Point(x: x(value), y: line.middle), color, width: 1.4)
    sketch.items += (line.row.isUncertain ? SymbolShape.hollowCircle : .circle).items(
      at: Point(x: x(value), y: line.middle), radius: 3.8, color: color,
      ground: style.palette.background)
    let isNegative = value < 0
    sketch.draw(
      line.value, x: x(value) + (isNegative ? -7 : 7), y: level,
      align: isNegative ? .right : .left)
  }

  /// Two dots joined by a line.
  mutating func drawDumbbell(_ line: Line) {
    let palette = style.palette
    sketch.line(
      Point(x: plot.x, y: line.middle), Point(x: plot.maxX, y: line.middle), palette.hairline,
      width: 0.5, dash: [0.5, 2.5])
    sketch.draw(line.value, x: width, y: line.middle - line.value.height / 2, align: .right)
    let color = (line.row.ink ?? .series(0)).color(in: palette)
    if let start = line.row.start, let value = line.row.value {
      sketch.line(
        Point(x: x(start), y: line.middle), Point(x: x(value), y: line.middle), color, width: 2)
    }
    for (value, symbol) in [(line.row.start, SymbolShape.hollowCircle), (line.row.value, .circle)] {
      guard let value else { continue }
      sketch.items += symbol.items(
        at: Point(x: x(value), y: line.middle), radius: 3.8, color: color,
        ground: palette.background)
    }
  }

  /// Thin lines from the end of each floating bar to the next row.
  mutating func drawConnectors() {
    guard chart.connectsRows else { return }
    for (line, next) in zip(lines, lines.dropFirst()) {
      guard let end = line.row.value, next.row.value != nil else { continue }
      sketch.line(
        Point(x: x(end), y: line.middle), Point(x: x(end), y: next.middle),
        style.palette.secondary, width: 0.6)
    }
  }
}
