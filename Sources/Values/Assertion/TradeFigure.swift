public import Periods

/// A figure on trade with whose it is and what it is measured from.
public struct TradeFigure: Sendable, Hashable {
  /// The measure's code, e.g. `turnover`.
  public var measure: String
  public var period: Period
  public var level: Quantity
  /// On the period a year before, in percent; `nil` where that is not known.
  public var growth: Quantity?
  /// The level of that period; `nil` where only the growth was said.
  public var baseLevel: Quantity?

  package init(
    measure: String, period: Period, level: Quantity, growth: Quantity?, baseLevel: Quantity?
  ) {
    self.measure = measure
    self.period = period
    self.level = level
    self.growth = growth
    self.baseLevel = baseLevel
  }

  var terms: [Assertion.Term?] {
    [
      .text(.of, measure), .text(.period, period), .number(.level, level.value),
      growth == nil ? nil : .text(.base, period.yearBefore), .number(.growth, growth?.value),
      .number(.lower, growth?.interval?.lower), .number(.upper, growth?.interval?.upper),
      .number(.baseLevel, baseLevel?.value),
      .text(.speaker, level.provenance.speaker), .text(.reporter, level.provenance.reporter),
    ]
  }

  /// The records behind its levels.
  var grounds: [Ground] {
    let isRecorded = level.provenance.speaker == nil && level.provenance.nature != .stated
    guard isRecorded else { return [.statements] }
    return [.sums(.level, level.provenance.evidence)]
      + (baseLevel.map { [.sums(.baseLevel, $0.provenance.evidence)] } ?? [])
  }
}
