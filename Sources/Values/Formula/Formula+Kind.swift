extension Formula {
  /// What a formula leaves to be checked.
  public enum Kind: Sendable, Hashable {
    /// Arithmetic: its operands give the number.
    case arithmetic
    /// A count of records.
    case count
    /// The number is a record's or a speaker's own.
    case none
    /// Only the records can repeat it.
    case method
  }

  public var kind: Kind {
    switch self {
    case .asRecorded, .asStated: .none
    case .count(let counted): counted.isOfRecords ? .count : .method
    case .method, .bound: .method
    case .number, .operand, .arithmetic, .power, .magnitude, .total, .summary, .withInterval:
      .arithmetic
    }
  }
}
