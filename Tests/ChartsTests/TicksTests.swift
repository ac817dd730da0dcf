internal import Testing

@testable import Charts

/// d3-array's published vectors (reference charts.md, 3.1).
@Suite struct TicksTests {
  @Test(
    "ticks are d3's",
    arguments: [
      (0, 1, 10, [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]),
      (0, 1, 7, [0, 0.2, 0.4, 0.6, 0.8, 1]), (0, 1, 3, [0, 0.5, 1]), (0, 1, 1, [0, 1]),
      (0, 10, 4, [0, 2, 4, 6, 8, 10]), (0, 10, 3, [0, 5, 10]),
      (-10, 10, 7, [-10, -8, -6, -4, -2, 0, 2, 4, 6, 8, 10]), (-10, 10, 6, [-10, -5, 0, 5, 10]),
      (-10, 10, 2, [-10, 0, 10]), (-10, 10, 1, [0]), (0, 2.2, 3, [0, 1, 2]),
      (0.98, 1.14, 10, [0.98, 1, 1.02, 1.04, 1.06, 1.08, 1.1, 1.12, 1.14]),
      (1, 364, 0.5, [200]), (1, 499, 1, [200, 400]), (1, 364, 0.499, []), (1, 1, 10, [1]),
      (1, 1, 0, []), (.nan, 1, 5, []), (0, 1, .infinity, []), (1, 0, 3, [1, 0.5, 0]),
    ] as [(Double, Double, Double, [Double])])
  func values(_ start: Double, _ stop: Double, _ count: Double, _ expected: [Double]) {
    #expect(Ticks.values(from: start, to: stop, count: count) == expected)
  }

  @Test("a step below one is given as minus its inverse")
  func increments() {
    #expect(Ticks.increment(from: 0, to: 1, count: 5) == -5)
    #expect(Ticks.increment(from: 0, to: 1, count: 3) == -2)
    #expect(Ticks.increment(from: 0, to: 1, count: 1) == 1)
    #expect(Ticks.increment(from: 0, to: 10, count: 5) == 2)
    #expect(Ticks.increment(from: -10, to: 10, count: 1) == 20)
  }

  @Test("no tick is a negative zero")
  func negativeZero() {
    let ticks = Ticks.values(from: -1, to: 0, count: 5)
    #expect(ticks.last?.sign == .plus)
  }

  @Test(
    "nice domains are d3's",
    arguments: [
      (0.132, 0.876, 100, 0.13, 0.88), (0.132, 0.876, 30, 0.12, 0.88),
      (0.132, 0.876, 10, 0.1, 0.9), (0.132, 0.876, 5, 0, 1), (132, 876, 30, 120, 880),
      (132, 876, 10, 100, 900), (132, 876, 5, 0, 1000), (132, 876, 1000, 132, 876),
    ] as [(Double, Double, Double, Double, Double)])
  func nice(_ start: Double, _ stop: Double, _ count: Double, _ low: Double, _ high: Double) {
    let nice = Ticks.nice(from: start, to: stop, count: count)
    #expect(nice.start == low)
    #expect(nice.stop == high)
  }

  @Test("ticks of tenths need one decimal, of quarters two")
  func fractionDigits() {
    #expect(Ticks.fractionDigits(of: [0, 10, 20]) == 0)
    #expect(Ticks.fractionDigits(of: [0, 0.1, 0.2]) == 1)
    #expect(Ticks.fractionDigits(of: [0, 0.25]) == 2)
  }
}
