/// The range a number lies in, because it was rounded or because it was estimated.
public struct Interval: Sendable, Hashable {
  /// Where the uncertainty comes from.
  public enum Kind: Sendable, Hashable {
    /// From the rounding and hedging of printed numbers: the true value lies inside.
    case rounding
    /// A confidence interval of that level, e.g. 0.95.
    case confidence(Double)
  }

  /// The lower bound, in the quantity's unit; `nil` where it is open.
  public var lower: Double?
  /// The upper bound, in the quantity's unit; `nil` where it is open.
  public var upper: Double?
  public var kind: Kind

  public init(lower: Double?, upper: Double?, kind: Kind) {
    // A bound that is no number bounds nothing.
    self.lower = lower.flatMap { $0.isFinite ? $0 : nil }
    self.upper = upper.flatMap { $0.isFinite ? $0 : nil }
    self.kind = kind
  }

  /// Whether a value lies inside, the bounds included.
  public func contains(_ value: Double) -> Bool {
    (lower.map { $0 <= value } ?? true) && (upper.map { value <= $0 } ?? true)
  }

  /// Whether two ranges have a value in common, the bounds included; a gap no wider than the
  /// noise of binary fractions counts as touching.
  public func overlaps(_ other: Interval) -> Bool {
    Self.atMost(lower, other.upper) && Self.atMost(other.lower, upper)
  }

  /// The range times a factor; a negative factor swaps the bounds.
  package func scaled(by factor: Double) -> Interval {
    let low = lower.map { $0 * factor }
    let high = upper.map { $0 * factor }
    return factor < 0
      ? Interval(lower: high, upper: low, kind: kind)
      : Interval(lower: low, upper: high, kind: kind)
  }

  private static func atMost(_ lower: Double?, _ upper: Double?) -> Bool {
    guard let lower, let upper else { return true }
    return lower <= upper + 1e-9 * max(abs(lower), abs(upper))
  }
}
