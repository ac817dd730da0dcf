internal import Fields
internal import Language
internal import Periods

extension Parameter {
  /// The digits after the point.
  private static func decimals(of text: String) -> Int {
    text.split(separator: ".").dropFirst().first?.count ?? 0
  }

  /// The value that texts print or ask for; numbers are written in the briefing's language.
  func value(_ notation: Notation) -> CatalogueValue? {
    switch kind {
    case .text: .plain(text)
    case .integer, .number:
      Double(text).map { .plain(notation.number($0, decimals: Self.decimals(of: text))) }
    case .boolean: .flag(["yes", "true"].contains(text.lowercased()))
    case .day: Day(iso: text).map { .day($0) }
    case .period: Period(iso: text).map { .period($0) }
    }
  }
}
