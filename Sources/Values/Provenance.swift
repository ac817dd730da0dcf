/// Where a number comes from: the statistic, its formula, the records and the sources behind it.
public struct Provenance: Sendable, Hashable {
  /// How a number came about.
  public enum Nature: String, Sendable, Hashable, CaseIterable {
    /// As a trade record or contact has it.
    case recorded
    /// Computed here from records.
    case computed
    /// As somebody said it.
    case stated
    /// Not said, but follows from what was said.
    case implied
  }

  /// The stable name of the statistic, e.g. `growth.year-on-year`.
  public var statistic: String
  /// The formula, e.g. `100 × (current / year before − 1)`, and what it was given.
  public var calculation: Calculation
  /// The ids of the records it came from, sorted, each once.
  public var records: [String]
  /// The ids of the sources behind those records, sorted, each once.
  public var sources: [String]
  /// Who said it; `nil` where nobody did.
  public var speaker: String?
  /// Whose figure it is by side: alpha-3 code; `nil` where it belongs to neither.
  public var reporter: String?
  public var nature: Nature
  /// Whether others give a figure that does not agree.
  public var hasDissent: Bool
  /// What a reader should know, in the desk's words.
  public var note: String?

  public init(
    statistic: String, calculation: Calculation,
    records: [String] = [], sources: [String] = [], speaker: String? = nil, reporter: String? = nil,
    nature: Nature, hasDissent: Bool = false,
    note: String? = nil
  ) {
    self.statistic = statistic
    self.calculation = calculation
    self.records = records.sortedOnce()
    self.sources = sources.sortedOnce()
    self.speaker = speaker
    self.reporter = reporter
    self.nature = nature
    self.hasDissent = hasDissent
    self.note = note
  }
}

extension Provenance {
  /// The same origin with other records and sources, which are sorted, each once, already.
  package func with(sortedRecords records: [String], sources: [String]) -> Provenance {
    var copy = self
    copy.records = records
    copy.sources = sources
    return copy
  }
}

extension [String] {
  /// The elements in order, each once. What is in order already, as the parts of a sum mostly are,
  /// costs one pass: a year of monthly trade by section rests on a thousand records.
  package func sortedOnce() -> [String] {
    zip(self, dropFirst()).allSatisfy { $0 < $1 } ? self : Set(self).sorted()
  }

  /// The elements of two lists that are in order, in order, each once.
  package func merged(with other: [String]) -> [String] {
    guard let last, let first = other.first else { return isEmpty ? other : self }
    // Months follow each other, and mostly come from one source.
    if last < first { return self + other }
    if self == other { return self }
    var merged: [String] = []
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
