internal import Drawing
internal import Testing

@Suite("a path")
struct PathTests {
  private static let points = [Point(x: 1, y: 2), Point(x: 3, y: 5), Point(x: -4, y: 0)]

  /// The points of a path, of a curve nine of its own by de Casteljau's formula.
  private static func trace(_ path: Path) -> [Point] {
    var points: [Point] = []
    for element in path.elements {
      switch element {
      case .move(let point), .line(let point): points.append(point)
      case .curve(let end, let control1, let control2):
        guard let start = points.last else { continue }
        for step in 1...9 {
          let t = Double(step) / 9
          let weights = [
            (1 - t) * (1 - t) * (1 - t), 3 * t * (1 - t) * (1 - t), 3 * t * t * (1 - t), t * t * t,
          ]
          let four = [start, control1, control2, end]
          points.append(
            Point(
              x: zip(weights, four).reduce(0) { $0 + $1.0 * $1.1.x },
              y: zip(weights, four).reduce(0) { $0 + $1.0 * $1.1.y }))
        }
      case .close: break
      }
    }
    return points
  }

  @Test("through points visits them in order and stays open; a polygon is closed")
  func lines() {
    let open = Path.polyline(Self.points)
    #expect(
      open.elements == [.move(Self.points[0]), .line(Self.points[1]), .line(Self.points[2])])
    #expect(Path.polygon(Self.points).elements == open.elements + [.close])
    #expect(
      Path.line(from: Self.points[0], to: Self.points[1]) == .polyline(Array(Self.points[..<2])))
    #expect(Path.polyline([]).elements == [])
  }

  @Test("around a rectangle has its four corners, once each, one side after the other")
  func rectangle() {
    let path = Path.rectangle(Rectangle(x: 2, y: 3, width: 10, height: 4))
    #expect(
      Self.trace(path) == [
        Point(x: 2, y: 3), Point(x: 12, y: 3), Point(x: 12, y: 7), Point(x: 2, y: 7),
      ])
    #expect(path.elements.last == .close)
  }

  @Test("around a circle is nowhere 0.03 % of the radius away from it, and ends where it began")
  func circle() {
    for radius in [0.5, 3, 120] {
      let center = Point(x: 40, y: -7)
      let points = Self.trace(.circle(center: center, radius: radius))
      #expect(points.count == 37)
      for point in points {
        let (x, y) = (point.x - center.x, point.y - center.y)
        let distance = (x * x + y * y).squareRoot()
        #expect(abs(distance - radius) <= 0.0003 * radius)
      }
      #expect(points.first == points.last)
      // All four quarters are gone through, in one direction.
      let turns = zip(points, points.dropFirst()).map { one, next in
        (one.x - center.x) * (next.y - center.y) - (one.y - center.y) * (next.x - center.x)
      }
      #expect(turns.allSatisfy { $0 > 0 })
    }
  }
}
