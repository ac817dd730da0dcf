package import Values

/// A number that an edition can give, declared once: what layouts call it, what it is, its unit, and
/// how it is computed.
package struct Measure: Sendable {
  /// What a measure is counted in.
  package enum Unit: Sendable, Hashable {
    /// In the currency that the pair's figures are compared in.
    case money
    case percent
    /// A whole number of things.
    case count
    case days
    /// A ratio, a rate or percentage points.
    case number

    /// Whether a quantity has it.
    package func holds(_ unit: Quantity.Unit) -> Bool {
      switch unit {
      case .money: self == .money
      case .percent: self == .percent
      case .count: self == .count
      case .days: self == .days
      case .percentagePoints, .rate, .ratio, .named: self == .number
      }
    }
  }

  /// As written in a definition, e.g. `trade.turnover.latest`.
  package let name: String
  /// What it is, in one line for the manual.
  package let meaning: String
  package let unit: Unit
  /// The formula of every value it has; `nil` where a value may be as somebody recorded or said it,
  /// or follow from what they said.
  package let formula: Formula?
  /// The number; `nil` where the records do not give it.
  package let value: @Sendable (EditionStatistics) -> Quantity?

  init(
    _ name: String, _ unit: Unit, _ meaning: String, formula: Formula? = nil,
    value: @escaping @Sendable (EditionStatistics) -> Quantity?
  ) {
    self.name = name
    self.meaning = meaning
    self.unit = unit
    self.formula = formula
    self.value = value
  }

  /// Measures of trade, in the order of the manual.
  package static let trade = points + structure + products + indicators
  /// Every measure, in the order of the manual.
  package static let all = trade + contacts + claims
}
