/// A span of whole days that a record or a figure is about: a day, week, month, quarter, half,
/// year, or a range between two of them.
///
/// Written as ISO 8601 where that has a form: `2024`, `2024-H1`, `2024-Q1`, `2024-05`, `2024-W21`,
/// `2024-05-23`, and ranges `2023-01/2023-10` or `2024-05-23/2024-05-24`, both ends included.
public struct Period: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The kind of span.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case day, week, month, quarter, half, year, range
  }

  /// The first day.
  public let start: Day
  /// The last day, included.
  public let end: Day
  /// The kind of span.
  public let kind: Kind

  private init(start: Day, end: Day, kind: Kind) {
    self.start = start
    self.end = end
    self.kind = kind
  }

  /// One day.
  public init(day: Day) {
    self.init(start: day, end: day, kind: .day)
  }

  /// A range of days, both ends included; `nil` if it ends before it starts.
  public init?(from start: Day, through end: Day) {
    guard start <= end else { return nil }
    self.init(start: start, end: end, kind: .range)
  }

  /// The ISO week (Monday to Sunday) that holds a day.
  public init(weekOf day: Day) {
    let monday = day.adding(days: 1 - day.weekday)
    self.init(start: monday, end: monday.adding(days: 6), kind: .week)
  }

  /// An ISO week by year and number; `nil` if that year has no such week.
  public init?(week: Int, year: Int) {
    guard let fourth = Day(year: year, month: 1, day: 4), week >= 1 else { return nil }
    let candidate = Period(weekOf: fourth.adding(days: (week - 1) * 7))
    guard candidate.isoWeek == (year, week) else { return nil }
    self = candidate
  }

  /// A calendar month; `nil` outside 1 to 12.
  public init?(month: Int, year: Int) {
    self.init(months: month...month, year: year, kind: .month)
  }

  /// A calendar quarter, 1 to 4.
  public init?(quarter: Int, year: Int) {
    guard (1...4).contains(quarter) else { return nil }
    self.init(months: quarter * 3 - 2...quarter * 3, year: year, kind: .quarter)
  }

  /// A half-year, 1 or 2.
  public init?(half: Int, year: Int) {
    guard (1...2).contains(half) else { return nil }
    self.init(months: half * 6 - 5...half * 6, year: year, kind: .half)
  }

  /// A calendar year.
  public init?(year: Int) {
    self.init(months: 1...12, year: year, kind: .year)
  }

  private init?(months: ClosedRange<Int>, year: Int, kind: Kind) {
    guard months.lowerBound >= 1, months.upperBound <= 12,
      let start = Day(year: year, month: months.lowerBound, day: 1),
      let end = Day(
        year: year, month: months.upperBound,
        day: Day.length(ofMonth: months.upperBound, year: year))
    else { return nil }
    self.init(start: start, end: end, kind: kind)
  }

  /// A period as it is written in a record; `nil` if it is no period or an impossible one.
  public init?(iso text: String) {
    let halves = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if halves.count == 2 {
      guard let first = Period(iso: String(Substring(halves[0]))),
        let last = Period(iso: String(Substring(halves[1]))),
        first.kind == last.kind, first.start <= last.start
      else { return nil }
      if first == last {
        self = first
      } else {
        self.init(start: first.start, end: last.end, kind: .range)
      }
      return
    }
    guard halves.count == 1 else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts[0].count == 4, let year = number(of: parts[0]) else { return nil }
    switch parts.count {
    case 1:
      self.init(year: year)
    case 2 where parts[1].first == UInt8(ascii: "W") && parts[1].count == 3:
      guard let week = number(of: parts[1].dropFirst()) else { return nil }
      self.init(week: week, year: year)
    case 2 where parts[1].first == UInt8(ascii: "Q") && parts[1].count == 2:
      guard let quarter = number(of: parts[1].dropFirst()) else { return nil }
      self.init(quarter: quarter, year: year)
    case 2 where parts[1].first == UInt8(ascii: "H") && parts[1].count == 2:
      guard let half = number(of: parts[1].dropFirst()) else { return nil }
      self.init(half: half, year: year)
    case 2 where parts[1].count == 2:
      guard let month = number(of: parts[1]) else { return nil }
      self.init(month: month, year: year)
    case 3:
      guard let day = Day(iso: text) else { return nil }
      self.init(day: day)
    default:
      return nil
    }
  }

  /// The number of days, both ends counted.
  public var dayCount: Int { end.days(since: start) + 1 }

  /// The ISO 8601 week year and week number of the first day.
  public var isoWeek: (year: Int, week: Int) {
    let thursday = start.adding(days: 4 - start.weekday)
    let year = thursday.year
    let firstOfYear = Day(year: year, month: 1, day: 1) ?? thursday
    return (year, thursday.days(since: firstOfYear) / 7 + 1)
  }

  /// Whether a day lies inside.
  public func contains(_ day: Day) -> Bool { start <= day && day <= end }

  /// Whether another period lies wholly inside.
  public func contains(_ other: Period) -> Bool { start <= other.start && other.end <= end }

  /// The same period a year earlier; for a range and a day the same dates (29 February becomes 28),
  /// but a range through the last day of February ends on its last day there, too.
  /// A week becomes the same ISO week number, `nil` where that year has none.
  public var yearBefore: Period? {
    switch kind {
    case .week: return Period(week: isoWeek.week, year: isoWeek.year - 1)
    case .month: return Period(month: start.month, year: start.year - 1)
    case .quarter: return Period(quarter: (start.month + 2) / 3, year: start.year - 1)
    case .half: return Period(half: start.month > 6 ? 2 : 1, year: start.year - 1)
    case .year: return Period(year: start.year - 1)
    case .day: return Self.yearBefore(start).map { Period(day: $0) }
    case .range:
      guard let first = Self.yearBefore(start), let last = Self.yearBefore(end, atMonthEnd: true)
      else { return nil }
      return Period(start: first, end: last, kind: kind)
    }
  }

  private static func yearBefore(_ day: Day, atMonthEnd: Bool = false) -> Day? {
    let (year, month, dayOfMonth) = day.parts
    let length = Day.length(ofMonth: month, year: year - 1)
    let wasLast = atMonthEnd && dayOfMonth == Day.length(ofMonth: month, year: year)
    return Day(year: year - 1, month: month, day: wasLast ? length : min(dayOfMonth, length))
  }

  /// The period of the same kind and length just before this one.
  public var previous: Period? {
    let dayBefore = start.adding(days: -1)
    switch kind {
    case .week: return Period(weekOf: dayBefore)
    case .month: return Period(month: dayBefore.month, year: dayBefore.year)
    case .quarter: return Period(quarter: (dayBefore.month + 2) / 3, year: dayBefore.year)
    case .half: return Period(half: dayBefore.month > 6 ? 2 : 1, year: dayBefore.year)
    case .year: return Period(year: dayBefore.year)
    case .day: return Period(day: dayBefore)
    case .range: return Period(from: start.adding(days: -dayCount), through: dayBefore)
    }
  }

  /// The period as it is written in a record, e.g. `2024-Q1`.
  public var description: String {
    let year = padded(start.year, 4)
    switch kind {
    case .day: return start.description
    case .week:
      let (weekYear, week) = isoWeek
      return "\(padded(weekYear, 4))-W\(padded(week, 2))"
    case .month: return "\(year)-\(padded(start.month, 2))"
    case .quarter: return "\(year)-Q\((start.month + 2) / 3)"
    case .half: return "\(year)-H\(start.month > 6 ? 2 : 1)"
    case .year: return year
    case .range:
      let wholeMonths =
        start.dayOfMonth == 1
        && end.dayOfMonth == Day.length(ofMonth: end.month, year: end.year)
      guard wholeMonths else { return "\(start)/\(end)" }
      return "\(year)-\(padded(start.month, 2))/\(padded(end.year, 4))-\(padded(end.month, 2))"
    }
  }

  /// By last day, then by length: what ends later is newer.
  public static func < (left: Period, right: Period) -> Bool {
    (left.end, right.start) < (right.end, left.start)
  }
}
