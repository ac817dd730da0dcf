public import Periods

/// One issue of a briefing: the period it covers and the day it is written as of.
public struct Edition: Sendable, Hashable {
  /// The period covered, usually an ISO week.
  public var period: Period
  /// The last day whose knowledge may be used.
  public var asOf: Day

  public init(period: Period, asOf: Day) {
    self.period = period
    self.asOf = asOf
  }

  /// An edition by its name, e.g. `2024-W21`; `nil` if that is no period. Without a day it is
  /// written as of its last day.
  public init?(name: String, asOf: Day? = nil) {
    guard let period = Period(iso: name) else { return nil }
    self.init(period: period, asOf: asOf ?? period.end)
  }
}
