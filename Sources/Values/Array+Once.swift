extension Array where Element: Comparable {
  /// The elements of two lists that are in order, in order, each once.
  func mergedOnce(with other: [Element]) -> [Element] {
    guard let last, let first = other.first else { return isEmpty ? other : self }
    // Months follow each other, and mostly come from one source.
    if last < first { return self + other }
    if self == other { return self }
    var merged: [Element] = []
    merged.reserveCapacity(count + other.count)
    var (left, right) = (startIndex, other.startIndex)
    while left < endIndex, right < other.endIndex {
      let (a, b) = (self[left], other[right])
      if a < b {
        merged.append(a)
        left += 1
      } else {
        merged.append(b)
        right += 1
        if a == b { left += 1 }
      }
    }
    merged += self[left...]
    merged += other[right...]
    return merged
  }
}

extension [String] {
  /// The elements in order, each once. What is in order already, as the parts of a sum mostly are,
  /// costs one pass: a year of monthly trade by section rests on a thousand records.
  package func sortedOnce() -> [String] {
    zip(self, dropFirst()).allSatisfy { $0 < $1 } ? self : Set(self).sorted()
  }

  /// The elements of two lists that are in order, in order, each once.
  package func merged(with other: [String]) -> [String] { mergedOnce(with: other) }
}

extension [[String]] {
  /// The elements of lists that are in order, in order, each once.
  package func merged() -> [String] {
    reduce(into: []) { merged, next in
      if let last = merged.last, let first = next.first, last < first {
        merged += next
      } else {
        merged = merged.merged(with: next)
      }
    }
  }
}
