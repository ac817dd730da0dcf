public import Periods
public import Records
public import Values

/// One measure of trade over time, from trade records or from statements, oldest first.
public struct TradeSeries: Sendable, Hashable {
  /// The rhythms that trade is counted in.
  public static let rhythms: [Rhythm] = [.month, .quarter, .year]

  public var measure: TradeMeasure
  /// The side exports and imports are seen from: alpha-3 code.
  public var side: String
  /// Whose figures they are: alpha-3 code; `nil` where the preferences choose point by point.
  public var reporter: String?
  /// How long each period is.
  public var rhythm: Rhythm
  /// Sorted by period; a period without a figure is left out.
  public var points: [TradePoint]

  public init(
    measure: TradeMeasure, side: String, reporter: String? = nil, rhythm: Rhythm,
    points: [TradePoint]
  ) {
    self.measure = measure
    self.side = side
    self.reporter = reporter
    self.rhythm = rhythm
    self.points = points
  }

  /// The newest point that has a level.
  public var latest: TradePoint? { points.last { $0.level.value != nil } }

  /// The points that have a level, of periods that have ended by a day.
  public func known(by day: Day) -> [TradePoint] {
    points.filter { $0.level.value != nil && $0.period.end <= day }
  }

  /// The point of a period.
  public subscript(period: Period) -> TradePoint? { points.first { $0.period == period } }
}

/// One period of a series.
///
/// Source: OECD, Growth rates in the EO database, (3).
public struct TradePoint: Sendable, Hashable {
  public var period: Period
  /// The amount; its value is `nil` where only a growth was stated.
  public var level: Quantity
  /// Growth on the same period a year before, in percent; `nil` where there is nothing to compare
  /// or the base is not positive. Never given for a balance.
  public var growth: Quantity?
  /// Difference to the same period a year before, in money; `nil` where that is not known.
  public var change: Quantity?
  /// Other figures for the same measure and period that do not agree, conflicting signs first.
  public var rivals: [Rival]

  public init(
    period: Period, level: Quantity, growth: Quantity? = nil, change: Quantity? = nil,
    rivals: [Rival] = []
  ) {
    self.period = period
    self.level = level
    self.growth = growth
    self.change = change
    self.rivals = rivals
  }
}

/// Another figure for the same measure and period: a statement, or what the trade records say.
public struct Rival: Sendable, Hashable {
  /// The statement's id; `nil` for trade records.
  public var statement: String?
  /// Who said it; `nil` for trade records.
  public var speaker: String?
  /// Whose figure it is by side: alpha-3 code.
  public var reporter: String
  public var level: Quantity?
  public var growth: Quantity?

  public init(
    statement: String? = nil, speaker: String? = nil, reporter: String, level: Quantity? = nil,
    growth: Quantity? = nil
  ) {
    self.statement = statement
    self.speaker = speaker
    self.reporter = reporter
    self.level = level
    self.growth = growth
  }
}
