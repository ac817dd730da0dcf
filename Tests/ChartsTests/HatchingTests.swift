internal import Drawing
internal import Testing

@testable import Charts

@Suite struct HatchingTests {
  @Test("no line of a hatching leaves its rectangle")
  func clipped() {
    let r = Rectangle(x: 13.7, y: 4.2, width: 31, height: 17)
    let path = Hatching.path(in: r, spacing: 4)
    #expect(path.elements.count > 10)
    for element in path.elements {
      guard case .move(let p) = element else {
        guard case .line(let p) = element else { continue }
        expectInside(p, r)
        continue
      }
      expectInside(p, r)
    }
  }

  @Test("an empty rectangle has no hatching")
  func empty() {
    let r = Rectangle(x: 0, y: 0, width: 0, height: 10)
    #expect(Hatching.path(in: r, spacing: 4).elements.isEmpty)
  }

  private func expectInside(_ p: Point, _ r: Rectangle) {
    #expect(p.x >= r.x - 1e-6 && p.x <= r.maxX + 1e-6 && p.y >= r.y - 1e-6 && p.y <= r.maxY + 1e-6)
  }
}
