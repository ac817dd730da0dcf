internal import Drawing
internal import Testing

@Suite("rectangles and lengths")
struct GeometryTests {
  @Test("two rectangles intersect where a cell of the grid lies in both, and not along an edge")
  func intersection() {
    // Rectangles on a grid of five by five: what they share is counted cell by cell.
    let sides = (0..<5).flatMap { low in ((low + 1)...5).map { (low, $0) } }
    let step = 4
    var count = 0
    for (place, x) in sides.enumerated() {
      for y in sides.dropFirst(place % step) where (x.0 + y.1) % 2 == 0 {
        let one = Self.rectangle(x, y)
        for (other, ox) in sides.enumerated() {
          let oy = sides[(other * 7 + place) % sides.count]
          let shared =
            Set(x.0..<x.1).intersection(ox.0..<ox.1).count
            * Set(y.0..<y.1).intersection(oy.0..<oy.1).count
          let two = Self.rectangle(ox, oy)
          #expect(one.intersects(two) == (shared > 0), "\(one) \(two)")
          #expect(two.intersects(one) == (shared > 0), "\(two) \(one)")
          count += shared > 0 ? 1 : 0
        }
      }
    }
    #expect(count > 100)
  }

  private static func rectangle(_ x: (Int, Int), _ y: (Int, Int)) -> Rectangle {
    Rectangle(
      x: Double(x.0), y: Double(y.0), width: Double(x.1 - x.0), height: Double(y.1 - y.0))
  }

  @Test("a rectangle ends where its width and height end")
  func ends() {
    let rectangle = Rectangle(x: -2, y: 3, width: 10, height: 0.5)
    #expect(rectangle.maxX == 8)
    #expect(rectangle.maxY == 3.5)
  }

  @Test("an inch is 25.4 millimetres and 72 points")
  func millimetres() {
    #expect(Length.millimetres(25.4) == 72)
    #expect(Length.millimetres(0) == 0)
    #expect(abs(Length.millimetres(210) - 595.275_590_551) < 1e-6)
  }
}
