/// The kinds of values that names stand for.
package enum ValueKind: String, Sendable, Hashable, CaseIterable {
  case money, percent, count, duration, number, day, period, text, flag

  /// The kind as messages name it.
  package var phrase: String {
    switch self {
    case .money: "an amount of money"
    case .percent: "a percentage"
    case .count: "a count"
    case .duration: "a number of days"
    case .number: "a number"
    case .day: "a day"
    case .period: "a period"
    case .text: "a text"
    case .flag: "a yes or no"
    }
  }

  /// Whether its values are quantities.
  package var isQuantity: Bool {
    switch self {
    case .money, .percent, .count, .duration, .number: true
    case .day, .period, .text, .flag: false
    }
  }
}
