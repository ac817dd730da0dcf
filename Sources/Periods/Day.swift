/// A civil day of the proleptic Gregorian calendar, without clock or zone.
public struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Days since 1970-01-01, which is 0.
  public let ordinal: Int

  /// The day that many days after 1970-01-01.
  public init(ordinal: Int) {
    self.ordinal = ordinal
  }

  /// A day by its parts; `nil` if there is no such day or the year is outside 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(civil: year, month, day)
  }

  /// Days from civil, Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
  private init(civil year: Int, _ month: Int, _ day: Int) {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    ordinal =
      era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// A day written as ISO 8601, `2024-05-23`; `nil` for anything else.
  public init?(iso text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = number(of: parts[0]), let month = number(of: parts[1]),
      let day = number(of: parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month and day of the month.
  public var parts: (year: Int, month: Int, day: Int) {
    let z = ordinal + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// The year, 1 to 9999.
  public var year: Int { parts.year }
  /// The month, 1 to 12.
  public var month: Int { parts.month }
  /// The day of the month, 1 to 31.
  public var dayOfMonth: Int { parts.day }
  /// The calendar quarter, 1 to 4.
  public var quarter: Int { (month + 2) / 3 }
  /// The half of the year, 1 or 2.
  public var half: Int { (month + 5) / 6 }

  /// Whether it is the last day of its month.
  public var isMonthEnd: Bool { adding(days: 1).dayOfMonth == 1 }

  /// The ISO 8601 weekday: Monday is 1, Sunday is 7.
  public var weekday: Int {
    let index = (ordinal + 3) % 7
    return (index < 0 ? index + 7 : index) + 1
  }

  /// The day that many days later; earlier for a negative number.
  public func adding(days: Int) -> Day {
    Day(ordinal: ordinal + days)
  }

  /// The same day of the month that many months later, or its last where it is shorter.
  public func adding(months: Int) -> Day {
    let (year, month, day) = parts
    let count = year * 12 + month - 1 + months
    let later = count >= 0 ? count / 12 : (count - 11) / 12
    let inYear = count - later * 12 + 1
    return Day(civil: later, inYear, min(day, Day.length(ofMonth: inYear, year: later)))
  }

  /// Days from `other` to this day; negative if this day is earlier.
  public func days(since other: Day) -> Int {
    ordinal - other.ordinal
  }

  /// The day as ISO 8601, `2024-05-23`.
  public var description: String {
    let (year, month, day) = parts
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  public static func < (left: Day, right: Day) -> Bool {
    left.ordinal < right.ordinal
  }

  /// The number of days of a month.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// The number that ASCII digits make; `nil` where anything else is among them. Bytes, not characters:
/// a table may have a million dates.
func number(of digits: Substring.UTF8View) -> Int? {
  var number = 0
  for byte in digits {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    number = number * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return digits.isEmpty ? nil : number
}

func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
