/// Statistics of growth.
public enum Growth {
  /// `100 × (current / previous − 1)`, in percent; `nil` unless the base is positive. Not for
  /// balances.
  ///
  /// Source: OECD, Growth rates in the EO database, (2) and (3).
  public static func percentChange(current: Double, previous: Double) -> Double? {
    guard previous > 0 else { return nil }
    return finite(100 * (current / previous - 1))
  }

  static func finite(_ value: Double) -> Double? { value.isFinite ? value : nil }
}
