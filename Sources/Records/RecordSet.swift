public import Periods

/// Everything a desk holds about one pair, already checked: every source id resolves, every id is
/// unique.
public struct RecordSet: Sendable {
  /// The set's name: the folder's name, e.g. `russia-belarus`.
  public var name: String
  public var pair: Pair
  /// By id.
  public var sources: [String: Source]
  public var trade: [TradeFlow]
  public var statements: [Statement]
  public var contacts: [Contact]
  public var dispatches: [Dispatch]
  public var assessments: [Assessment]
  /// SHA-256 of every file read, by path relative to the set's folder.
  public var digests: [String: String]

  public init(
    name: String, pair: Pair, sources: [String: Source] = [:], trade: [TradeFlow] = [],
    statements: [Statement] = [], contacts: [Contact] = [], dispatches: [Dispatch] = [],
    assessments: [Assessment] = [], digests: [String: String] = [:]
  ) {
    self.name = name
    self.pair = pair
    self.sources = sources
    self.trade = trade
    self.statements = statements
    self.contacts = contacts
    self.dispatches = dispatches
    self.assessments = assessments
    self.digests = digests
  }
}

/// Something that holds a record set. The first one reads a folder of CSV and Markdown files.
public protocol RecordSource: Sendable {
  /// Everything that was known at the end of a day; later records and later sources are left out.
  ///
  /// - Throws: `DiagnosticError` with all that is wrong with the records.
  func recordSet(asKnownOn day: Day) throws -> RecordSet
}
