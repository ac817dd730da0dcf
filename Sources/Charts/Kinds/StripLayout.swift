internal import Drawing
internal import Foundation

/// Lays out and draws an event strip: lanes under one another over one time axis.
struct StripLayout {
  let strip: EventStrip
  let style: ChartStyle
  var sketch: Sketch

  private let scale: PositionScale
  private let isNarrow: Bool
  private var names: [TextBlock] = []
  private var plot: Rectangle
  private var lanes: [StripLane] = []
  /// The track of each lane.
  private var tracks: [Double] = []
  private var axis: LevelGuide

  init(
    _ strip: EventStrip, width: Double, height: Double, style: ChartStyle,
    measurer: any TextMeasurer
  ) {
    self.init(
      strip, width: width, height: height, style: style, measurer: measurer, margin: 0)
    // What is planned stands near the right edge: its names may need room beyond the axis.
    for margin in [24.0, 44, 60] where lacksRoomAtEnd {
      let trial = StripLayout(
        strip, width: width, height: height, style: style, measurer: measurer, margin: margin)
      if trial.sketch.warnings.count < sketch.warnings.count { self = trial }
    }
  }

  /// Whether one of a few names left out belongs to the end of the axis.
  private var lacksRoomAtEnd: Bool {
    sketch.warnings.count <= 4
      && lanes.contains { lane in
        lane.dropped.contains { lane.marks[$0].middle > plot.maxX - plot.width / 4 }
      }
  }

  /// - Parameter margin: Room for names at the right of the axis.
  private init(
    _ strip: EventStrip, width: Double, height: Double, style: ChartStyle,
    measurer: any TextMeasurer, margin: Double
  ) {
    self.strip = strip
    self.style = style
    sketch = Sketch(size: Size(width: width, height: 0), style: style, measurer: measurer)
    isNarrow = width < 300
    let first = CalendarUnit.day.start(of: strip.domain.lowerBound)
    let end = CalendarUnit.day.start(of: strip.domain.upperBound, adding: 1)
    scale = .time(TimeScale(from: first, to: end, unit: .day))
    let nameStyle = style.label.with { $0.isBold = true }
    let names = strip.lanes.map {
      TextBlock(
        $0.name, style: nameStyle, width: width * (width < 300 ? 1 : 0.22), measurer: measurer)
    }
    self.names = names
    let column = width < 300 ? 0 : (names.map(\.width).max() ?? 0) + 10
    let inset = StripLane.dotRadius + 1
    let plot = Rectangle(
      x: column + inset, y: 0, width: max(20, width - column - 2 * inset - margin), height: 0)
    self.plot = plot
    axis = LevelGuide(
      scale, from: plot.x, width: plot.width, bounds: 0...width, sketch: sketch)
    measure(height)
  }

  private func x(_ date: Date) -> Double {
    plot.x + (scale.center(.span(date, .day)) ?? 0) * plot.width
  }

  private mutating func measure(_ height: Double) {
    let labelWidth = min(132, plot.width * 0.46)
    let events = strip.shown
    let poles = strip.asOf.map { [x($0)] } ?? []
    for (index, lane) in strip.lanes.enumerated() {
      let marks = events.filter { $0.lane == lane.name }.map { event in
        let left = x(max(event.start, strip.domain.lowerBound))
        let right = x(min(event.end ?? event.start, strip.domain.upperBound))
        return StripLane.Mark(event: event, left: left, right: max(left, right))
      }
      var placed = StripLane(lane, marks: marks)
      let (sketch, tick) = (sketch, style.tick.with { $0.color = style.palette.text })
      placed.plantFlags(
        bounds: (plot.x - 4)...sketch.taken.bounds.maxX, poles: poles,
        highest: isNarrow ? 84 : 66
      ) { label in
        [1, 0.55].map { sketch.block(label, tick, width: labelWidth * $0) }
      }
      lanes.append(placed)
      for label in placed.dropped.map({ placed.marks[$0].event.label }) {
        self.sketch.warnings.append(.label(label, within: lane.name))
      }
    }
    var y = strip.asOf == nil ? 0 : style.tick.size + 4
    plot.y = y
    for (index, lane) in lanes.enumerated() {
      y += 5
      if isNarrow { y += names[index].height + 3 }
      let half = isNarrow ? 0 : names[index].height / 2
      tracks.append(y + max(lane.rise, half))
      y = (tracks.last ?? y) + max(lane.fall, half) + 5
    }
    let content = y + 5 + axis.height
    if height > content, !lanes.isEmpty {
      let extra = (height - content) / Double(lanes.count)
      for index in tracks.indices { tracks[index] += extra * (Double(index) + 0.5) }
      y += height - content
    }
    plot.height = y - plot.y
    sketch.taken.bounds.height = y + 5 + axis.height
  }

  mutating func draw() -> (frame: Frame, warnings: [ChartWarning]) {
    drawGround()
    drawAsOf()
    for index in lanes.indices { drawLane(index) }
    for label in axis.labels {
      sketch.draw(
        label.block, x: label.x, y: sketch.taken.bounds.height - axis.height, align: .center)
    }
    let bounds = sketch.taken.bounds
    return (
      Frame(size: Size(width: bounds.width, height: bounds.height), items: sketch.items),
      sketch.warnings
    )
  }

  private mutating func drawGround() {
    let palette = style.palette
    if let stretch = strip.highlighted {
      let a = scale.band(.span(stretch.lowerBound, .day))?.start ?? 0
      let b = scale.band(.span(stretch.upperBound, .day))?.end ?? 0
      let (left, right) = (max(0, a) * plot.width, min(1, b) * plot.width)
      if right > left {
        sketch.fill(
          Rectangle(x: plot.x + left, y: plot.y, width: right - left, height: plot.height),
          palette.panel)
      }
    }
    for stretch in strip.uncovered {
      let a = max(0, scale.center(.instant(stretch.start)) ?? 0) * plot.width
      let b = min(1, scale.center(.instant(stretch.end)) ?? 0) * plot.width
      if b > a {
        sketch.hatch(
          Rectangle(x: plot.x + a, y: plot.y, width: b - a, height: plot.height),
          palette.hairline)
      }
    }
    for tick in axis.ticks {
      sketch.line(
        Point(x: tick, y: plot.maxY), Point(x: tick, y: plot.maxY + 3), palette.secondary,
        width: 0.6)
    }
    sketch.line(
      Point(x: plot.x - StripLane.dotRadius, y: plot.maxY),
      Point(x: plot.maxX + StripLane.dotRadius, y: plot.maxY), palette.secondary, width: 0.6)
  }

  private mutating func drawAsOf() {
    guard let day = strip.asOf, strip.domain.contains(day) else { return }
    let place = x(day)
    let text = "\(style.words.asOf) \(style.formats.dayAndMonth(day))"
    let block = sketch.block(text, style.tick)
    let center = min(max(place, block.width / 2), sketch.taken.bounds.width - block.width / 2)
    sketch.draw(block, x: center, y: 0, align: .center)
    sketch.line(
      Point(x: place, y: plot.y), Point(x: place, y: plot.maxY), style.palette.text, width: 0.7,
      dash: [2, 2])
  }

  private mutating func drawLane(_ index: Int) {
    let (lane, track) = (lanes[index], tracks[index])
    let palette = style.palette
    let color = lane.lane.ink.color(in: palette)
    let name = names[index]
    if isNarrow {
      sketch.draw(name, x: 0, y: track - lane.rise - name.height - 3)
    } else {
      sketch.draw(name, x: 0, y: track - name.height / 2)
    }
    sketch.line(
      Point(x: plot.x - StripLane.dotRadius, y: track),
      Point(x: plot.maxX + StripLane.dotRadius, y: track), palette.hairline, width: 0.8)
    for flag in lane.flags {
      let mark = lane.marks[flag.mark]
      let foot = track + Double(mark.level) * StripLane.levelHeight
      sketch.line(
        Point(x: flag.pole, y: foot), Point(x: flag.pole, y: track + flag.rectangle.y + 1), color,
        width: 0.6)
    }
    for mark in lane.marks {
      let y = track + Double(mark.level) * StripLane.levelHeight
      drawMark(mark, y: y, color: color)
    }
    for flag in lane.flags {
      sketch.draw(flag.block, x: flag.rectangle.x, y: track + flag.rectangle.y)
    }
  }

  private mutating func drawMark(_ mark: StripLane.Mark, y: Double, color: Color) {
    let palette = style.palette
    let radius = StripLane.dotRadius
    if mark.right - mark.left > 1 || mark.event.isImprecise {
      let half = mark.event.isImprecise ? 1.8 : 2.6
      let r = Rectangle(
        x: mark.left - radius + 0.6, y: y - half, width: mark.right - mark.left + 2 * radius - 1.2,
        height: 2 * half)
      let isOpen = mark.event.isImprecise || mark.event.status == .planned
      sketch.items.append(
        .path(
          .rectangle(r), fill: isOpen ? palette.background : color,
          stroke: Stroke(color, width: isOpen ? 1 : 0.6)))
      return
    }
    let symbol: SymbolShape =
      switch mark.event.status {
      case .held: .circle
      case .planned: .hollowCircle
      case .cancelled: .cross
      }
    sketch.items += symbol.items(
      at: Point(x: mark.middle, y: y), radius: radius, color: color, ground: palette.background)
  }
}
