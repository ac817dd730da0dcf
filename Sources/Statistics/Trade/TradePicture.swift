public import Periods
public import Records
internal import Values

/// The trade of a pair as it stands on a day: every measure from trade records, or from statements
/// where there are no trade records.
///
/// Exports, imports and balance are always seen from the pair's first country; from the other
/// country's reports they are what it says about the same flow (its imports are the first one's
/// exports).
///
/// Source: IMTS 2010, partner and valuation.
public struct TradePicture: Sendable {
  /// What the figures come from.
  public enum Basis: String, Sendable, Hashable {
    case records, statements
    /// There is nothing.
    case none
  }

  public let basis: Basis
  /// The pair's first country, whose side everything is seen from: alpha-3 code.
  public let side: String
  /// The other country: alpha-3 code.
  public let partner: String
  /// ISO 4217 code of the currency of every amount.
  public let currency: String
  /// The last day whose knowledge is used.
  public let asOf: Day
  /// Trade records that no figure rests on, by reason.
  public var leftOut: [LeftOut] { flows.leftOut }
  let flows: FlowLedger
  let statements: StatementLedger
  let preferredReporter: [TradeMeasure: String]
  let points = ResultCache<PointKey, TradePoint?>()
  let levels = ResultCache<PointKey, Quantity?>()

  /// What a figure of a period is remembered by.
  struct PointKey: Hashable {
    var measure: TradeMeasure
    var period: Period
    /// `nil` where the preferences of the pair choose.
    var reporter: String?
  }

  /// The picture as of a day; the records must already be those known by then.
  public init(records: KnownRecords, asOf: Day) {
    let flows = FlowLedger(records.trade, of: records.pair)
    self.flows = flows
    statements = StatementLedger(records: records)
    basis =
      if !flows.isEmpty { .records } else if !statements.measures.isEmpty { .statements } else {
        .none
      }
    side = records.pair.first.code
    partner = records.pair.second.code
    currency = records.pair.currency
    self.asOf = asOf
    let codes = records.pair.countries.map(\.code)
    preferredReporter = Dictionary(
      uniqueKeysWithValues: TradeMeasure.allCases.map { measure in
        let preferences = records.pair.preferences[measure.rawValue] ?? []
        let preferred = preferences.first { codes.contains($0) && flows.hasReports(by: $0) }
        let available = codes.first { flows.hasReports(by: $0) }
        return (measure, preferred ?? available ?? records.pair.first.code)
      })
  }

  /// A measure over time, in the figures of one country or, without one, of whomever the
  /// preferences of the pair choose.
  public func series(
    _ measure: TradeMeasure, _ rhythm: Rhythm, by reporter: String? = nil
  ) -> TradeSeries {
    let owner: String? =
      switch basis {
      case .records: reporter ?? preferredReporter[measure] ?? side
      case .statements: reporter
      case .none: nil
      }
    return TradeSeries(
      measure: measure, side: side, reporter: owner, rhythm: rhythm,
      points: periods(measure, rhythm, by: reporter).compactMap {
        point(measure, $0, by: reporter)
      })
  }

  /// The periods of a series that could have a figure, oldest first.
  private func periods(
    _ measure: TradeMeasure, _ rhythm: Rhythm, by reporter: String?
  ) -> [Period] {
    switch basis {
    case .records: recordedPeriods(measure, rhythm, by: reporter)
    case .statements: statedPeriods(measure, rhythm, by: reporter)
    case .none: []
    }
  }

  /// Turnover of the latest complete quarter that somebody reported or stated.
  public var headline: TradePoint? { latest(.turnover, .quarter) }

  /// Turnover of the latest complete year that somebody reported or stated.
  public var year: TradePoint? { latest(.turnover, .year) }

  /// The latest complete period of a measure that somebody reported or stated; never an implied one.
  public func latest(
    _ measure: TradeMeasure, _ rhythm: Rhythm, by reporter: String? = nil
  ) -> TradePoint? {
    // From the newest on: most often it is the one.
    for period in periods(measure, rhythm, by: reporter).reversed() where period.end <= asOf {
      guard let point = point(measure, period, by: reporter), point.level.value != nil,
        point.level.provenance.nature != .implied
      else { continue }
      return point
    }
    return nil
  }
}
