extension Period {
  /// The period of the same kind and length just before this one.
  public var previous: Period {
    let dayBefore = start.adding(days: -1)
    return neighbour(
      containing: dayBefore, range: dayBefore.adding(days: 1 - dayCount)...dayBefore)
  }

  /// The period of the same kind and length just after this one.
  public var next: Period {
    let dayAfter = end.adding(days: 1)
    return neighbour(containing: dayAfter, range: dayAfter...dayAfter.adding(days: dayCount - 1))
  }

  private func neighbour(containing day: Day, range: ClosedRange<Day>) -> Period {
    switch kind {
    case .day: Period(day: day)
    case .week: Period(.week, containing: day)
    case .month: Period(.month, containing: day)
    case .quarter: Period(.quarter, containing: day)
    case .half: Period(months: 6, containing: day, kind: .half)
    case .year: Period(.year, containing: day)
    case .range: Period(range)
    }
  }

  /// The same period a year earlier; for a range and a day the same dates (29 February becomes 28),
  /// but a range through the last day of February ends on its last day there, too.
  /// A week becomes the same ISO week number, `nil` where that year has none.
  public var yearBefore: Period? { years(later: -1) }

  /// The same period a year later, by the same rules.
  public var yearAfter: Period? { years(later: 1) }

  private func years(later count: Int) -> Period? {
    let year = start.year + count
    switch kind {
    case .day: return start.years(later: count).map { Period(day: $0) }
    case .week: return Period(week: isoWeek.week, year: isoWeek.year + count)
    case .month: return Period(month: start.month, year: year)
    case .quarter: return Period(quarter: start.quarter, year: year)
    case .half: return Period(half: start.half, year: year)
    case .year: return Period(year: year)
    case .range:
      guard let first = start.years(later: count),
        let last = end.years(later: count, keepingMonthEnd: true)
      else { return nil }
      return Period(from: first, through: last)
    }
  }
}

extension Day {
  /// The same date in another year, 28 February for a 29th that year lacks.
  ///
  /// - Parameter keepingMonthEnd: Whether the last day of a month stays the last.
  fileprivate func years(later count: Int, keepingMonthEnd: Bool = false) -> Day? {
    let (year, month, dayOfMonth) = parts
    let length = Day.length(ofMonth: month, year: year + count)
    let day = keepingMonthEnd && isMonthEnd ? length : min(dayOfMonth, length)
    return Day(year: year + count, month: month, day: day)
  }
}
