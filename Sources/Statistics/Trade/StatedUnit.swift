package import Values

/// The unit of a statement, read from what stands in the record: `percent`, a currency with a scale
/// (`USD bn`, `RUB tn`, `USD m`), or any other word.
package struct StatedUnit: Hashable {
  /// What is counted.
  package var unit: Quantity.Unit
  /// What a written number is multiplied with: 1 000 000 000 for `USD bn`.
  package var factor: Double

  /// Reads a unit as it stands in statements.csv.
  package init(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    if words == ["percent"] || words == ["%"] {
      (unit, factor) = (.percent, 1)
    } else if let code = words.first, Self.isCurrency(code), words.count == 1 {
      (unit, factor) = (.money(code), 1)
    } else if words.count == 2, Self.isCurrency(words[0]), let scale = Self.scales[words[1]] {
      (unit, factor) = (.money(words[0]), scale)
    } else {
      (unit, factor) = (.named(text), 1)
    }
  }

  private static let scales: [String: Double] = [
    "k": 1e3, "m": 1e6, "bn": 1e9, "tn": 1e12,
  ]

  private static func isCurrency(_ word: String) -> Bool {
    word.utf8.count == 3 && word.utf8.allSatisfy { (65...90).contains($0) }
  }
}
