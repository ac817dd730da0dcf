public import Periods

/// A question for sums of trade: who with whom, in which currency, at which levels of products, as
/// known on which day.
public struct FlowQuery: Sendable, Hashable {
  /// Who reports: alpha-3 codes.
  public var reporters: [String]
  /// With whom: alpha-3 codes; `WLD` is the world.
  public var partners: [String]
  /// ISO 4217 code; amounts in others are left out and named.
  public var currency: String
  /// The levels of products that are answered, each on its own; default totals and sections.
  public var levels: [ProductLevel]
  /// The last day whose knowledge may be used.
  public var asOf: Day

  public init(
    reporters: [String], partners: [String], currency: String,
    levels: [ProductLevel] = [.total, .section], asOf: Day
  ) {
    self.reporters = reporters
    self.partners = partners
    self.currency = currency
    self.levels = levels
    self.asOf = asOf
  }

  /// The trade of a pair: what each of the two reports on the other and on the world.
  public init(of pair: Pair, levels: [ProductLevel] = [.total, .section], asOf: Day) {
    let codes = pair.countries.map(\.code)
    self.init(
      reporters: codes, partners: codes + [CountryCode.world], currency: pair.currency,
      levels: levels, asOf: asOf)
  }
}
