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
