internal import ChartTrials
internal import Foundation
internal import Periods
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
    #expect(Day(day(1969, 12, 31)).dayOfMonth == 31)
    #expect(Day(day(1600, 2, 29)) == Day(year: 1600, month: 2, day: 29))
  }

  @Test("the year before the first one starts on its 1 January")
  func beforeTheFirstYear() {
    let first = day(1, 1, 1)
    let yearBefore = first.addingTimeInterval(-366 * 86_400)
    #expect(CalendarUnit.year.start(of: first, adding: -1) == yearBefore)
    #expect(
      CalendarUnit.quarter.start(of: first, adding: -5)
        == yearBefore.addingTimeInterval(-92 * 86_400))
  }
}
