internal import ChartTrials
internal import Foundation
internal import Testing

@testable import Charts

@Suite struct CalendarUnitTests {
  @Test("a week starts on Monday, also across a year")
  func week() {
    #expect(CalendarUnit.week.start(of: day(2024, 5, 26)) == day(2024, 5, 20))
    #expect(CalendarUnit.week.start(of: day(2025, 1, 1)) == day(2024, 12, 30))
  }

  @Test("months, quarters and half-years step over the end of the year, both ways")
  func steps() {
    #expect(CalendarUnit.month.start(of: day(2023, 12, 31), adding: 1) == day(2024, 1, 1))
    #expect(CalendarUnit.month.start(of: day(2024, 1, 31), adding: -1) == day(2023, 12, 1))
    #expect(CalendarUnit.quarter.start(of: day(2024, 5, 24)) == day(2024, 4, 1))
    #expect(CalendarUnit.quarter.start(of: day(2024, 11, 1), adding: 1) == day(2025, 1, 1))
    #expect(CalendarUnit.halfYear.start(of: day(2024, 8, 1)) == day(2024, 7, 1))
    #expect(CalendarUnit.year.start(of: day(2024, 8, 1), adding: -30) == day(1994, 1, 1))
  }

  @Test("days before 1970 are days too")
  func early() {
    #expect(CivilDay(day(1969, 12, 31)).day == 31)
    #expect(CivilDay(day(1600, 2, 29)) == CivilDay(year: 1600, month: 2, day: 29))
  }

  @Test("every day of four centuries keeps its number")
  func roundTrip() {
    for number in stride(from: -150_000, through: 50_000, by: 7) {
      #expect(CivilDay(number: number).number == number)
    }
  }
}
