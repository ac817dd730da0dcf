internal import Periods
internal import Testing

@Suite("a rhythm")
struct RhythmTests {
  private static func period(_ text: String) throws -> Period {
    try #require(Period(iso: text), "\(text)")
  }

  @Test("has one period for each day, the one that contains it", arguments: Rhythm.allCases)
  func containing(rhythm: Rhythm) {
    var generator = Generator(seed: 11)
    for _ in 0..<1000 {
      let day = generator.day()
      let period = Period(rhythm, containing: day)
      #expect(period.contains(day) && period.kind == rhythm.kind)
      #expect(Period(iso: period.description) == period)
      #expect(Period(rhythm, containing: period.start) == period)
      #expect(Period(rhythm, containing: period.end) == period)
    }
  }

  @Test(
    "is complete where its last day is before the day",
    arguments: [
      (Rhythm.week, "2024-05-26", "2024-W20"), (.week, "2024-05-27", "2024-W21"),
      (.week, "2021-01-03", "2020-W52"), (.week, "2021-01-04", "2020-W53"),
      (.month, "2024-02-29", "2024-01"), (.month, "2024-03-01", "2024-02"),
      (.quarter, "2024-12-31", "2024-Q3"), (.quarter, "2025-01-01", "2024-Q4"),
      (.year, "2024-12-31", "2023"), (.year, "2025-01-01", "2024"),
    ])
  func complete(rhythm: Rhythm, day: String, period: String) throws {
    let day = try #require(Day(iso: day))
    #expect(rhythm.lastComplete(before: day).description == period)
  }

  @Test(
    "splits a period that consists of its periods, and no other",
    arguments: [
      ("2024", Rhythm.quarter, "2024-Q1 2024-Q2 2024-Q3 2024-Q4"), ("2024", .year, "2024"),
      ("2024-H2", .quarter, "2024-Q3 2024-Q4"), ("2024-Q1", .month, "2024-01 2024-02 2024-03"),
      ("2023-11/2024-02", .month, "2023-11 2023-12 2024-01 2024-02"),
      ("2023-11/2024-02", .quarter, ""), ("2024-02-01/2024-02-28", .month, ""),
      ("2023-02-01/2023-02-28", .month, "2023-02"), ("2024-05", .week, ""),
      ("2024-W52/2025-W01", .week, "2024-W52 2025-W01"), ("2024-05-23", .month, ""),
      ("2024-Q1", .year, ""),
    ])
  func split(text: String, rhythm: Rhythm, parts: String) throws {
    let period = try Self.period(text)
    #expect(period.split(into: rhythm).map(\.description).joined(separator: " ") == parts)
  }

  @Test(
    "touches every one of its periods that has a day in a period",
    arguments: [
      ("2024-02-29", Rhythm.month, "2024-02"),
      ("2024-01-31/2024-03-01", .month, "2024-01 2024-02 2024-03"),
      ("2023-12-31/2024-01-01", .year, "2023 2024"), ("2024-W01", .week, "2024-W01"),
      ("2024-02", .week, "2024-W05 2024-W06 2024-W07 2024-W08 2024-W09"),
    ])
  func every(text: String, rhythm: Rhythm, parts: String) throws {
    let period = try Self.period(text)
    #expect(period.every(rhythm).map(\.description).joined(separator: " ") == parts)
  }

  @Test("a year later is the same period of the next year")
  func yearAfter() throws {
    let cases: [(String, String?)] = [
      ("2023", "2024"), ("2023-H2", "2024-H2"), ("2023-Q4", "2024-Q4"), ("2023-12", "2024-12"),
      ("2020-W52", "2021-W52"), ("2020-W53", nil), ("2024-02-29", "2025-02-28"),
      ("2023-02-28", "2024-02-28"), ("2023-01/2023-02", "2024-01/2024-02"), ("9999", nil),
    ]
    for (text, after) in cases {
      #expect(try Self.period(text).yearAfter?.description == after, "\(text)")
    }
  }

  @Test(
    "only January to a month of the same year is a year to date",
    arguments: [
      ("2024-01/2024-05", true), ("2024-01/2024-12", true), ("2024-01-01/2024-05-30", false),
      ("2023-01/2024-05", false), ("2024-02/2024-05", false), ("2024-Q1", false), ("2024", false),
    ])
  func yearToDate(text: String, isIt: Bool) throws {
    #expect(try Self.period(text).isYearToDate == isIt)
  }

  @Test(
    "months later keep the day of the month, or its last",
    arguments: [
      ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
      ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
      ("2024-01-01", -1, "2023-12-01"), ("2024-12-31", 2, "2025-02-28"),
      ("2024-05-23", -29, "2021-12-23"),
    ])
  func months(day: String, count: Int, later: String) throws {
    #expect(try #require(Day(iso: day)).adding(months: count).description == later)
  }
}
