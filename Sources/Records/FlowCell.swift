public import Periods
public import Values

/// What one country reported about one flow of one product in one period: a sum of trade records, in
/// one valuation, as known on the day of the question.
public struct FlowCell: Sendable, Hashable {
  /// Who reports: alpha-3 code.
  public var reporter: String
  /// With whom: alpha-3 code; `WLD` is the world.
  public var partner: String
  /// The direction, seen from the reporter.
  public var direction: TradeFlow.Direction
  /// As the records have it: a month, quarter or year, or January to a later month.
  public var period: Period
  /// The product's code.
  public var product: String
  public var level: ProductLevel
  /// As it became known last.
  public var amount: DecimalNumber
  /// As it became known first; `nil` where it became known once.
  public var firstAmount: DecimalNumber?
  /// Whether it was added up from products of a finer level, because no record has it.
  public var isSum: Bool
  public var valuation: TradeFlow.Valuation
  /// Net weight of what `amount` is the value of, in kilograms; `nil` where a record has none.
  public var netWeight: Double?
  /// Ids of the sources of `amount` that were known by the day, sorted.
  public var sources: [String]
  /// Ids of the sources of every vintage, sorted.
  public var everySource: [String]
}
