internal import ChartTrials
internal import Foundation
internal import Testing

@testable import Charts

/// d3-time's published vectors, with Monday weeks (reference charts.md, 3.3).
@Suite struct DateTicksTests {
  @Test("a quarter of a year is ticked in months")
  func months() {
    let ticks = DateTicks.values(from: day(2011, 1, 18), to: day(2011, 5, 2), count: 4)
    #expect(
      ticks.dates == [day(2011, 2, 1), day(2011, 3, 1), day(2011, 4, 1), day(2011, 5, 1)])
  }

  @Test("a year is ticked in quarters")
  func quarters() {
    let ticks = DateTicks.values(from: day(2010, 12, 18), to: day(2011, 11, 2), count: 4)
    #expect(
      ticks.dates == [day(2011, 1, 1), day(2011, 4, 1), day(2011, 7, 1), day(2011, 10, 1)])
  }

  @Test("four years are ticked in years")
  func years() {
    let ticks = DateTicks.values(from: day(2010, 12, 18), to: day(2014, 3, 2), count: 4)
    #expect(
      ticks.dates == [day(2011, 1, 1), day(2012, 1, 1), day(2013, 1, 1), day(2014, 1, 1)])
  }

  @Test("two thousand years are ticked in fives of centuries")
  func centuries() {
    let ticks = DateTicks.values(from: day(0, 12, 18), to: day(2014, 3, 2), count: 6)
    #expect(ticks.dates == [500, 1000, 1500, 2000].map { day($0, 1, 1) })
  }

  @Test("a week is ticked in every second day")
  func days() {
    let ticks = DateTicks.values(
      from: day(2011, 1, 2).addingTimeInterval(59_307),
      to: day(2011, 1, 9).addingTimeInterval(77_652), count: 4)
    #expect(ticks.dates == [day(2011, 1, 4), day(2011, 1, 6), day(2011, 1, 8)])
  }

  @Test("three weeks are ticked on Mondays")
  func mondays() {
    let ticks = DateTicks.values(from: day(2011, 1, 1), to: day(2011, 1, 24), count: 4)
    #expect(ticks.dates == [3, 10, 17, 24].map { day(2011, 1, $0) })
  }

  @Test("one date is its own tick")
  func oneDate() {
    let ticks = DateTicks.values(from: day(2014, 3, 2), to: day(2014, 3, 2), count: 6)
    #expect(ticks.dates == [day(2014, 3, 2)])
  }

  @Test("a reversed domain has reversed ticks")
  func reversed() {
    let ticks = DateTicks.values(from: day(2014, 3, 2), to: day(2010, 12, 18), count: 4)
    #expect(ticks.dates == [2014, 2013, 2012, 2011].map { day($0, 1, 1) })
  }

  @Test("no tick is finer than the values' own period")
  func finest() {
    let ticks = DateTicks.values(
      from: day(2020, 1, 1), to: day(2023, 1, 1), count: 20, finest: .year)
    #expect(ticks.unit == .year)
    #expect(ticks.dates.count == 4)
  }

  /// A time on 1 January 2011 and after.
  private static func time(
    _ hour: Int, _ minute: Int = 0, _ second: Int = 0, day date: Int = 1
  ) -> Date {
    day(2011, 1, date).addingTimeInterval(Double((hour * 60 + minute) * 60 + second))
  }

  /// The published vectors within a day: first, last, and the ticks of four.
  static let withinDays: [(start: Date, stop: Date, ticks: [Date])] = [
    (time(12), time(12, 0, 4), (0...4).map { time(12, 0, $0) }),
    (time(12), time(12, 0, 20), [0, 5, 10, 15, 20].map { time(12, 0, $0) }),
    (time(12), time(12, 0, 50), [0, 15, 30, 45].map { time(12, 0, $0) }),
    (time(12), time(12, 1, 50), [0, 30, 60, 90].map { time(12, 0, $0) }),
    (time(12, 0, 27), time(12, 4, 12), (1...4).map { time(12, $0) }),
    (time(12, 3, 27), time(12, 21, 12), [5, 10, 15, 20].map { time(12, $0) }),
    (time(12, 8, 27), time(13, 4, 12), [15, 30, 45, 60].map { time(12, $0) }),
    (time(12, 28, 27), time(14, 4, 12), [30, 60, 90, 120].map { time(12, $0) }),
    (time(12, 28, 27), time(16, 34, 12), (13...16).map { time($0) }),
    (time(14, 28, 27), time(1, 34, 12, day: 2), [15, 18, 21, 24].map { time($0) }),
    (time(16, 28, 27), time(14, 34, 12, day: 2), [18, 24, 30, 36].map { time($0) }),
    (time(16, 28, 27), time(21, 34, 12, day: 3), [24, 36, 48, 60].map { time($0) }),
    (time(16, 28, 27), time(21, 34, 12, day: 5), [24, 48, 72, 96].map { time($0) }),
  ]

  @Test("seconds, minutes and hours are d3's", arguments: withinDays.indices)
  func withinDay(_ index: Int) {
    let (start, stop, expected) = Self.withinDays[index]
    let ticks = DateTicks.values(from: start, to: stop, count: 4, finest: .second)
    #expect(ticks.dates == expected)
  }

  @Test("a stretch of seconds has whole seconds, however many ticks are wished")
  func finestOfAll() {
    let ticks = DateTicks.values(
      from: Self.time(12), to: Self.time(12, 0, 1), count: 4, finest: .second)
    #expect(ticks.dates == [Self.time(12), Self.time(12, 0, 1)])
  }
}
