/// A surname so written that spellings of one name are alike.
struct NameKey {
  private let key: String

  init(_ name: String) {
    let last = name.split(separator: " ").last.map(String.init) ?? name
    key = String(
      last.lowercased().unicodeScalars.compactMap { scalar -> Character? in
        let folded = Self.letters[Character(scalar)] ?? Character(scalar)
        return "aeiouyj'’".contains(folded) ? nil : folded
      })
  }

  func isAlike(_ other: NameKey) -> Bool {
    !key.isEmpty && (key.prefix(4) == other.key.prefix(4))
  }

  private static let letters: [Character: Character] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "z", "з": "z",
    "и": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "k", "ц": "t", "ч": "c", "ш": "s", "щ": "s",
    "ы": "y", "ь": "y", "э": "e", "ю": "u", "я": "a", "і": "i", "ў": "u",
  ]
}
