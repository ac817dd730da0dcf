internal import Values

/// Rows of a file that belong together, with their exact sums: one of several that a person decides
/// between.
package struct TotalsCandidate: Sendable, Hashable {
  /// The class's name, as the option takes it.
  package let group: String
  /// The number of rows.
  package private(set) var rows = 0
  /// The first names of groups of countries in it, as the file has them.
  package private(set) var names: [String] = []
  /// The sums by flow and currency, in whole units; `nil` where one has too many digits.
  private var sums: [Column: DecimalNumber?] = [:]

  /// What is summed by itself.
  private struct Column: Hashable, Comparable {
    var flow: TradeDraft.Flow
    var currency: String

    static func < (left: Column, right: Column) -> Bool {
      (left.flow.rawValue, left.currency) < (right.flow.rawValue, right.currency)
    }
  }

  init(group: String) {
    self.group = group
  }

  mutating func add(_ draft: TradeDraft) {
    rows += 1
    for party in [draft.reporter, draft.partner] where party.kind == .groups && names.count < 5 {
      if !names.contains(party.name) { names.append(party.name) }
    }
    guard let amount = draft.amount else { return }
    let column = Column(flow: draft.flow, currency: draft.currency)
    let sum = sums[column, default: .zero]
    sums.updateValue(sum?.adding(amount), forKey: column)
  }

  /// The sums as text, e.g. `export 6115764185 USD, import 6804128143 USD`.
  package var sumText: String {
    sums.sorted { $0.key < $1.key }.map { column, sum in
      "\(column.flow.rawValue) \(sum?.description ?? "too large to add up") \(column.currency)"
    }.joined(separator: ", ")
  }
}
