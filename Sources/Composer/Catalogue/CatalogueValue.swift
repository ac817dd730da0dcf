internal import Document
internal import Language
internal import Periods
internal import Values

/// What a name in a definition stands for.
enum CatalogueValue: Sendable, Hashable {
  case quantity(Quantity)
  case day(Day)
  case period(Period)
  case text([Inline])
  /// A text whose numbers are printed where it stands.
  case phrase(Phrase)
  /// A yes or no, for conditions.
  case flag(Bool)

  /// Whether a condition on it holds: yes, or a defined value other than a count of nothing.
  var isTrue: Bool {
    switch self {
    case .flag(let flag): flag
    case .quantity(let quantity):
      quantity.value.map { quantity.unit != .count || $0 != 0 } ?? false
    case .text(let text): !text.isEmpty
    case .phrase(let phrase): !phrase.isEmpty
    case .day, .period: true
    }
  }
}

/// The kinds of values names have; known before there is a value, so that a definition can be
/// checked without records.
enum CatalogueKind: String, Sendable, Hashable, CaseIterable {
  case money, percent, count, duration, number, day, period, text, flag

  /// The kind as messages name it.
  var phrase: String {
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
  var isQuantity: Bool {
    switch self {
    case .money, .percent, .count, .duration, .number: true
    case .day, .period, .text, .flag: false
    }
  }
}
