public import Periods
public import Values

/// What a desk declares about its log of contacts, and what counts as one.
public struct DeclaredLog: Sendable, Hashable, Codable {
  /// Whether it is declared complete; `nil` where nothing is declared.
  public var isComplete: Bool?
  /// The first day it covers.
  public var since: Day?
  public var unit: CountingUnit
  public var asOf: Day

  public init(isComplete: Bool?, since: Day?, unit: CountingUnit, asOf: Day) {
    self.isComplete = isComplete
    self.since = since
    self.unit = unit
    self.asOf = asOf
  }
}
