/// The power of a thousand an amount of money is written in.
package enum MoneyScale: Double, Sendable, Hashable, CaseIterable {
  case one = 1
  case thousand = 1e3
  case million = 1e6
  case billion = 1e9
  case trillion = 1e12

  /// The scale that leaves one to three digits before the decimal mark.
  package static func fitting(_ value: Double) -> MoneyScale {
    allCases.last { abs(value) >= $0.rawValue } ?? .one
  }
}
