internal import Periods

extension Schedule {
  /// The day of the next period on which an edition appears.
  public enum Anchor: Sendable, Hashable {
    /// A weekday of the next week, Monday being 1.
    case weekday(Int)
    /// A day of a month of the next period, its first month being 1; the month's last day where it
    /// is shorter.
    case day(Int, ofMonth: Int = 1)

    /// Whether the periods of a rhythm have such a day.
    func fits(_ rhythm: Rhythm) -> Bool {
      switch self {
      case .weekday(let number):
        rhythm == .week && (1...7).contains(number)
      case .day(let number, let month):
        rhythm != .week && (1...31).contains(number)
          && (1...(12 / rhythm.perYear)).contains(month)
      }
    }

    /// The day in a period.
    func day(in period: Period) -> Day {
      switch self {
      case .weekday(let number):
        return period.start.adding(days: number - 1)
      case .day(let number, let month):
        let first = period.start.adding(months: month - 1)
        return min(first.adding(days: number - 1), Period(.month, containing: first).end)
      }
    }
  }
}
