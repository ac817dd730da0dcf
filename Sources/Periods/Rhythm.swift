/// How often something comes round: what one edition covers, or how long the periods of a series are.
public enum Rhythm: String, Sendable, Hashable, CaseIterable {
  case week, month, quarter, year

  /// The kind of its periods.
  public var kind: Period.Kind {
    switch self {
    case .week: .week
    case .month: .month
    case .quarter: .quarter
    case .year: .year
    }
  }

  /// The number of its periods in a year; 52 weeks, though some years have 53.
  public var perYear: Int {
    switch self {
    case .week: 52
    case .month: 12
    case .quarter: 4
    case .year: 1
    }
  }

  /// The last of its periods that ended before a day.
  public func lastComplete(before day: Day) -> Period {
    Period(self, containing: day).previous
  }
}
