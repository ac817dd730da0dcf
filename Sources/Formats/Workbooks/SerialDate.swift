internal import Periods
internal import Values

/// A date as a spreadsheet keeps it: days since the beginning of its calendar.
enum SerialDate {
  /// The day and the seconds since midnight of a serial number; `nil` where there is no such day.
  ///
  /// In the calendar of 1900 the 29 February 1900, number 60, stands though there was none; the
  /// days before it count from 1 January 1900 as 1 (ECMA-376, 18.17.4.1).
  static func moment(_ serial: DecimalNumber, since1904: Bool) -> CellValue? {
    let value = serial.value
    guard value >= 0, value < 2_958_466 else { return nil }
    let seconds = Int((value * 86_400).rounded())
    let days = seconds / 86_400
    guard let day = day(days, since1904: since1904) else { return nil }
    return seconds % 86_400 == 0 ? .day(day) : .moment(day, seconds: seconds % 86_400)
  }

  private static func day(_ days: Int, since1904: Bool) -> Day? {
    if since1904 { return Day(year: 1904, month: 1, day: 1)?.adding(days: days) }
    guard days >= 1, days != 60 else { return nil }
    return Day(year: 1899, month: 12, day: 30)?.adding(days: days < 60 ? days + 1 : days)
  }

  /// A date as ISO 8601, `2024-05-24` or `2024-05-24T10:30:00`; `nil` for anything else.
  static func iso(_ text: String) -> CellValue? {
    let parts = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let day = Day(iso: String(first)) else { return nil }
    guard parts.count == 2 else { return .day(day) }
    let clock = parts[1].prefix { $0.isNumber || $0 == ":" }.split(separator: ":").map { Int($0) }
    guard (2...3).contains(clock.count), let hours = clock[0], let minutes = clock[1],
      let seconds = clock.count == 3 ? clock[2] : 0,
      (0..<24).contains(hours), (0..<60).contains(minutes), (0..<60).contains(seconds)
    else { return nil }
    let sum = hours * 3600 + minutes * 60 + seconds
    return sum == 0 ? .day(day) : .moment(day, seconds: sum)
  }
}
