internal import Composer
internal import Drawing

/// How a small mark is drawn, in a square of 10 by 10 units, y down.
struct MarkShape {
  /// The part that is filled.
  var fill: Path?
  /// The part that is outlined.
  var stroke: Path?

  private static let center = Point(x: 5, y: 5)
  private static let circle = Path.circle(center: center, radius: 4)

  init(_ mark: Mark) {
    switch mark {
    case .filled: fill = .circle(center: MarkShape.center, radius: 4.6)
    case .half:
      stroke = MarkShape.circle
      fill = MarkShape.leftHalf
    case .empty: stroke = MarkShape.circle
    case .crossed:
      stroke = MarkShape.circle.adding(.line(2.2, 2.2, 7.8, 7.8)).adding(.line(7.8, 2.2, 2.2, 7.8))
    case .call:
      stroke = .polyline([(1.5, 1), (1.5, 4), (6, 8.5), (9, 8.5)]).adding(
        .line(1.5, 1, 3.5, 1)
      ).adding(.line(9, 8.5, 9, 6.5))
    case .video:
      stroke = .polyline([(0.8, 2.5), (6.2, 2.5), (6.2, 7.5), (0.8, 7.5)], isClosed: true)
      fill = .polyline([(6.8, 5), (9.4, 2.8), (9.4, 7.2)], isClosed: true)
    case .visit:
      stroke = Path.line(0.8, 5, 9, 5).adding(.polyline([(5.8, 1.8), (9, 5), (5.8, 8.2)]))
    case .meeting:
      fill = Path.circle(center: Point(x: 2.7, y: 5), radius: 2).adding(
        .circle(center: Point(x: 7.3, y: 5), radius: 2))
    case .summit: fill = .polyline([(5, 1), (9.4, 9), (0.6, 9)], isClosed: true)
    case .letter:
      stroke = Path.polyline([(0.8, 2), (9.2, 2), (9.2, 8), (0.8, 8)], isClosed: true).adding(
        .polyline([(0.8, 2), (5, 5.6), (9.2, 2)]))
    case .up: fill = .polyline([(5, 1.5), (9, 8.5), (1, 8.5)], isClosed: true)
    case .down: fill = .polyline([(1, 1.5), (9, 1.5), (5, 8.5)], isClosed: true)
    case .level: stroke = .line(1, 5, 9, 5)
    }
  }

  /// The left half of the circle, as two quarter curves.
  private static let leftHalf: Path = {
    let k = 4 * 0.552_284_749_831
    return Path([
      .move(Point(x: 5, y: 9)),
      .curve(
        Point(x: 1, y: 5), control1: Point(x: 5 - k, y: 9), control2: Point(x: 1, y: 5 + k)),
      .curve(
        Point(x: 5, y: 1), control1: Point(x: 1, y: 5 - k), control2: Point(x: 5 - k, y: 1)),
      .close,
    ])
  }()

  /// A path in the words of SVG, with two decimals.
  static func pathData(_ path: Path) -> String {
    func place(_ point: Point) -> String { "\(decimal(point.x)) \(decimal(point.y))" }
    func decimal(_ value: Double) -> String {
      JSONValue.number((value * 100).rounded() / 100).text
    }
    return path.elements.map { element in
      switch element {
      case .move(let point): "M\(place(point))"
      case .line(let point): "L\(place(point))"
      case .curve(let point, let first, let second):
        "C\(place(first)) \(place(second)) \(place(point))"
      case .close: "Z"
      }
    }.joined()
  }
}

extension Path {
  fileprivate static func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double
  ) -> Path {
    .line(from: Point(x: x1, y: y1), to: Point(x: x2, y: y2))
  }

  fileprivate static func polyline(
    _ places: [(Double, Double)], isClosed: Bool = false
  ) -> Path {
    let points = places.map { Point(x: $0.0, y: $0.1) }
    return isClosed ? .polygon(points) : .polyline(points)
  }

  fileprivate func adding(_ other: Path) -> Path { Path(elements + other.elements) }
}
