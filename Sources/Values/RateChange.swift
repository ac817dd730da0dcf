/// How often something happened in a span of days against as many days before, and whether chance
/// explains the difference.
public struct RateChange: Sendable, Hashable {
  /// What the two counts allow to be said.
  public enum Finding: Sendable, Hashable {
    /// A difference this large would often come about by chance.
    case none
    /// More than chance would explain.
    case more
    /// Fewer than chance would explain.
    case fewer
  }

  /// What counts as one.
  public var unit: CountingUnit
  public var count: Quantity
  /// In the days before.
  public var countBefore: Quantity
  /// Per 30 days, with its interval.
  public var rate: Quantity
  /// The rate over the rate of the days before.
  public var ratio: Quantity
  /// Two-sided probability of a difference this large if nothing had changed.
  public var probability: Quantity

  /// The probability below which a difference counts as one.
  public static let significance = 0.05

  public init(
    unit: CountingUnit, count: Quantity, countBefore: Quantity, rate: Quantity, ratio: Quantity,
    probability: Quantity
  ) {
    self.unit = unit
    self.count = count
    self.countBefore = countBefore
    self.rate = rate
    self.ratio = ratio
    self.probability = probability
  }

  /// What may be said; `none` where the probability is undefined.
  public var finding: Finding {
    guard let probability = probability.value, probability < Self.significance else { return .none }
    // Without a ratio there was nothing before.
    return (ratio.value ?? .infinity) > 1 ? .more : .fewer
  }
}
