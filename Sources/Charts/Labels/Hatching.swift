internal import Drawing

/// Slanted lines that fill a rectangle, computed and not clipped by the painter.
enum Hatching {
  /// Lines at 45 degrees, so far apart in points, on one grid for the whole drawing; rising to the
  /// right unless they fall.
  static func path(in r: Rectangle, spacing: Double, falls: Bool = false) -> Path {
    guard r.width > 0, r.height > 0, spacing > 0 else { return Path() }
    if falls {
      let mirrored = Rectangle(x: -r.maxX, y: r.y, width: r.width, height: r.height)
      return path(in: mirrored, spacing: spacing).mirrored
    }
    var path = Path()
    let step = spacing * 2.0.squareRoot()
    // Lines are x + y = c, so that hatchings side by side go on into each other.
    var c = ((r.x + r.y) / step).rounded(.up) * step
    while c <= r.maxX + r.maxY {
      let a = Point(x: c - r.y, y: r.y)
      let b = Point(x: c - r.maxY, y: r.maxY)
      if let (p, q) = Occupancy.clipped(a, b, to: r) {
        path.elements += [.move(p), .line(q)]
      }
      c += step
    }
    return path
  }
}

extension Path {
  /// The same lines with left and right exchanged around x = 0.
  fileprivate var mirrored: Path {
    Path(
      elements.map { element in
        switch element {
        case .move(let p): .move(Point(x: -p.x, y: p.y))
        case .line(let p): .line(Point(x: -p.x, y: p.y))
        case .curve, .close: element
        }
      })
  }
}
