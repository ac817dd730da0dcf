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
    self.init(start...end)
  }

  /// A range of days, both ends included.
  public init(_ days: ClosedRange<Day>) {
    self.init(start: days.lowerBound, end: days.upperBound, kind: .range)
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

  /// The period of so many months, counted from January, that holds a day.
  init(months count: Int, containing day: Day, kind: Kind) {
    let month = day.adding(days: 1 - day.dayOfMonth)
    let start = month.adding(months: -((month.month - 1) % count))
    self.init(start: start, end: start.adding(months: count).adding(days: -1), kind: kind)
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

  /// By last day, then by length: what ends later is newer.
  public static func < (left: Period, right: Period) -> Bool {
    (left.end, right.start) < (right.end, left.start)
  }
}
