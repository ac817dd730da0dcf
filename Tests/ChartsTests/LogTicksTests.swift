internal import Testing

@testable import Charts

/// d3-scale's published vectors for scaleLog (reference charts.md, 3.4).
@Suite struct LogTicksTests {
  @Test("ticks are powers of ten and their multiples")
  func values() {
    #expect(
      LogTicks.values(from: 0.1, to: 10)
        == [
          0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
        ])
    #expect(LogTicks.values(from: 1, to: 5) == [1, 2, 3, 4, 5])
    #expect(LogTicks.values(from: 5, to: 1) == [5, 4, 3, 2, 1])
    #expect(LogTicks.values(from: -100, to: -10).last == -10)
  }

  @Test("another base has its own powers")
  func base() {
    #expect(LogTicks.values(from: 1, to: 32, base: 2) == [1, 2, 4, 8, 16, 32])
  }

  @Test("many powers are ticked in every second one")
  func manyPowers() {
    let ticks = LogTicks.values(from: 1e-29, to: 1e-1)
    #expect(ticks.count == 14)
    #expect(zip(ticks, ticks.dropFirst()).allSatisfy { abs($1 / $0 - 100) < 1e-6 })
  }

  @Test("labels are thinned to whole powers first")
  func labels() {
    let ticks = LogTicks.values(from: 0.1, to: 10)
    #expect(
      LogTicks.labelled(ticks, count: 10) == [0.1, 0.2, 0.3, 0.4, 0.5, 1, 2, 3, 4, 5, 10])
    #expect(LogTicks.labelled(ticks, count: 5) == [0.1, 0.2, 1, 2, 10])
    #expect(LogTicks.labelled(ticks, count: 1) == [0.1, 1, 10])
    let wide = LogTicks.values(from: 0.95, to: 1.05e8, count: 8)
    #expect(
      LogTicks.labelled(wide, count: 8) == [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8])
  }

  @Test("nice domains end at powers, reversed ones too")
  func nice() {
    #expect(LogTicks.nice(from: 1.1, to: 10.9) == (1, 100))
    #expect(LogTicks.nice(from: 123.1, to: 6.7) == (1000, 1))
    #expect(LogTicks.nice(from: 0, to: 0) == (0, 0))
    #expect(LogTicks.nice(from: 0.5, to: 0.5) == (0.1, 1))
  }

  @Test("a domain across zero has no ticks")
  func acrossZero() {
    #expect(LogTicks.values(from: -1, to: 10).isEmpty)
    #expect(LogTicks.values(from: 0, to: 10).isEmpty)
  }

  @Test("a symmetric scale is ticked at zero and at powers on both sides")
  func symmetric() {
    #expect(LogTicks.symmetric(from: -100, to: 100, count: 5).contains(0))
    #expect(LogTicks.symmetric(from: -100, to: 100, count: 9) == [-100, -10, -1, 0, 1, 10, 100])
  }
}
