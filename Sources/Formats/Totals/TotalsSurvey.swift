/// Collects, while a file is read, which of its rows may count the same trade twice.
package struct TotalsSurvey: Sendable {
  private let dimensions: [TotalsDimension]
  private let choice: TotalsChoice
  private var candidates: [TotalsDimension: [String: TotalsCandidate]] = [:]

  /// - Parameter decided: The dimensions that something else decides, as a pair does who trades
  ///   with whom.
  init(_ choice: TotalsChoice, decided: Set<TotalsDimension> = []) {
    self.choice = choice
    dimensions = TotalsDimension.allCases.filter { !decided.contains($0) }
  }

  /// Counts a draft, and says whether it is among what was chosen.
  mutating func takes(_ draft: TradeDraft) -> Bool {
    for dimension in dimensions {
      guard let group = dimension.group(of: draft) else { continue }
      candidates[dimension, default: [:]][group, default: TotalsCandidate(group: group)].add(draft)
    }
    return choice.takes(draft)
  }

  /// The dimensions that nobody has decided, each with its candidates by their names.
  package var undecided: [(dimension: TotalsDimension, candidates: [TotalsCandidate])] {
    dimensions.compactMap { dimension in
      let found = candidates[dimension] ?? [:]
      guard found.count > 1, choice.groups(of: dimension) == nil else { return nil }
      return (dimension, found.values.sorted { $0.group < $1.group })
    }
  }

  /// What was chosen and is not in the file, as it was written.
  package var absent: [String] {
    dimensions.flatMap { dimension in
      let found = candidates[dimension] ?? [:]
      return (choice.groups(of: dimension) ?? []).filter { found[$0] == nil }.sorted().map {
        "\(dimension.rawValue)=\($0)"
      }
    }
  }
}
