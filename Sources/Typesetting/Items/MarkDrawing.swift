public import Document
public import Drawing

extension Mark {
  /// The mark beside text of a size: its origin on the baseline, its width with a gap after it.
  public func drawing(size: Double, color: Color, accent: Color) -> Frame {
    let unit = size * 0.76
    let pen = MarkPen(unit: unit, color: accent)
    let items =
      switch self {
      case .filled: pen.disc(fill: 1)
      case .half: pen.disc(fill: 0.5)
      case .empty: pen.disc(fill: 0)
      case .crossed: pen.crossedDisc
      case .call: pen.call
      case .video: pen.video
      case .visit: pen.visit
      case .meeting: pen.meeting
      case .summit: pen.summit
      case .letter: pen.letter
      case .up: pen.arrow(from: Point(x: 0.5, y: 0), to: Point(x: 0.5, y: 1))
      case .down: pen.arrow(from: Point(x: 0.5, y: 1), to: Point(x: 0.5, y: 0))
      case .level: pen.arrow(from: Point(x: 0, y: 0.5), to: Point(x: 1, y: 0.5))
      }
    return Frame(size: Size(width: unit + size * 0.34, height: unit), items: items)
  }
}

/// Draws in a square of one by one, y up from the baseline.
struct MarkPen {
  let unit: Double
  let color: Color

  private func at(_ x: Double, _ y: Double) -> Point { Point(x: x * unit, y: -y * unit) }
  private var line: Stroke {
    Stroke(color, width: unit * 0.12, cap: .round, join: .round)
  }

  private func stroked(_ points: [(Double, Double)], closed: Bool = false) -> FrameItem {
    let points = points.map { at($0.0, $0.1) }
    return .path(closed ? .polygon(points) : .polyline(points), fill: nil, stroke: line)
  }

  private func filled(_ points: [(Double, Double)]) -> FrameItem {
    .path(.polygon(points.map { at($0.0, $0.1) }), fill: color, stroke: nil)
  }

  private func circle(_ x: Double, _ y: Double, _ radius: Double, isFilled: Bool) -> FrameItem {
    .path(
      .circle(center: at(x, y), radius: radius * unit), fill: isFilled ? color : nil,
      stroke: isFilled ? nil : line)
  }

  func disc(fill: Double) -> [FrameItem] {
    let rim = circle(0.5, 0.5, 0.43, isFilled: false)
    guard fill > 0 else { return [rim] }
    guard fill < 1 else { return [rim, circle(0.5, 0.5, 0.43, isFilled: true)] }
    let r = 0.43
    let k = r * 0.552
    let half = Path([
      .move(at(0.5, 0.5 + r)),
      .curve(
        at(0.5 - r, 0.5), control1: at(0.5 - k, 0.5 + r), control2: at(0.5 - r, 0.5 + k)),
      .curve(
        at(0.5, 0.5 - r), control1: at(0.5 - r, 0.5 - k), control2: at(0.5 - k, 0.5 - r)),
      .close,
    ])
    return [rim, .path(half, fill: color, stroke: nil)]
  }

  var crossedDisc: [FrameItem] {
    disc(fill: 0) + [
      stroked([(0.2, 0.2), (0.8, 0.8)]), stroked([(0.2, 0.8), (0.8, 0.2)]),
    ]
  }

  /// A handset.
  var call: [FrameItem] {
    [
      .path(
        Path([
          .move(at(0.14, 0.84)),
          .curve(at(0.84, 0.14), control1: at(0.2, 0.4), control2: at(0.4, 0.2)),
        ]), fill: nil, stroke: Stroke(color, width: unit * 0.17, cap: .round)),
      .path(
        .line(from: at(0.12, 0.86), to: at(0.3, 0.7)), fill: nil,
        stroke: Stroke(color, width: unit * 0.3)),
      .path(
        .line(from: at(0.86, 0.12), to: at(0.7, 0.3)), fill: nil,
        stroke: Stroke(color, width: unit * 0.3)),
    ]
  }

  /// A camera.
  var video: [FrameItem] {
    [
      stroked([(0.02, 0.2), (0.62, 0.2), (0.62, 0.8), (0.02, 0.8)], closed: true),
      filled([(0.7, 0.5), (1.02, 0.78), (1.02, 0.22)]),
    ]
  }

  /// An arrow that arrives.
  var visit: [FrameItem] {
    [
      stroked([(0.02, 0.5), (0.7, 0.5)]), stroked([(0.46, 0.74), (0.7, 0.5), (0.46, 0.26)]),
      stroked([(0.95, 0.12), (0.95, 0.88)]),
    ]
  }

  /// Two who meet.
  var meeting: [FrameItem] {
    [circle(0.24, 0.5, 0.22, isFilled: true), circle(0.78, 0.5, 0.17, isFilled: false)]
  }

  /// A peak.
  var summit: [FrameItem] {
    [filled([(0, 0.08), (0.5, 0.95), (1, 0.08)])]
  }

  /// An envelope.
  var letter: [FrameItem] {
    [
      stroked([(0.02, 0.18), (0.98, 0.18), (0.98, 0.82), (0.02, 0.82)], closed: true),
      stroked([(0.04, 0.78), (0.5, 0.44), (0.96, 0.78)]),
    ]
  }

  func arrow(from start: Point, to end: Point) -> [FrameItem] {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = (dx * dx + dy * dy).squareRoot()
    let (ux, uy) = (dx / length * 0.36, dy / length * 0.36)
    return [
      stroked([(start.x, start.y), (end.x, end.y)]),
      stroked([
        (end.x - ux - uy, end.y - uy + ux), (end.x, end.y), (end.x - ux + uy, end.y - uy - ux),
      ]),
    ]
  }
}
