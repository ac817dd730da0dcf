internal import Drawing
internal import Foundation

/// Lays out and draws sectors of a circle with their names and shares beside them.
struct SectorLayout {
  private struct Part {
    var mark: Mark
    var ink: Ink
    /// Angles in radians from twelve o'clock, clockwise.
    var start: Double
    var end: Double
    var label: TextBlock
    var middle: Double { (start + end) / 2 }
  }

  private var sketch: Sketch
  private let style: ChartStyle
  private var parts: [Part] = []
  private let center: Point
  private let radius: Double

  init(
    _ chart: Chart, _ data: PlotData, size: Size, style: ChartStyle, measurer: any TextMeasurer
  ) {
    self.style = style
    sketch = Sketch(size: size, style: style, measurer: measurer)
    radius = min(size.height / 2 - 6, size.width * 0.24)
    center = Point(x: size.width / 2, y: size.height / 2)
    let known = data.sectors.filter { ($0.y?.number ?? 0) > 0 }
    let total = known.compactMap { $0.y?.number }.reduce(0, +)
    var angle = 0.0
    for mark in known {
      let value = mark.y?.number ?? 0
      let end = angle + value / total * 2 * Double.pi
      let share = style.formats.number(value / total * 100, 0) + style.formats.percent
      let name = mark.annotation?.text.content ?? mark.seriesName ?? ""
      let text = name.isEmpty ? share : "\(name) \(share)"
      let label = sketch.block(
        text, style.label, width: size.width / 2 - radius - 16)
      parts.append(
        Part(mark: mark, ink: data.ink(of: mark), start: angle, end: end, label: label))
      angle = end
    }
    if data.sectors.count > known.count {
      sketch.warnings.append(.rule("sectors show no values of zero and below"))
    }
    if parts.count > 3 {
      sketch.warnings.append(
        .rule("a circle of \(parts.count) sectors is hard to compare: bars are read better"))
    }
  }

  mutating func draw() -> (frame: Frame, warnings: [ChartWarning]) {
    let palette = style.palette
    for part in parts {
      let outer = part.mark.ring.outer.length(of: radius) ?? radius
      let inner = min(part.mark.ring.inner.length(of: radius) ?? 0, outer)
      let inset = part.mark.ring.inset ?? 0.5
      var color = part.ink.color(in: palette)
      color.alpha = part.mark.opacity ?? 1
      sketch.items.append(
        .path(
          path(from: part.start, to: part.end, inner: inner, outer: outer), fill: color,
          stroke: inset > 0 && parts.count > 1
            ? Stroke(palette.background, width: 2 * inset) : nil))
    }
    for side in [-1.0, 1] { drawLabels(side) }
    let bounds = sketch.taken.bounds
    return (
      Frame(size: Size(width: bounds.width, height: bounds.height), items: sketch.items),
      sketch.warnings
    )
  }

  private func point(_ angle: Double, _ radius: Double) -> Point {
    Point(x: center.x + sin(angle) * radius, y: center.y - cos(angle) * radius)
  }

  /// The outline of a sector.
  private func path(from start: Double, to end: Double, inner: Double, outer: Double) -> Path {
    var path = Path([.move(point(start, outer))])
    path.elements += arc(from: start, to: end, radius: outer)
    if inner > 0 {
      path.elements.append(.line(point(end, inner)))
      path.elements += arc(from: end, to: start, radius: inner)
    } else if end - start < 2 * .pi - 1e-9 {
      path.elements.append(.line(center))
    }
    path.elements.append(.close)
    return path
  }

  /// Cubic curves of at most a quarter turn each.
  private func arc(from start: Double, to end: Double, radius: Double) -> [Path.Element] {
    let count = max(1, Int((abs(end - start) / (.pi / 2)).rounded(.up)))
    let step = (end - start) / Double(count)
    let reach = 4.0 / 3 * tan(step / 4) * radius
    return (0..<count).map { index in
      let (a, b) = (start + Double(index) * step, start + Double(index + 1) * step)
      let (p, q) = (point(a, radius), point(b, radius))
      return .curve(
        q, control1: Point(x: p.x + cos(a) * reach, y: p.y + sin(a) * reach),
        control2: Point(x: q.x - cos(b) * reach, y: q.y - sin(b) * reach))
    }
  }

  /// Names in a column beside the circle, each as near to its sector as the others allow.
  private mutating func drawLabels(_ side: Double) {
    let own = parts.filter { (sin($0.middle) >= 0) == (side > 0) }
    let size = sketch.taken.bounds
    let ends = own.map { point($0.middle, radius + 1) }
    let centers = LabelPlacement.centers(
      targets: ends.map(\.y), heights: own.map { $0.label.height + 2 }, bounds: 0...size.height)
    for (index, part) in own.enumerated() {
      let edge = center.x + side * (radius + 12)
      let top = centers[index] - part.label.height / 2
      let align: TextBlock.Alignment = side > 0 ? .left : .right
      let r = part.label.rectangle(x: edge, y: top, align: align)
      guard sketch.taken.isFree(r, ignoringSegments: true) else {
        let text = part.label.lines.map(\.text).joined(separator: " ")
        sketch.warnings.append(.label(text))
        continue
      }
      sketch.items.append(
        .path(
          .polyline([ends[index], Point(x: edge - side * 3, y: centers[index])]), fill: nil,
          stroke: Stroke(style.palette.secondary, width: 0.5)))
      sketch.draw(part.label, x: edge, y: top, align: align)
    }
  }
}
