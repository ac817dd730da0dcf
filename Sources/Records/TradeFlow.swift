public import Periods
public import Values

/// What one country reports to have traded with the other in one period: a row of `trade.csv`.
public struct TradeFlow: Sendable, Hashable {
  /// The direction, seen from the reporter.
  public enum Direction: String, Sendable, Hashable, CaseIterable {
    case export, `import`
  }

  /// Where along the way the goods are valued.
  public enum Valuation: String, Sendable, Hashable, CaseIterable {
    /// Free on board: the usual valuation of exports.
    case fob = "FOB"
    /// Cost, insurance and freight: the usual valuation of imports.
    case cif = "CIF"
    /// Free alongside ship: before the goods are loaded.
    case fas = "FAS"
    /// As customs values goods for duties, on whatever terms.
    case customs
    /// The source does not say.
    case unknown
  }

  /// `trade.csv:LINE` or the id column.
  public var id: String
  /// A month, quarter or year; or January to a later month of the same year, whose value is the sum
  /// since January.
  public var period: Period
  /// Who reports: alpha-3 code.
  public var reporter: String
  /// With whom: alpha-3 code; `WLD` is the world.
  public var partner: String
  /// The direction, seen from the reporter.
  public var direction: Direction
  /// Its code: `TOTAL`, an HS section `I` to `XXI`, or 2, 4 or 6 digits.
  public var product: String
  /// The value in whole units of `currency`, as exact as it was written.
  public var value: DecimalNumber
  /// ISO 4217 code.
  public var currency: String
  public var valuation: Valuation
  /// Net weight in kilograms, if reported.
  public var netWeight: Double?
  /// Ids of the sources.
  public var sources: [String]
  /// The day the desk saw it, where no source has a date.
  public var seen: Day?
  /// The first day on which the figure no longer counts, as it was revised or taken back; `nil` for
  /// one that still counts.
  public var until: Day?
  /// What the source says of the figure by letters of its own, e.g. `p` for provisional.
  public var flags: [String]
  /// The cell of an imported file it was read from, e.g. `comtrade-2024-06-03:17`; `nil` for a row
  /// that was written by hand.
  public var importedFrom: String?
  public var origin: Origin

  public init(
    id: String, period: Period, reporter: String, partner: String, direction: Direction,
    product: String = ProductCode.total, value: DecimalNumber, currency: String,
    valuation: Valuation,
    netWeight: Double? = nil, sources: [String], seen: Day? = nil, until: Day? = nil,
    flags: [String] = [], importedFrom: String? = nil, origin: Origin = Origin()
  ) {
    self.id = id
    self.period = period
    self.reporter = reporter
    self.partner = partner
    self.direction = direction
    self.product = product
    self.value = value
    self.currency = currency
    self.valuation = valuation
    self.netWeight = netWeight
    self.sources = sources
    self.seen = seen
    self.until = until
    self.flags = flags
    self.importedFrom = importedFrom
    self.origin = origin
  }
}

extension TradeFlow {
  /// Whether the figure still counts on a day, if it was known by then.
  package func counts(on day: Day) -> Bool { until.map { day < $0 } ?? true }
}

extension TradeFlow.Direction {
  /// How goods of this direction are valued, the usual valuation first; where a flow has several, the
  /// first of them counts.
  var valuations: [TradeFlow.Valuation] {
    switch self {
    case .export: [.fob, .fas, .customs, .cif, .unknown]
    case .import: [.cif, .customs, .fob, .fas, .unknown]
    }
  }
}
