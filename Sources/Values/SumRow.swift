/// A sum of trade records as a row of a table, for whoever wants to check what a number rests on.
public struct SumRow: Sendable, Hashable, Codable {
  /// What stands in the columns.
  public static let columns = [
    "as-of", "reporter", "partner", "flow", "product", "period", "amount", "first-amount",
    "currency", "valuation", "sources",
  ]

  /// One text for each column, written as in record files.
  public let fields: [String]

  /// - Parameter fields: as many as there are columns.
  public init(_ fields: [String]) {
    self.fields = fields
  }
}
