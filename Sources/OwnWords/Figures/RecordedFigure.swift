internal import Periods
internal import Records
internal import Statistics
internal import Values

/// A figure on record: said by somebody, reported, or following from what was said.
struct RecordedFigure {
  /// The record's id, or its file.
  var record: String
  /// The measure's code, seen from `reporter`.
  var measure: String
  /// Alpha-3 code.
  var reporter: String
  var period: Period?
  /// In whole units.
  var level: Quantity?
  /// In percent.
  var growth: Quantity?
  /// What the growth is measured from.
  var base: Period?
  /// Who said it, with those who published it; none for records of trade.
  var speakers: Set<String> = []
  /// Whether nobody said it, but it follows: it can bear a text out, and contradict none.
  var isImplied = false
  /// The level as a reader knows it, e.g. `48.7 USD bn`.
  var text: String

  /// A statement as it was made.
  init(_ statement: Statement, sources: [String: Source]) {
    record = statement.id
    measure = statement.measure
    reporter = statement.reporter
    period = statement.period
    base = statement.growth == nil ? nil : statement.base ?? statement.period?.yearBefore
    speakers = Set(
      [statement.speaker] + statement.sources.compactMap { sources[$0]?.publisher })
    let provenance = Provenance(
      statistic: "level.stated", calculation: .asStated, records: [statement.id],
      nature: .stated)
    func quantity(_ number: StatedNumber, _ unit: StatedUnit, _ qualifier: Qualifier) -> Quantity {
      Quantity(
        value: number.value * unit.factor,
        interval: number.range(qualifier).scaled(by: unit.factor), unit: unit.unit,
        step: number.step * unit.factor, qualifier: qualifier, period: statement.period,
        provenance: provenance)
    }
    level = statement.value.map { quantity($0, StatedUnit(statement.unit), statement.qualifier) }
    growth = statement.growth.map {
      // The hedge belongs to the level where there is one.
      quantity($0, StatedUnit("percent"), statement.value == nil ? statement.qualifier : .exact)
    }
    text =
      [statement.value.map { "\($0.text) \(statement.unit)" }].compactMap(\.self).joined()
  }

  /// The same figure in the second unit it was given in; `nil` where there is none.
  init?(converted statement: Statement, sources: [String: Source]) {
    guard let number = statement.converted, let unit = statement.convertedUnit else { return nil }
    var other = statement
    other.value = number
    other.unit = unit
    self.init(other, sources: sources)
  }

  /// A point of trade, as records have it or as the statements the pair prefers.
  init?(_ point: TradePoint, _ measure: TradeMeasure, side: String) {
    guard point.level.value != nil || point.growth != nil else { return nil }
    let isRecorded = point.level.provenance.speaker == nil
    record =
      isRecorded ? "trade.csv" : point.level.provenance.records.first ?? "statements.csv"
    self.measure = measure.rawValue
    reporter = side
    period = point.period
    level = point.level.value == nil ? nil : point.level
    growth = point.growth
    base = point.growth == nil ? nil : point.period.yearBefore
    speakers = Set([point.level.provenance.speaker].compactMap(\.self))
    isImplied = point.level.provenance.nature == .implied
    text = point.level.value.map { FigureText.amount($0, point.level.unit) } ?? ""
  }

  /// A level that follows from others.
  init(
    implied level: Quantity, by record: String, measure: String, reporter: String, period: Period?,
    speakers: Set<String>
  ) {
    self.record = record
    self.measure = measure
    self.reporter = reporter
    self.period = period
    self.level = level
    self.speakers = speakers
    isImplied = true
    text = level.value.map { FigureText.amount($0, level.unit) } ?? ""
  }

  /// Whether somebody said or published it.
  func isBy(_ speaker: String) -> Bool {
    let wanted = speaker.lowercased()
    return speakers.contains { $0.lowercased() == wanted }
  }
}
