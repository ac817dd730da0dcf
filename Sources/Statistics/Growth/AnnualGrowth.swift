internal import Foundation

extension Growth {
  /// Compound annual growth, `100 × ((last / first)^(1 / steps) − 1)`, in percent; steps are years
  /// minus one. `nil` unless first and last are positive and there is a step.
  ///
  /// Source: UNCTAD Handbook of Statistics, "exponential growth rate"; WITS.
  public static func compoundAnnual(first: Double, last: Double, steps: Int) -> Double? {
    guard first > 0, last > 0, steps > 0 else { return nil }
    return finite(100 * (pow(last / first, 1 / Double(steps)) - 1))
  }

  /// `100 × ln(current / previous)`: adds up over time, never to be mixed with percent. `nil`
  /// unless both are positive.
  ///
  /// Source: Tornqvist, Vartia and Vartia, American Statistician 39:43-46 (1985).
  public static func logarithmic(current: Double, previous: Double) -> Double? {
    guard current > 0, previous > 0 else { return nil }
    return finite(100 * log(current / previous))
  }

  /// Growth on the period before at an annual pace, `100 × ((current / previous)^m − 1)`, in
  /// percent, m periods a year; only for seasonally adjusted data. `nil` unless the base is
  /// positive.
  ///
  /// Source: OECD, Growth rates in the EO database, (1).
  public static func annualised(
    current: Double, previous: Double, periodsPerYear: Int
  ) -> Double? {
    guard previous > 0, current >= 0, periodsPerYear > 0 else { return nil }
    return finite(100 * (pow(current / previous, Double(periodsPerYear)) - 1))
  }

  /// Growth after inflation, `100 × ((1 + g) / (1 + d) − 1)` with both in percent; not g − d.
  /// `nil` for a deflator that fell by 100 percent or more.
  ///
  /// Source: UNCTAD Handbook of Statistics, volume index as value over unit value index.
  public static func real(nominal: Double, deflator: Double) -> Double? {
    guard deflator > -100 else { return nil }
    return finite(100 * ((1 + nominal / 100) / (1 + deflator / 100) - 1))
  }
}
