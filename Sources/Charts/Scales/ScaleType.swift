internal import Foundation

/// How values are spread along an axis.
public enum ScaleType: Sendable, Hashable, Codable {
  case linear
  /// Equal ratios take equal lengths; of values above zero only.
  case logarithmic(base: Double)
  /// `sign(x) log(1 + |x slopeAtZero|)`: logarithmic far from zero, linear near it.
  case symmetricLogarithmic(slopeAtZero: Double)
  /// `sign(x) |x|^exponent`.
  case power(exponent: Double)
  /// Time, by the values' dates.
  case date
  /// Words in the order in which they come.
  case category

  /// To base 10.
  public static let log = ScaleType.logarithmic(base: 10)
  /// With a slope of 1 at zero.
  public static let symmetricLog = ScaleType.symmetricLogarithmic(slopeAtZero: 1)
  public static let squareRoot = ScaleType.power(exponent: 0.5)

  public static func log(base: Double) -> ScaleType { .logarithmic(base: base) }

  public static func symmetricLog(slopeAtZero: Double) -> ScaleType {
    .symmetricLogarithmic(slopeAtZero: slopeAtZero)
  }

  /// The value on a scale of even steps; `nil` where the scale has no place for it.
  func transformed(_ value: Double) -> Double? {
    switch self {
    case .linear, .date, .category: return value
    case .logarithmic(let base):
      guard value > 0, base > 1 else { return nil }
      return Foundation.log(value) / Foundation.log(base)
    case .symmetricLogarithmic(let slope):
      return (value < 0 ? -1 : 1) * log1p(abs(value * slope))
    case .power(let exponent):
      return (value < 0 ? -1 : 1) * pow(abs(value), exponent)
    }
  }
}
