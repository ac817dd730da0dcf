internal import Foundation
internal import Periods
internal import Records
internal import Statistics
internal import Testing
internal import Values

@Suite struct SeasonalTrendTests {
  /// Six years of months: a line, a season that never changes, and no noise.
  private static let months: [Double] = (0..<72).map { month in
    let angle = Double(month % 12) / 12 * 2 * Double.pi
    return 100 + Double(month) + 20 * sin(angle)
  }

  @Test("season, trend and remainder sum to the series")
  func identity() throws {
    let split = try #require(SeasonalTrend(Self.months, period: 12))
    for (index, value) in Self.months.enumerated() {
      let sum = split.seasonal[index] + split.trend[index] + split.remainder[index]
      #expect(abs(sum - value) < 1e-9)
      #expect(abs(split.adjusted[index] + split.seasonal[index] - value) < 1e-9)
    }
  }

  @Test("a line with a fixed season is adjusted to the line")
  func line() throws {
    let split = try #require(SeasonalTrend(Self.months, period: 12))
    for (index, value) in split.adjusted.enumerated() {
      #expect(abs(value - 100 - Double(index)) < 0.5)
    }
  }

  @Test("one wild month gets no weight and leaves the season alone")
  func outlier() throws {
    var series = Self.months.enumerated().map { month, value -> Double in
      value + Double(month * 7 % 5) / 10
    }
    series[30] += 500
    let split = try #require(SeasonalTrend(series, period: 12))
    #expect(split.weights[30] == 0)
    #expect(abs(split.adjusted[18] - 118) < 2)
  }

  @Test("it follows shifts and scales of the series")
  func equivariance() throws {
    let split = try #require(SeasonalTrend(Self.months, period: 12))
    let other = try #require(SeasonalTrend(Self.months.map { 3 * $0 + 50 }, period: 12))
    for (one, two) in zip(split.adjusted, other.adjusted) {
      #expect(abs(3 * one + 50 - two) < 1e-6)
    }
  }

  @Test("no split of less than two years, without a season, or with what is no number")
  func undefined() {
    #expect(SeasonalTrend(Array(Self.months.prefix(23)), period: 12) == nil)
    #expect(SeasonalTrend(Self.months, period: 1) == nil)
    #expect(SeasonalTrend(Self.months + [.nan], period: 12) == nil)
    #expect(SeasonalTrend([], period: 12) == nil)
    #expect(SeasonalTrend(Self.months, period: 0) == nil)
    #expect(SeasonalTrend(Self.months, period: .max) == nil)
  }

  @Test("an adjusted series says on every number that it is unofficial, and needs three years")
  func label() throws {
    let trade = Self.months.enumerated().map { index, value in
      let month = String(format: "%04d-%02d", 2018 + index / 12, index % 12 + 1)
      return TradeFlow(
        id: month, period: Example.period(month), reporter: "BLR", partner: "RUS",
        direction: .export, value: DecimalNumber(value), currency: "USD", valuation: .fob,
        sources: ["belstat"])
    }
    func series(_ trade: [TradeFlow]) -> TradeSeries? {
      let records = RecordSet(name: "example", pair: Example.pair, trade: trade)
      return TradePicture(records: records, asOf: Example.asOf)
        .seasonallyAdjusted(.exports, .month)
    }
    let adjusted = try #require(series(trade))
    #expect(adjusted.points.count == 72)
    #expect(
      adjusted.points.allSatisfy { $0.level.provenance.note == "STL-adjusted, unofficial" })
    #expect(adjusted.points.count { $0.growth == nil } == 12)
    #expect(series(Array(trade.prefix(35))) == nil)
    // A gap cuts what lies before it off.
    #expect(series(trade.filter { $0.id != "2019-06" })?.points.count == 54)
    #expect(series(trade.filter { $0.id != "2021-06" }) == nil)
  }
}
