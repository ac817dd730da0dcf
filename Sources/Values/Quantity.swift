public import Periods

/// A number with its unit, period and origin: what every statistic returns. It knows nothing of how
/// it is shown.
public struct Quantity: Sendable, Hashable {
  /// What a number counts.
  public enum Unit: Sendable, Hashable {
    /// Whole units of a currency, by its ISO 4217 code; 48.7 bn dollars is 48 700 000 000.
    case money(String)
    /// Percent: 6.3 is 6.3 %.
    case percent
    /// Percentage points.
    case percentagePoints
    /// A number of things.
    case count
    /// Whole or half days.
    case days
    /// Events per that many days.
    case rate(perDays: Int)
    /// A number without unit: a ratio, an index, a probability.
    case ratio
    /// Any other unit, as the record writes it, e.g. `Mt` or `RUB/USD`.
    case named(String)
  }

  /// The number; `nil` means undefined and is printed "n/a".
  public var value: Double?
  /// The range it lies in, if that is known.
  public var interval: Interval?
  public var unit: Unit
  /// The step the printed number was rounded to, in `unit`: 48.7 bn has 100 000 000; `nil` where
  /// the number was not printed by somebody else.
  public var step: Double?
  /// How the speaker hedged the number; exact where nobody spoke.
  public var qualifier: Qualifier
  /// What the number is about.
  public var period: Period?
  public var provenance: Provenance

  public init(
    value: Double?, interval: Interval? = nil, unit: Unit, step: Double? = nil,
    qualifier: Qualifier = .exact, period: Period? = nil, provenance: Provenance
  ) {
    // Neither infinity nor NaN leaves this room: both are "undefined".
    self.value = value.flatMap { $0.isFinite ? $0 : nil }
    self.interval = interval
    self.unit = unit
    self.step = step
    self.qualifier = qualifier
    self.period = period
    self.provenance = provenance
  }

  /// What the calculation of its provenance gives, so that formula and value cannot part.
  package init(
    calculatedBy provenance: Provenance, interval: Interval? = nil, unit: Unit,
    step: Double? = nil, period: Period? = nil
  ) {
    self.init(
      value: provenance.calculation.value, interval: interval, unit: unit, step: step,
      period: period, provenance: provenance)
  }

  /// The lower end of its interval; `nil` where it has none, or an open one.
  package var lowerBound: Quantity? { bound(interval?.lower) }

  /// The upper end of its interval; `nil` where it has none, or an open one.
  package var upperBound: Quantity? { bound(interval?.upper) }

  private func bound(_ end: Double?) -> Quantity? {
    guard let end else { return nil }
    var bound = self
    bound.value = end
    bound.interval = nil
    bound.provenance.calculation = provenance.calculation.bound
    return bound
  }
}
