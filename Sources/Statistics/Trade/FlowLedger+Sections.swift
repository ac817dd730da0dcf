internal import Records
internal import Values

extension FlowLedger.Cell {
  /// How far an amount is told by section.
  enum Division: Equatable {
    /// There is nothing to tell.
    case nothing
    /// Only totals are on record.
    case undivided
    /// Every part of it has sections.
    case divided
    /// Some parts of it have sections and some have only totals: no sum by section is whole.
    case mixed
  }

  /// How far it is told by section.
  var division: Division {
    let kinds = Set(leaves.filter { $0.total != .zero }.map { !$0.products.isEmpty })
    guard let first = kinds.first else { return .nothing }
    return kinds.count > 1 ? .mixed : first ? .divided : .undivided
  }

  /// Whether what it has of a section is known: as recorded, or as nothing where the sections that
  /// are on record make up the whole.
  func knows(_ section: String) -> Bool {
    leaves.allSatisfy { leaf in
      leaf.total == .zero || leaf.products.isEmpty || leaf.products[section] != nil
        || abs(leaf.beyondSections) <= leaf.noise
    }
  }

  /// Whether the sections of a part of it come to more than its total, so that one is wrong.
  var hasSectionsBeyondTotal: Bool {
    leaves.contains { !$0.products.isEmpty && $0.beyondSections < -$0.noise }
  }

  /// What the total holds beyond the sections; below zero where these come to more.
  private var beyondSections: Double {
    (total - products.filter { $0.key != ProductCode.rest }.values.sum).value
  }

  /// What the rounding of sections may make of a total: a thousandth of it.
  private var noise: Double { abs(total.value) / 1000 }
}

extension FlowLedger.Cell.Division {
  /// Whether two amounts are told by the same sections, or both not at all.
  func isComparable(to other: Self) -> Bool {
    guard self != .mixed, other != .mixed else { return false }
    return self == other || self == .nothing || other == .nothing
  }
}
