/// Everything a desk holds about one pair, in memory and already checked: every source id resolves,
/// every id is unique. Ask it as a `RecordSource`; its rows are for its readers and their checks.
public struct RecordSet: Sendable {
  /// The set's name: the folder's name, e.g. `russia-belarus`.
  public var name: String
  public var pair: Pair
  /// By id.
  public var sources: [String: Source]
  /// Names that the desk gives to products: by code, then by language.
  public var products: [String: [String: String]] = [:]
  public var trade: TradeRows
  public var statements: [Statement]
  public var contacts: [Contact]
  public var dispatches: [Dispatch]
  public var assessments: [Assessment]
  public var snapshot: RecordSnapshot

  public init(
    name: String, pair: Pair, sources: [String: Source] = [:],
    trade: some Sequence<TradeFlow> = TradeRows(), statements: [Statement] = [],
    contacts: [Contact] = [], dispatches: [Dispatch] = [],
    assessments: [Assessment] = [], snapshot: RecordSnapshot = RecordSnapshot()
  ) {
    self.name = name
    self.pair = pair
    self.sources = sources
    self.trade = trade as? TradeRows ?? TradeRows(trade)
    self.statements = statements
    self.contacts = contacts
    self.dispatches = dispatches
    self.assessments = assessments
    self.snapshot = snapshot
  }
}
