public import Foundation
internal import Periods

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
    let day = Day(date)
    switch self {
    case .second, .minute, .hour, .day: return day.date
    case .week: return day.adding(days: 1 - day.weekday).date
    case .month, .quarter, .halfYear, .year:
      let month = day.adding(days: 1 - day.dayOfMonth)
      return month.adding(months: -((month.month - 1) % monthCount)).date
    }
  }

  /// The start of the unit that lies `count` units after the one that contains the date.
  public func start(of date: Date, adding count: Int) -> Date {
    if let seconds { return start(of: date).addingTimeInterval(Double(count) * seconds) }
    let day = Day(start(of: date))
    switch self {
    case .second, .minute, .hour, .day: return day.adding(days: count).date
    case .week: return day.adding(days: 7 * count).date
    case .month, .quarter, .halfYear, .year: return day.adding(months: count * monthCount).date
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
