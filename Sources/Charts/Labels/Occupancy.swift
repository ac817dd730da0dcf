internal import Drawing

/// What is taken on a drawing: text, marks, and lines that text must not cross.
struct Occupancy: Sendable {
  var bounds: Rectangle
  var texts: [Rectangle] = []
  /// Bars and points.
  var rectangles: [Rectangle] = []
  var segments: [(Point, Point)] = []
  /// The line at zero, which text crosses only where it has no other place.
  var baseline: (Point, Point)?

  init(bounds: Rectangle) {
    self.bounds = bounds
  }

  /// Whether a rectangle lies inside the bounds, off all that is taken.
  func isFree(
    _ r: Rectangle, ignoringSegments: Bool = false, ignoringMarks: Bool = false
  ) -> Bool {
    guard r.x >= bounds.x - 0.01, r.y >= bounds.y - 0.01, r.maxX <= bounds.maxX + 0.01,
      r.maxY <= bounds.maxY + 0.01
    else { return false }
    if !ignoringMarks && rectangles.contains(where: r.intersects)
      || texts.contains(where: r.intersects)
    {
      return false
    }
    return ignoringSegments || !segments.contains { Self.crosses(r, $0.0, $0.1) }
  }

  /// Whether a segment touches a rectangle (Liang and Barsky 1984).
  static func crosses(_ r: Rectangle, _ a: Point, _ b: Point) -> Bool {
    clipped(a, b, to: r) != nil
  }

  /// The part of a segment inside a rectangle.
  static func clipped(_ a: Point, _ b: Point, to r: Rectangle) -> (Point, Point)? {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    var (enter, leave) = (0.0, 1.0)
    for (p, q) in [(-dx, a.x - r.x), (dx, r.maxX - a.x), (-dy, a.y - r.y), (dy, r.maxY - a.y)] {
      if p == 0 {
        if q < 0 { return nil }
      } else if p < 0 {
        enter = max(enter, q / p)
      } else {
        leave = min(leave, q / p)
      }
    }
    guard enter <= leave else { return nil }
    return (
      Point(x: a.x + enter * dx, y: a.y + enter * dy),
      Point(x: a.x + leave * dx, y: a.y + leave * dy)
    )
  }
}
