internal import Testing

@testable import Charts

/// The vectors of jtrim-ons/labelplacer (reference charts.md, 3.5).
@Suite struct LabelPlacementTests {
  @Test(
    "labels of height 10 that wish for 2, 5, 50 and 80 stand where the reference puts them",
    arguments: [
      (0.0...100.0, [5, 15, 50, 80]), (0...75, [5, 15, 50, 70]), (0...55, [5, 15, 40, 50]),
      (0...5, [-30, -20, -10, 0]), (-100...100, [-1.5, 8.5, 50, 80]),
    ] as [(ClosedRange<Double>, [Double])])
  func published(_ bounds: ClosedRange<Double>, _ expected: [Double]) {
    let centers = LabelPlacement.centers(
      targets: [2, 5, 50, 80], heights: [10, 10, 10, 10], bounds: bounds)
    for (center, wanted) in zip(centers, expected) {
      #expect(abs(center - wanted) < 1e-9, "\(centers)")
    }
  }

  @Test("the order of the input does not matter")
  func order() {
    let centers = LabelPlacement.centers(
      targets: [80, 2, 50, 5], heights: [10, 10, 10, 10], bounds: 0...100)
    #expect(centers == [80, 5, 50, 15])
  }

  @Test("no labels, no places")
  func empty() {
    #expect(LabelPlacement.centers(targets: [], heights: [], bounds: 0...1).isEmpty)
  }
}
