internal import Periods

/// Days and periods that look random and are the same on every run (Knuth's MMIX generator).
struct Generator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2 &+ 1 }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    // The high bits are the good ones.
    return state ^ (state >> 33)
  }

  /// A day of the years 2 to 9998, so that a year before and after it can be written, too.
  mutating func day() -> Day {
    let year = Int.random(in: 2...9998, using: &self)
    let month = Int.random(in: 1...12, using: &self)
    let last = Day.length(ofMonth: month, year: year)
    // Ends of months are where calendars go wrong: every fourth day is one.
    let isLast = Int.random(in: 0..<4, using: &self) == 0
    let day = isLast ? last : Int.random(in: 1...last, using: &self)
    return Day(year: year, month: month, day: day) ?? Day(ordinal: 0)
  }

  /// A period of a kind.
  mutating func period(_ kind: Period.Kind) -> Period? {
    let day = day()
    switch kind {
    case .day: return Period(day: day)
    case .week: return Period(.week, containing: day)
    case .month: return Period(.month, containing: day)
    case .quarter: return Period(.quarter, containing: day)
    case .half: return Period(half: day.half, year: day.year)
    case .year: return Period(.year, containing: day)
    case .range:
      return Period(from: day, through: day.adding(days: Int.random(in: 0..<400, using: &self)))
    }
  }
}
