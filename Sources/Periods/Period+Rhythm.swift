extension Period {
  /// The week, month, quarter or year that holds a day.
  public init(_ rhythm: Rhythm, containing day: Day) {
    switch rhythm {
    case .week: self.init(weekOf: day)
    case .month: self.init(months: 1, containing: day, kind: .month)
    case .quarter: self.init(months: 3, containing: day, kind: .quarter)
    case .year: self.init(months: 12, containing: day, kind: .year)
    }
  }

  /// The weeks, months, quarters or years it consists of, in order; empty where it does not consist
  /// of whole ones.
  public func split(into rhythm: Rhythm) -> [Period] {
    let parts = every(rhythm)
    return parts.first?.start == start && parts.last?.end == end ? parts : []
  }

  /// Every week, month, quarter or year with a day in it, in order.
  public func every(_ rhythm: Rhythm) -> [Period] {
    var periods: [Period] = []
    var period = Period(rhythm, containing: start)
    while period.start <= end {
      periods.append(period)
      period = period.next
    }
    return periods
  }

  /// Whether it is whole calendar months.
  public var isWholeMonths: Bool { start.dayOfMonth == 1 && end.isMonthEnd }

  /// Whether it is January to some month of the same year, written as a range: `2024-01/2024-05`.
  public var isYearToDate: Bool {
    kind == .range && isWholeMonths && start.month == 1 && start.year == end.year
  }
}
