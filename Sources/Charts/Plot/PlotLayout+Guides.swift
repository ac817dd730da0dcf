internal import Drawing

extension PlotLayout {
  /// What stands under the plot.
  func guideBelow(from left: Double, width: Double) -> LevelGuide {
    guard shared.showsXLabels, !isHidden(.x) else { return LevelGuide() }
    let bounds = 0...max(sketch.taken.bounds.width, 1)
    return LevelGuide(
      geometry.x, chart.x, isMeasured: data.measured == .x, own: axisFormat(.x), from: left,
      width: width, bounds: bounds, sketch: sketch)
  }

  /// The title of the x axis.
  var xTitle: TextBlock? {
    guard !chart.x.title.isEmpty, shared.showsXLabels else { return nil }
    return sketch.block(chart.x.title, sketch.style.tick, width: sketch.taken.bounds.width)
  }

  /// What stands under the plot, and the lines that lead up from it.
  mutating func drawBelow() {
    let plot = geometry.plot
    let palette = sketch.style.palette
    let size = sketch.taken.bounds
    let guide = guideBelow(from: plot.x, width: plot.width)
    let title = xTitle
    let foot = size.maxY - (title.map { $0.height + 2 } ?? 0)
    for (x, line) in guide.gridLines {
      let stroke = line.stroke ?? LineStyle(lineWidth: 0.5)
      sketch.line(
        Point(x: x, y: plot.y), Point(x: x, y: plot.maxY), palette.hairline,
        width: stroke.lineWidth, dash: stroke.dash)
    }
    // Without a line to stand on, ticks divide the labels.
    let isGrounded = !geometry.hasZero(.y) || geometry.y.numbers?.start == 0
    for x in guide.ticks {
      sketch.line(
        Point(x: x, y: isGrounded ? plot.maxY : foot - guide.height),
        Point(x: x, y: isGrounded ? plot.maxY + guide.tickLength : foot),
        isGrounded ? palette.secondary : palette.hairline, width: 0.6)
    }
    for label in guide.labels {
      sketch.draw(label.block, x: label.x, y: foot - guide.height, align: .center)
    }
    if let title {
      sketch.draw(title, x: plot.maxX, y: size.maxY - title.height, align: .right)
    }
  }

  /// The line on which marks stand: at zero, else at the edge of the plot.
  mutating func drawBaseline() {
    let plot = geometry.plot
    let palette = sketch.style.palette
    let standing = data.measured.other
    func line(at place: Double, _ color: Color, width: Double) {
      let ends =
        data.measured == .y
        ? (Point(x: plot.x, y: place), Point(x: plot.maxX, y: place))
        : (Point(x: place, y: plot.y), Point(x: place, y: plot.maxY))
      sketch.line(ends.0, ends.1, color, width: width)
    }
    if let words = geometry.scale(standing).words, words.spansPlot {
      // Lines between places stand on none: each place is a hairline across the plot.
      for name in words.names {
        guard let place = geometry.center(.category(name), on: standing) else { continue }
        let ends =
          standing == .x
          ? (Point(x: place, y: plot.y), Point(x: place, y: plot.maxY))
          : (Point(x: plot.x, y: place), Point(x: plot.maxX, y: place))
        sketch.line(ends.0, ends.1, palette.hairline, width: 0.6)
      }
    } else if geometry.hasZero(data.measured), standsOnZero,
      let zero = geometry.center(of: 0, on: data.measured)
    {
      line(at: zero, palette.text, width: 0.9)
      // What is written beside a line does not cross the one at zero.
      if data.measured == .y, data.bars.isEmpty {
        sketch.taken.baseline = (Point(x: plot.x, y: zero), Point(x: plot.maxX, y: zero))
      }
    } else if !isHidden(standing), data.measured == .y {
      line(at: plot.maxY, palette.secondary, width: 0.6)
    }
  }

  /// Whether zero has a line: always under bars and areas, under others where the axis is shown.
  private var standsOnZero: Bool {
    !data.bars.isEmpty || data.runs.contains { $0.isArea } || !isHidden(data.measured)
      || !data.rules.isEmpty || !data.rulesBelow.isEmpty
  }

  /// Whether a direction's axis is not shown.
  func isHidden(_ direction: PlotDirection) -> Bool { hidden.contains(direction) }
}
