internal import Testing

@testable import Periods

@Suite("a civil day")
struct DayTests {
  /// A calendar that counts: the next day by the lengths of months, without any formula.
  private struct Count {
    var year = 1895
    var month = 12
    var day = 31
    static let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

    mutating func advance() {
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      day += 1
      if day <= Self.lengths[month - 1] + (month == 2 && isLeap ? 1 : 0) { return }
      day = 1
      month += 1
      if month <= 12 { return }
      month = 1
      year += 1
    }
  }

  @Test(
    "follows the day before, from 1895 to 2105, with the leap day of 2000 and none in 1900, 2100")
  func counted() throws {
    var count = Count()
    let first = try #require(Day(year: 1895, month: 12, day: 31))
    // 31 December 1895 was a Tuesday.
    #expect(first.weekday == 2)
    var wrong: [String] = []
    for step in 0..<76_800 {
      let day = first.adding(days: step)
      if day.parts != (count.year, count.month, count.day) { wrong.append("parts of \(day)") }
      if Day(year: count.year, month: count.month, day: count.day) != day {
        wrong.append("\(day) by its parts")
      }
      if day.weekday != (step + 1) % 7 + 1 { wrong.append("weekday of \(day)") }
      count.advance()
    }
    #expect(wrong.prefix(3).joined(separator: ", ") == "")
    #expect(count.year == 2106)
  }

  @Test("has known ordinals and weekdays at the ends of the calendar and around 1970")
  func known() throws {
    let days: [(String, Int, Int)] = [
      ("0001-01-01", -719_162, 1), ("1582-10-15", -141_427, 5), ("1900-03-01", -25_508, 4),
      ("1969-12-31", -1, 3), ("1970-01-01", 0, 4), ("2000-02-29", 11_016, 2),
      ("2024-12-31", 20_088, 2), ("9999-12-31", 2_932_896, 5),
    ]
    for (text, ordinal, weekday) in days {
      let day = try #require(Day(iso: text))
      #expect(day.ordinal == ordinal, "\(text)")
      #expect(day.weekday == weekday, "\(text)")
      #expect(day.description == text)
    }
  }

  @Test("reads as it is written, and adding days is undone by taking the difference")
  func roundTrip() {
    var generator = Generator(seed: 1)
    for _ in 0..<2000 {
      let day = generator.day()
      let days = Int.random(in: -700...700, using: &generator)
      #expect(Day(iso: day.description) == day)
      #expect(day.adding(days: days).days(since: day) == days)
      #expect((day.adding(days: days) < day) == (days < 0))
      #expect(day.adding(days: 7).weekday == day.weekday)
      #expect((day.year, day.month, day.dayOfMonth) == day.parts)
    }
  }

  @Test(
    "is not there where the calendar has no such day, or the text another form",
    arguments: [
      "2023-02-29", "1900-02-29", "2100-02-29", "2024-02-30", "2024-04-31", "2024-13-01",
      "2024-00-10", "2024-01-00", "2024-01-32", "0000-01-01", "2024-1-01", "2024-01-1",
      "24-01-01", "02024-01-01", "2024-01", "2024-01-01-01", "2024/01/01", " 2024-01-01",
      "2024-01-01 ", "-024-01-01", "2024-+1-01", "٢٠٢٤-٠١-٠١", "2024-01-0é", "",
    ])
  func refused(text: String) { #expect(Day(iso: text) == nil) }
}
