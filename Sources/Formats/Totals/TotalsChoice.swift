/// What a person has said about rows that may count the same trade twice: `products=total`.
package struct TotalsChoice: Sendable, Hashable {
  private var groups: [TotalsDimension: Set<String>] = [:]

  /// Nothing was said.
  package init() {}

  /// Takes what is written as `DIMENSION=GROUP,GROUP`; `false` where there is no such dimension or
  /// nothing behind the sign.
  package mutating func take(_ text: String) -> Bool {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let dimension = TotalsDimension(rawValue: String(parts[0])) else {
      return false
    }
    let names = parts[1].split(separator: ",").map(String.init)
    groups[dimension, default: []].formUnion(names)
    return !names.isEmpty
  }

  /// What was said, as it is written, in the order of the dimensions.
  package var texts: [String] {
    TotalsDimension.allCases.compactMap { dimension in
      groups[dimension].map { "\(dimension.rawValue)=\($0.sorted().joined(separator: ","))" }
    }
  }

  /// This, and what another one says of dimensions of which this says nothing.
  package func completed(by other: TotalsChoice) -> TotalsChoice {
    var choice = self
    choice.groups.merge(other.groups) { own, _ in own }
    return choice
  }

  /// What was said about a dimension; `nil` for nothing.
  func groups(of dimension: TotalsDimension) -> Set<String>? { groups[dimension] }

  /// Whether a draft is among what is to be taken.
  func takes(_ draft: TradeDraft) -> Bool {
    groups.allSatisfy { dimension, names in
      dimension.group(of: draft).map(names.contains) ?? true
    }
  }
}
