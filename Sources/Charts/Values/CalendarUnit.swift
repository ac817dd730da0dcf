public import Foundation

/// A unit of the Gregorian calendar in UTC: what a bar or a tick spans.
public enum CalendarUnit: String, Sendable, Hashable, CaseIterable, Codable {
  case second, minute, hour, day, week, month, quarter, halfYear, year

  /// The ISO week, as `Calendar.Component` spells it.
  public static let weekOfYear = CalendarUnit.week

  /// The first instant of the unit that contains the date. Weeks start on Monday (ISO 8601).
  public func start(of date: Date) -> Date {
    if let seconds {
      let count = (date.timeIntervalSince1970 / seconds).rounded(.down)
      return Date(timeIntervalSince1970: count * seconds)
    }
    let day = CivilDay(date)
    switch self {
    case .second, .minute, .hour, .day: return day.date
    case .week: return CivilDay(number: day.number - day.weekday).date
    case .month, .quarter, .halfYear, .year:
      let months = monthCount
      let first = (day.month - 1) / months * months + 1
      return CivilDay(year: day.year, month: first, day: 1).date
    }
  }

  /// The start of the unit that lies `count` units after the one that contains the date.
  public func start(of date: Date, adding count: Int) -> Date {
    if let seconds { return start(of: date).addingTimeInterval(Double(count) * seconds) }
    let day = CivilDay(start(of: date))
    switch self {
    case .second, .minute, .hour, .day: return CivilDay(number: day.number + count).date
    case .week: return CivilDay(number: day.number + 7 * count).date
    case .month, .quarter, .halfYear, .year:
      let index = day.year * 12 + day.month - 1 + count * monthCount
      let year = index >= 0 ? index / 12 : -((11 - index) / 12)
      return CivilDay(year: year, month: index - year * 12 + 1, day: 1).date
    }
  }

  /// The unit that contains the date, from its first instant to that of the next.
  public func span(of date: Date) -> (start: Date, end: Date) {
    (start(of: date), start(of: date, adding: 1))
  }

  /// How many months the unit has; 0 for units shorter than a month.
  private var monthCount: Int {
    switch self {
    case .second, .minute, .hour, .day, .week: 0
    case .month: 1
    case .quarter: 3
    case .halfYear: 6
    case .year: 12
    }
  }

  /// The length in seconds of units shorter than a day; UTC has no others here.
  var seconds: Double? {
    switch self {
    case .second: 1
    case .minute: 60
    case .hour: 3600
    default: nil
    }
  }

  /// The usual length in days, for choosing between units.
  var typicalDays: Double {
    if let seconds { return seconds / 86_400 }
    return switch self {
    case .day: 1
    case .week: 7
    default: Double(monthCount) * 30.4375
    }
  }
}

/// A day of the proleptic Gregorian calendar in UTC.
struct CivilDay: Sendable, Hashable {
  var year: Int
  var month: Int
  var day: Int

  init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  init(_ date: Date) {
    self.init(number: Int((date.timeIntervalSince1970 / 86_400).rounded(.down)))
  }

  /// From the count of days since 1 January 1970 (Howard Hinnant, "chrono-compatible low-level
  /// date algorithms", civil_from_days).
  init(number: Int) {
    let z = number + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    month = shifted < 10 ? shifted + 3 : shifted - 9
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1 January 1970 (days_from_civil of the same source).
  var number: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// 0 for Monday to 6 for Sunday.
  var weekday: Int { ((number + 3) % 7 + 7) % 7 }

  /// Midnight UTC at which the day begins.
  var date: Date { Date(timeIntervalSince1970: Double(number) * 86_400) }
}
