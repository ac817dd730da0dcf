public import Periods

/// What a record source knows on a day: everything that is few as it is, and trade as sums.
public struct KnownRecords: Sendable {
  /// Who answered, to be asked about other days.
  public var source: any RecordSource
  /// The day.
  public var day: Day
  public var pair: Pair
  /// By id.
  public var sources: [String: Source]
  /// Names that the desk gives to products: by code, then by language.
  public var products: [String: [String: String]]
  /// Sums of the pair's trade, of all products and by section.
  public var trade: FlowCells
  public var statements: [Statement]
  public var contacts: [Contact]
  public var dispatches: [Dispatch]
  public var assessments: [Assessment]

  /// The answer of a source; it has to be what was known by the day.
  public init(
    from source: any RecordSource, on day: Day, pair: Pair, sources: [String: Source],
    products: [String: [String: String]] = [:], trade: FlowCells, statements: [Statement],
    contacts: [Contact], dispatches: [Dispatch],
    assessments: [Assessment]
  ) {
    self.source = source
    self.day = day
    self.pair = pair
    self.sources = sources
    self.products = products
    self.trade = trade
    self.statements = statements
    self.contacts = contacts
    self.dispatches = dispatches
    self.assessments = assessments
  }

  /// The set's name.
  public var name: String { source.name }
}
