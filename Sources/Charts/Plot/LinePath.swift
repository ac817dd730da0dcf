internal import Drawing

/// Lines through points by an interpolation method, along the direction in which the points stand.
struct LinePath {
  let method: InterpolationMethod
  private let standing: PlotDirection

  init(_ method: InterpolationMethod, standing: PlotDirection) {
    self.method = method
    self.standing = standing
  }

  /// The elements that lead from the first point to the last, without the first move.
  func elements(through points: [Point]) -> [Path.Element] {
    guard method != .linear else { return points.dropFirst().map { .line($0) } }
    guard standing == .y else { return upright(points) }
    // Lying lines are upright ones with x and y exchanged.
    return upright(points.map(\.transposed)).map { element in
      switch element {
      case .move(let p): .move(p.transposed)
      case .line(let p): .line(p.transposed)
      case .curve(let p, let a, let b):
        .curve(p.transposed, control1: a.transposed, control2: b.transposed)
      case .close: .close
      }
    }
  }

  private func upright(_ points: [Point]) -> [Path.Element] {
    if method == .monotone { return Self.monotone(points) }
    return zip(points, points.dropFirst()).flatMap { a, b -> [Path.Element] in
      let middle = (a.x + b.x) / 2
      return switch method {
      case .stepStart: [.line(Point(x: a.x, y: b.y)), .line(b)]
      case .stepCenter:
        [.line(Point(x: middle, y: a.y)), .line(Point(x: middle, y: b.y)), .line(b)]
      case .stepEnd: [.line(Point(x: b.x, y: a.y)), .line(b)]
      case .linear, .monotone: [.line(b)]
      }
    }
  }

  /// Cubic curves with slopes that never overshoot: d3-shape's curveMonotoneX, after Steffen 1990.
  private static func monotone(_ points: [Point]) -> [Path.Element] {
    guard points.count > 2 else { return points.dropFirst().map { .line($0) } }
    let steps = zip(points, points.dropFirst()).map { a, b in
      (width: b.x - a.x, slope: b.x == a.x ? 0 : (b.y - a.y) / (b.x - a.x))
    }
    var slopes = [Double](repeating: 0, count: points.count)
    for i in 1..<(points.count - 1) {
      let (s0, s1) = (steps[i - 1].slope, steps[i].slope)
      let (h0, h1) = (steps[i - 1].width, steps[i].width)
      let mean = h0 + h1 == 0 ? 0 : (s0 * h1 + s1 * h0) / (h0 + h1)
      let signs = (s0 < 0 ? -1.0 : 1.0) + (s1 < 0 ? -1.0 : 1.0)
      slopes[i] = signs * min(abs(s0), abs(s1), 0.5 * abs(mean))
    }
    slopes[0] = (3 * steps[0].slope - slopes[1]) / 2
    let end = points.count - 1
    slopes[end] = (3 * steps[end - 1].slope - slopes[end - 1]) / 2
    return (1..<points.count).map { i in
      let (a, b) = (points[i - 1], points[i])
      let third = (b.x - a.x) / 3
      return .curve(
        b, control1: Point(x: a.x + third, y: a.y + third * slopes[i - 1]),
        control2: Point(x: b.x - third, y: b.y - third * slopes[i]))
    }
  }
}

extension Point {
  /// With x and y exchanged.
  fileprivate var transposed: Point { Point(x: y, y: x) }
}
