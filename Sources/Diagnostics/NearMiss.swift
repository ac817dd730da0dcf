/// Finds the known name a writer may have meant.
public enum NearMiss {
  /// The most characters of a name that is compared; nobody mistypes a longer one.
  public static let longestName = 100

  /// The nearest of `candidates` within a third of the name's length (at least one edit), or `nil`.
  ///
  /// Distance: Damerau-Levenshtein with adjacent transpositions (optimal string alignment); ties go
  /// to the candidate that comes first. A hint must not change what is meant: a name with other
  /// digits is another name, so is one of a single letter, and `re-export` is no slip for `export`.
  public static func of(_ name: String, in candidates: some Sequence<String>) -> String? {
    guard name.utf8.count <= longestName * 4 else { return nil }
    let letters = Array(name.lowercased())
    guard letters.count <= longestName else { return nil }
    var limit = max(1, name.count / 3)
    var best: String?
    for candidate in candidates where candidate != name {
      // A character has at most a few bytes: most candidates are too long or too short to be near.
      guard candidate.utf8.count <= (letters.count + limit) * 4 else { continue }
      let other = Array(candidate.lowercased())
      guard abs(other.count - letters.count) <= limit else { continue }
      let distance = distance(letters, other)
      guard distance <= limit, mayMean(other, letters) else { continue }
      best = candidate
      if distance == 0 { break }
      // Only a nearer one is taken from here on.
      limit = distance - 1
    }
    return best
  }

  /// Whether a candidate differs from a name by a slip only, and not by what it means.
  private static func mayMean(_ other: [Character], _ name: [Character]) -> Bool {
    if name == other { return true }
    let isPrefixed = name.count > other.count + 1 && name.suffix(other.count) == other[...]
    return name.count > 1 && !isPrefixed && name.filter(\.isNumber) == other.filter(\.isNumber)
  }

  static func distance(_ left: String, _ right: String) -> Int {
    distance(Array(left), Array(right))
  }

  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var before = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    for i in 1...a.count {
      var current = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        current[j] = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          current[j] = min(current[j], before[j - 2] + 1)
        }
      }
      before = previous
      previous = current
    }
    return previous[b.count]
  }
}
