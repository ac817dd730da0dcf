public import Periods

/// When the editions of a report appear: some time after the period they cover has ended.
public struct Schedule: Sendable, Hashable {
  /// What one edition covers, and on which day after it the edition appears.
  public enum Rhythm: Sendable, Hashable {
    /// An ISO week; the edition appears on that weekday of the next week, Monday being 1.
    case week(weekday: Int)
    /// A month; the edition appears on that day of the next, or its last where it is shorter.
    case month(day: Int)
    /// A quarter; the edition appears on that day of the first month of the next.
    case quarter(day: Int)
  }

  /// What one edition covers, and on which day after it the edition appears.
  public let rhythm: Rhythm
  /// The time of day at which it appears.
  public let time: TimeOfDay
  /// The zone of the time and of the days.
  public let zone: Zone

  /// A schedule; `nil` where there is no such weekday (1 to 7) or day of the month (1 to 31).
  public init?(_ rhythm: Rhythm, at time: TimeOfDay, in zone: Zone) {
    switch rhythm {
    case .week(let weekday): guard (1...7).contains(weekday) else { return nil }
    case .month(let day), .quarter(let day): guard (1...31).contains(day) else { return nil }
    }
    self.rhythm = rhythm
    self.time = time
    self.zone = zone
  }

  /// The moment at which the edition of a period appears.
  public func appearance(of period: Period) -> Instant {
    let first = period.end.adding(days: 1)
    let day: Day
    switch rhythm {
    case .week(let weekday):
      day = first.adding(days: weekday - 1)
    case .month(let number), .quarter(let number):
      let length = Day.length(ofMonth: first.month, year: first.year)
      day = first.adding(days: min(number, length) - 1)
    }
    return zone.instant(of: time, on: day)
  }

  /// The newest period whose edition has appeared by a moment.
  public func newest(at now: Instant) -> Period? {
    var period = period(with: zone.day(at: now))
    // At most two steps: the running period, and one that has ended but has not appeared.
    for _ in 0..<4 {
      guard let candidate = period else { return nil }
      if appearance(of: candidate) <= now { return candidate }
      period = candidate.previous
    }
    return nil
  }

  /// The next period whose edition appears after a moment.
  public func next(after now: Instant) -> Period? {
    newest(at: now).map(successor)
  }

  /// The period after one of this schedule's.
  public func successor(of period: Period) -> Period {
    self.period(with: period.end.adding(days: 1)) ?? period
  }

  /// The periods whose editions have appeared since one period and are newer than it, the oldest
  /// first.
  ///
  /// - Parameters:
  ///   - last: The newest period the ledger has finished; `nil` before the first run, when only the
  ///     newest is due.
  ///   - limit: How many at most; the newest are kept.
  public func due(after last: Period?, at now: Instant, limit: Int = 60) -> [Period] {
    guard let newest = newest(at: now), limit > 0 else { return [] }
    guard let last else { return [newest] }
    var periods: [Period] = []
    var period: Period? = newest
    while let candidate = period, candidate > last, periods.count < limit {
      periods.append(candidate)
      period = candidate.previous
    }
    return periods.reversed()
  }

  private func period(with day: Day) -> Period? {
    switch rhythm {
    case .week: Period(weekOf: day)
    case .month: Period(month: day.month, year: day.year)
    case .quarter: Period(quarter: (day.month + 2) / 3, year: day.year)
    }
  }
}
