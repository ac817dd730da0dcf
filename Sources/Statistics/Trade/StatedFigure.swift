internal import Periods
internal import Records
internal import Values

/// A statement on trade between the two countries, brought to the first country's side and into
/// whole units.
struct StatedFigure {
  var statement: Statement
  /// The measure's code, seen from `side`.
  var measure: String
  /// The pair's first country, except for `trade-share`, which stays with its reporter.
  var side: String
  /// The level in every unit it was given in, as said first.
  var levels: [Quantity]
  var growth: Quantity?
  /// The period the growth is measured from.
  var base: Period?
  /// The day it was said, else the day its earliest source appeared.
  var said: Day?

  /// `nil` for a statement on other partners or other measures.
  init?(_ statement: Statement, in records: KnownRecords) {
    let pair = records.pair
    let codes = pair.countries.map(\.code)
    guard Self.measures.contains(statement.measure), codes.contains(statement.reporter),
      codes.contains(statement.partner), statement.reporter != statement.partner
    else { return nil }
    if statement.measure == Self.share {
      self.init(statement, seenFrom: statement.reporter, in: records)
    } else if statement.reporter != pair.first.code,
      let trade = TradeMeasure(rawValue: statement.measure)
    {
      self.init(
        statement, as: trade.mirrored.rawValue, sign: trade == .balance ? -1 : 1,
        seenFrom: pair.first.code, in: records)
    } else {
      self.init(statement, seenFrom: pair.first.code, in: records)
    }
  }

  /// A statement on a measure that pair.yaml adds, as its own side has it; `nil` for any other.
  init?(own statement: Statement, in records: KnownRecords) {
    guard records.pair.measures[statement.measure] != nil else { return nil }
    self.init(statement, seenFrom: statement.reporter, in: records)
  }

  private init(
    _ statement: Statement, as measure: String? = nil, sign: Double = 1, seenFrom side: String,
    in records: KnownRecords
  ) {
    self.statement = statement
    self.side = side
    self.measure = measure ?? statement.measure
    said =
      statement.said
      ?? statement.sources.compactMap { records.sources[$0]?.knownFrom }.min()
    base = statement.growth == nil ? nil : statement.base ?? statement.period?.yearBefore
    let isLevelHedged = statement.value != nil
    levels = [
      (statement.value, statement.unit), (statement.converted, statement.convertedUnit ?? ""),
    ].compactMap { number, unit in
      number.map { Self.level($0, unit, sign: sign, of: statement) }
    }
    growth = statement.growth.map { number in
      // "About 48.7, 6.3 percent more": the hedge belongs to the level where there is one.
      let qualifier = isLevelHedged ? Qualifier.exact : statement.qualifier
      return Quantity(
        value: number.value, interval: number.range(qualifier), unit: .percent, step: number.step,
        qualifier: qualifier, period: statement.period,
        provenance: Self.provenance("growth.stated", of: statement))
    }
  }

  /// The code of a partner's share in a country's whole trade.
  static let share = "trade-share"

  /// The measures that are about the trade of the two countries.
  static let measures: Set<String> = Set(
    TradeMeasure.allCases.map(\.rawValue) + ["goods-and-services", share])

  /// The level in a unit, if it was given in that unit.
  func level(in unit: Quantity.Unit) -> Quantity? {
    levels.first { $0.unit == unit }
  }

  /// Whether it was said before its period had ended.
  var isExpectation: Bool {
    guard let said, let period = statement.period else { return false }
    return said < period.end
  }

  /// The figure as others see it.
  func rival(in unit: Quantity.Unit?) -> Rival {
    Rival(
      statement: statement.id, speaker: statement.speaker, reporter: statement.reporter,
      level: unit.flatMap { level(in: $0) } ?? levels.first, growth: growth)
  }

  private static func level(
    _ number: StatedNumber, _ text: String, sign: Double, of statement: Statement
  ) -> Quantity {
    let unit = StatedUnit(text)
    var qualifier = statement.qualifier
    if sign < 0 {
      switch qualifier {
      case .over: qualifier = .under
      case .under: qualifier = .over
      case .exact, .about: break
      }
    }
    let amount = number.value * unit.factor
    var provenance = provenance("level.stated", of: statement)
    if sign < 0 { provenance.calculation = Calculation(.fromOtherSide, [.level: amount]) }
    return Quantity(
      value: amount * sign,
      interval: number.range(statement.qualifier).scaled(by: unit.factor * sign),
      unit: unit.unit, step: number.step * unit.factor, qualifier: qualifier,
      period: statement.period, provenance: provenance)
  }

  private static func provenance(_ statistic: String, of statement: Statement) -> Provenance {
    Provenance(
      statistic: statistic, calculation: .asStated, records: [statement.id],
      sources: statement.sources, speaker: statement.speaker, reporter: statement.reporter,
      nature: .stated, note: statement.note)
  }
}
