internal import Periods
internal import Testing

@Suite("a reporting period")
struct PeriodTests {
  private static let kinds = Period.Kind.allCases
  /// Every kind that tiles the calendar: each day lies in exactly one of them.
  private static let tiles = kinds.filter { $0 != .range }

  private static func period(_ text: String) throws -> Period {
    try #require(Period(iso: text), "\(text)")
  }

  @Test("has its first and last day, and its number of days")
  func bounds() throws {
    let cases: [(String, String, String, Int)] = [
      ("2024", "2024-01-01", "2024-12-31", 366), ("1900", "1900-01-01", "1900-12-31", 365),
      ("2024-H1", "2024-01-01", "2024-06-30", 182), ("2023-H2", "2023-07-01", "2023-12-31", 184),
      ("2024-Q1", "2024-01-01", "2024-03-31", 91), ("2023-Q1", "2023-01-01", "2023-03-31", 90),
      ("2024-Q4", "2024-10-01", "2024-12-31", 92), ("2000-02", "2000-02-01", "2000-02-29", 29),
      ("2100-02", "2100-02-01", "2100-02-28", 28), ("2024-12", "2024-12-01", "2024-12-31", 31),
      ("2024-W01", "2024-01-01", "2024-01-07", 7), ("2020-W53", "2020-12-28", "2021-01-03", 7),
      ("2025-W01", "2024-12-30", "2025-01-05", 7), ("2024-05-23", "2024-05-23", "2024-05-23", 1),
      ("2023-11/2024-02", "2023-11-01", "2024-02-29", 121),
      ("2024-Q4/2025-Q1", "2024-10-01", "2025-03-31", 182),
      ("2024-W52/2025-W01", "2024-12-23", "2025-01-05", 14),
      ("2024-02-28/2024-03-01", "2024-02-28", "2024-03-01", 3),
    ]
    for (text, start, end, days) in cases {
      let period = try Self.period(text)
      #expect(period.start.description == start, "\(text)")
      #expect(period.end.description == end, "\(text)")
      #expect(period.dayCount == days, "\(text)")
    }
  }

  @Test("of every kind reads as it is written", arguments: kinds)
  func roundTrip(kind: Period.Kind) throws {
    var generator = Generator(seed: 2)
    for _ in 0..<500 {
      let made = generator.period(kind)
      let period = try #require(made)
      let read = try Self.period(period.description)
      #expect(read.start == period.start)
      #expect(read.end == period.end)
      #expect(period.kind == kind)
      // A range of one day or month reads as that day or month; nothing else changes its kind.
      if kind != .range { #expect(read == period) }
      #expect(try Self.period(read.description) == read)
    }
  }

  @Test("of a kind holds its days and no others, and follows the one before without a gap")
  func tiling() throws {
    var generator = Generator(seed: 3)
    for kind in Self.kinds {
      for _ in 0..<300 {
        let made = generator.period(kind)
        let period = try #require(made)
        let before = period.previous
        #expect(before.next == period)
        #expect(before.end.adding(days: 1) == period.start)
        #expect(before.kind == kind)
        #expect(before < period)
        #expect(period.contains(period.start) && period.contains(period.end))
        #expect(!period.contains(before.end) && !period.contains(period.end.adding(days: 1)))
        #expect(!period.contains(before) && !before.contains(period))
        if kind == .range { #expect(before.dayCount == period.dayCount) }
      }
    }
  }

  @Test("that is a year consists of its halves, quarters and months, whatever the year")
  func parts() throws {
    for number in [1, 4, 1600, 1900, 1999, 2000, 2023, 2024, 2100, 9999] {
      let year = try #require(Period(year: number))
      let halves = (1...2).compactMap { Period(half: $0, year: number) }
      let quarters = (1...4).compactMap { Period(quarter: $0, year: number) }
      let months = (1...12).compactMap { Period(month: $0, year: number) }
      for (parts, count) in [(halves, 2), (quarters, 4), (months, 12)] {
        #expect(parts.count == count)
        #expect(parts.first?.start == year.start)
        #expect(parts.last?.end == year.end)
        #expect(parts.allSatisfy { year.contains($0) && !$0.contains(year) })
        #expect(parts.reduce(0) { $0 + $1.dayCount } == year.dayCount)
        #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.end.adding(days: 1) == $1.start })
        #expect(zip(parts, parts.dropFirst()).allSatisfy { $1.previous == $0 && $0 < $1 })
      }
      for (place, quarter) in quarters.enumerated() {
        #expect(months.filter { quarter.contains($0) } == Array(months[place * 3..<place * 3 + 3]))
        #expect(halves.filter { $0.contains(quarter) } == [halves[place / 2]])
      }
    }
  }

  @Test("that is a week starts on a Monday and belongs to the year of its Thursday")
  func weeks() throws {
    var generator = Generator(seed: 4)
    for _ in 0..<2000 {
      let day = generator.day()
      let week = Period(weekOf: day)
      #expect(week.contains(day))
      #expect(week.start.weekday == 1 && week.end.weekday == 7)
      #expect(week.isoWeek.year == week.start.adding(days: 3).year)
      #expect(Period(week: week.isoWeek.week, year: week.isoWeek.year) == week)
    }
  }

  @Test(
    "numbers 53 weeks in 71 of 400 years: those with a Thursday on either end, and 52 in others")
  func longYears() throws {
    var long: [Int] = []
    for year in 1800..<2200 {
      let first = try #require(Day(year: year, month: 1, day: 1))
      let last = try #require(Day(year: year, month: 12, day: 31))
      let hasLongYear = first.weekday == 4 || last.weekday == 4
      #expect((Period(week: 53, year: year) != nil) == hasLongYear, "\(year)")
      #expect(Period(week: 52, year: year) != nil)
      #expect(Period(week: 54, year: year) == nil && Period(week: 0, year: year) == nil)
      if hasLongYear { long.append(year) }
      // Week 1 of the next year follows the last of this one.
      let end = try #require(Period(week: hasLongYear ? 53 : 52, year: year))
      #expect(Period(week: 1, year: year + 1)?.previous == end)
    }
    #expect(long.count == 71)
    #expect(
      long.filter { (2000...2040).contains($0) } == [2004, 2009, 2015, 2020, 2026, 2032, 2037])
  }

  @Test("a year earlier is the same one of the year before")
  func yearBefore() throws {
    let cases: [(String, String?)] = [
      ("2024", "2023"), ("2024-H2", "2023-H2"), ("2024-H1", "2023-H1"), ("2024-Q4", "2023-Q4"),
      ("2024-Q1", "2023-Q1"), ("2024-02", "2023-02"), ("2025-01", "2024-01"),
      ("2024-05-23", "2023-05-23"), ("2024-02-29", "2023-02-28"), ("2025-02-28", "2024-02-28"),
      ("2024-12-31", "2023-12-31"), ("2021-W52", "2020-W52"), ("2020-W53", nil),
      ("2021-W01", "2020-W01"), ("2023-01/2023-10", "2022-01/2022-10"),
      ("2023-11/2024-02", "2022-11/2023-02"), ("2024-11/2025-02", "2023-11/2024-02"),
      ("2024-02-01/2024-02-29", "2023-02/2023-02"), ("2025-02-01/2025-02-28", "2024-02/2024-02"),
      ("2025-01-15/2025-02-28", "2024-01-15/2024-02-29"),
      ("2024-02-29/2024-03-10", "2023-02-28/2023-03-10"),
      ("2024-05-23/2024-05-24", "2023-05-23/2023-05-24"),
      ("2025-12-20/2026-01-10", "2024-12-20/2025-01-10"),
      ("0001", nil), ("0001-05-23", nil), ("0001-Q1", nil), ("0001-01/0001-02", nil),
    ]
    for (text, before) in cases {
      #expect(try Self.period(text).yearBefore?.description == before, "\(text)")
    }
  }

  @Test("a year earlier keeps its kind and place, whole months stay whole months")
  func yearBeforeHolds() throws {
    var generator = Generator(seed: 5)
    for kind in Self.kinds where kind != .week {
      for _ in 0..<400 {
        let made = generator.period(kind)
        let period = try #require(made)
        let before = try #require(period.yearBefore)
        #expect(before.kind == kind)
        #expect(before.start.year == period.start.year - 1)
        #expect(before.start.month == period.start.month)
        #expect(before.end.month == period.end.month)
        #expect(before.start <= before.end)
        // Only a leap day makes the one longer than the other.
        #expect(abs(before.dayCount - period.dayCount) <= (kind == .day ? 0 : 1))
      }
    }
  }

  @Test("is ordered by its last day, of two that end together the longer comes after")
  func order() throws {
    let texts = ["2023-12-31", "2024-01", "2024-12-31", "2024-12", "2024-Q4", "2024-H2", "2024"]
    let periods = try texts.map(Self.period)
    #expect(periods.reversed().sorted() == periods)
  }

  @Test("from a day through an earlier one does not exist")
  func backwards() {
    let day = Day(ordinal: 19_866)
    #expect(Period(from: day, through: day.adding(days: -1)) == nil)
    #expect(Period(from: day, through: day)?.dayCount == 1)
  }

  @Test("of a number the calendar has not does not exist")
  func outside() {
    for number in [-1, 0, 13] { #expect(Period(month: number, year: 2024) == nil) }
    for number in [-1, 0, 5] { #expect(Period(quarter: number, year: 2024) == nil) }
    for number in [-1, 0, 3] { #expect(Period(half: number, year: 2024) == nil) }
    for year in [-1, 0, 10_000] { #expect(Period(year: year) == nil) }
    #expect(Period(week: 1, year: 0) == nil)
  }

  @Test(
    "is not there where the text has another form or names what does not exist",
    arguments: [
      "", "24", "20240", "0000", "2024-", "2024-5", "2024-13", "2024-00", "2024-Q0", "2024-Q5",
      "2024-Q12", "2024-q1", "2024-H3", "2024-H0", "2024-W00", "2024-W53", "2024-W1", "2024-W001",
      "2024-w21", "2024-02-30", "2024-05/2024", "2024-05/2024-Q3", "2024-06/2024-05",
      "2024-05-24/2024-05-23", "2024/2025/2026", "/2024", "2024/", "2024-05 ", "２０２４",
    ])
  func refused(text: String) { #expect(Period(iso: text) == nil) }

  @Test("every day lies in one period of each kind, found again by its text")
  func everyDay() throws {
    var generator = Generator(seed: 6)
    for kind in Self.tiles {
      for _ in 0..<200 {
        let made = generator.period(kind)
        let period = try #require(made)
        let inside = Int.random(in: 0..<period.dayCount, using: &generator)
        let week = Period(weekOf: period.start.adding(days: inside))
        #expect(period.contains(period.start.adding(days: inside)))
        #expect(period.contains(week) == (period.start <= week.start && week.end <= period.end))
      }
    }
  }
}
