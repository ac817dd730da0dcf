/// Patterns with what each means; the longest that matches is taken.
struct WordTable: Sendable {
  /// What was found at a place.
  struct Match: Sendable, Hashable {
    var value: String
    /// How many tokens it takes.
    var count: Int
  }

  private struct Entry {
    var pattern: WordPattern
    var value: String
  }

  /// By the first two letters of the first word, the longest first.
  private var entries: [String: [Entry]] = [:]

  /// Adds a pattern.
  mutating func add(_ pattern: WordPattern, value: String) {
    let key = String(pattern.words[0].key.prefix(2))
    entries[key, default: []].append(Entry(pattern: pattern, value: value))
    // A longer stem is the more exact one: "австрийск" is no form of "Австри".
    entries[key]?.sort { left, right in
      let (one, two) = (left.pattern.words, right.pattern.words)
      return (one.count, one[0].key.count) > (two.count, two[0].key.count)
    }
  }

  /// The longest pattern that begins at a place.
  func match(_ tokens: [Token], at place: Int) -> Match? {
    guard let candidates = entries[String(tokens[place].key.prefix(2))] else { return nil }
    let found = candidates.first { $0.pattern.matches(tokens, at: place) }
    return found.map { Match(value: $0.value, count: $0.pattern.words.count) }
  }
}
