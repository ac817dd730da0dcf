/// A path of straight lines and cubic curves.
public struct Path: Sendable, Hashable, Codable {
  public enum Element: Sendable, Hashable, Codable {
    case move(Point)
    case line(Point)
    case curve(Point, control1: Point, control2: Point)
    case close
  }

  public var elements: [Element]

  public init(_ elements: [Element] = []) {
    self.elements = elements
  }

  /// A straight line.
  public static func line(from start: Point, to end: Point) -> Path {
    Path([.move(start), .line(end)])
  }

  /// An open line through points.
  public static func polyline(_ points: [Point]) -> Path {
    guard let first = points.first else { return Path() }
    return Path([.move(first)] + points.dropFirst().map { .line($0) })
  }

  /// A closed polygon.
  public static func polygon(_ points: [Point]) -> Path {
    var path = polyline(points)
    path.elements.append(.close)
    return path
  }

  /// A rectangle.
  public static func rectangle(_ r: Rectangle) -> Path {
    polygon([
      Point(x: r.x, y: r.y), Point(x: r.maxX, y: r.y), Point(x: r.maxX, y: r.maxY),
      Point(x: r.x, y: r.maxY),
    ])
  }

  /// A circle of four cubic curves (error below 0.03 % of the radius).
  public static func circle(center c: Point, radius r: Double) -> Path {
    let k = r * 0.552_284_749_831
    return Path([
      .move(Point(x: c.x + r, y: c.y)),
      .curve(
        Point(x: c.x, y: c.y + r), control1: Point(x: c.x + r, y: c.y + k),
        control2: Point(x: c.x + k, y: c.y + r)),
      .curve(
        Point(x: c.x - r, y: c.y), control1: Point(x: c.x - k, y: c.y + r),
        control2: Point(x: c.x - r, y: c.y + k)),
      .curve(
        Point(x: c.x, y: c.y - r), control1: Point(x: c.x - r, y: c.y - k),
        control2: Point(x: c.x - k, y: c.y - r)),
      .curve(
        Point(x: c.x + r, y: c.y), control1: Point(x: c.x + k, y: c.y - r),
        control2: Point(x: c.x + r, y: c.y - k)),
      .close,
    ])
  }
}

/// How a path's outline is drawn.
public struct Stroke: Sendable, Hashable {
  public enum Cap: Sendable, Hashable { case butt, round, square }
  public enum Join: Sendable, Hashable { case miter, round, bevel }

  public var color: Color
  /// In points.
  public var width: Double
  /// Lengths of dashes and gaps in points; empty for a solid line.
  public var dash: [Double]
  public var cap: Cap
  public var join: Join

  public init(
    _ color: Color, width: Double = 1, dash: [Double] = [], cap: Cap = .butt, join: Join = .miter
  ) {
    self.color = color
    self.width = width
    self.dash = dash
    self.cap = cap
    self.join = join
  }
}
