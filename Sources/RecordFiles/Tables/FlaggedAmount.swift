internal import Fields
internal import Values

/// A value of trade with what its source says of it.
struct FlaggedAmount: Sendable {
  /// The value; `nil` where the source says that it is not known.
  var amount: DecimalNumber?
  /// The source's own letters, e.g. `p` for provisional.
  var flags: [String]

  /// The letters beside the value with those of a column of their own, each once.
  func flags(with column: [String]) -> [String] {
    flags.filter { !column.contains($0) } + column
  }
}

extension FieldType where Value == FlaggedAmount {
  /// A number that is not below zero, as exact as it is written, or `:`; letters behind a blank are
  /// flags of the source.
  static var flaggedAmount: FieldType<FlaggedAmount> {
    FieldType("number", schema: .number, cell: .flaggedNumber) { (text) throws(FieldProblem) in
      let parts = text.split(separator: " ", maxSplits: 1)
      let flags = parts.dropFirst().flatMap { $0.map(String.init) }
      guard let number = parts.first, number != ":" else {
        return FlaggedAmount(amount: nil, flags: flags)
      }
      let amount = try FieldType<DecimalNumber>.exactAmount.value(of: String(number))
      return FlaggedAmount(amount: amount, flags: flags)
    }
  }
}
