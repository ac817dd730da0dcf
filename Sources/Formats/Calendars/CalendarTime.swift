internal import Periods

/// When an entry of a calendar begins or ends, as the file writes it.
struct CalendarTime: Hashable {
  /// In which time it is.
  enum Clock: Hashable {
    /// A whole day, the same everywhere.
    case day
    /// The time of the place it is about, named or not.
    case local
    /// UTC.
    case universal
  }

  var day: Day
  /// Since the day's midnight; 0 for a whole day.
  var seconds: Int
  var clock: Clock

  init(day: Day, seconds: Int, clock: Clock) {
    self.day = day
    self.seconds = seconds
    self.clock = clock
  }

  /// A DATE or DATE-TIME as iCalendar writes it (RFC 5545, 3.3.4 and 3.3.5): `20240524`,
  /// `20240524T093000`, `20240524T093000Z`; `nil` for anything else.
  init?(_ text: String) {
    let digits = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= digits.count else { return nil }
      return digits[range].reduce(Int?.some(0)) { value, byte in
        guard let value, (0x30...0x39).contains(byte) else { return nil }
        return value * 10 + Int(byte - 0x30)
      }
    }
    guard let year = number(0..<4), let month = number(4..<6), let date = number(6..<8),
      let day = Day(year: year, month: month, day: date)
    else { return nil }
    if digits.count == 8 {
      self.init(day: day, seconds: 0, clock: .day)
      return
    }
    guard digits.count == 15 || (digits.count == 16 && digits[15] == UInt8(ascii: "Z")),
      digits[8] == UInt8(ascii: "T"), let hour = number(9..<11), let minute = number(11..<13),
      let second = number(13..<15), hour < 24, minute < 60, second < 61
    else { return nil }
    self.init(
      day: day, seconds: (hour * 60 + minute) * 60 + second,
      clock: digits.count == 16 ? .universal : .local)
  }
}
