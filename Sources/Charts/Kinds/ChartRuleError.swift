/// What the rules of a kind forbid.
public enum ChartRuleError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Parts that do not add up to their whole, beyond the tolerance of the whole's rounding.
  case sum(parts: Double, whole: Double, place: String)

  public var description: String {
    switch self {
    case .sum(let parts, let whole, let place):
      "the parts\(place.isEmpty ? "" : " of \(place)") add up to \(parts) and not to \(whole)"
    }
  }

  /// Throws unless the parts add up to the whole within a tolerance.
  static func check(
    _ parts: [Double], addUpTo whole: Double, tolerance: Double, in place: String = ""
  ) throws(ChartRuleError) {
    let sum = parts.reduce(0, +)
    // The noise of binary fractions is no difference.
    let noise = (parts.map(abs).reduce(0, +) + abs(whole)) * 1e-12
    guard abs(sum - whole) <= tolerance + noise else {
      throw .sum(parts: sum, whole: whole, place: place)
    }
  }
}
