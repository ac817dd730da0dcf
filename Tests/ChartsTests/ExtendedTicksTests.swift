internal import Testing

@testable import Charts

/// Published labellings of Talbot's extended algorithm (reference charts.md, 3.2).
@Suite struct ExtendedTicksTests {
  @Test("the example of R's labeling: 8.1 to 14.1 in four")
  func documentation() {
    #expect(ExtendedTicks().values(from: 8.1, to: 14.1, count: 4) == [8, 10, 12, 14])
  }

  @Test(
    "loose labellings are those of the JavaScript port",
    arguments: [
      (0, 10, [0, 2.5, 5, 7.5, 10]), (1, 9.5, [0, 2.5, 5, 7.5, 10]), (1, 11, [0, 3, 6, 9, 12]),
      (3, 97, [0, 25, 50, 75, 100]), (-100, -10, [-100, -75, -50, -25, 0]),
      (0, 4200, [0, 1000, 2000, 3000, 4000, 5000]), (0.153, 0.987, [0, 0.25, 0.5, 0.75, 1]),
      (-5, 605, [-100, 100, 300, 500, 700]),
    ] as [(Double, Double, [Double])])
  func loose(_ start: Double, _ stop: Double, _ expected: [Double]) {
    #expect(ExtendedTicks(isLoose: true).values(from: start, to: stop, count: 5) == expected)
  }

  @Test("ten labels, and labels that need not enclose the data")
  func others() {
    #expect(
      ExtendedTicks(isLoose: true).values(from: 0.153, to: 0.987, count: 10)
        == [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1])
    #expect(
      ExtendedTicks().values(from: -5, to: 605, count: 6) == [0, 100, 200, 300, 400, 500, 600])
    #expect(
      ExtendedTicks(isLoose: true).values(from: 0.5, to: 0.500_000_000_000_000_1, count: 5)
        == [0.5])
  }

  @Test("what is not finite has no labels")
  func notFinite() {
    #expect(ExtendedTicks().values(from: .nan, to: 1, count: 5).isEmpty)
    #expect(ExtendedTicks().values(from: 0, to: .infinity, count: 5).isEmpty)
  }

  @Test("the plain steps keep zero where the data span it")
  func plain() {
    #expect(ExtendedTicks.plain(isLoose: true).values(from: -5, to: 605, count: 5).contains(0))
    #expect(
      ExtendedTicks.plain(isLoose: true).values(from: 1, to: 11, count: 5) != [0, 3, 6, 9, 12])
  }
}
