internal import Periods
public import Records
public import Values

extension TradePicture {
  /// Compound annual growth of a measure from the first year on record to the latest, in percent;
  /// `nil` for a balance, below two years, and unless both are positive and whose figures they are is
  /// the same.
  ///
  /// Source: UNCTAD Handbook of Statistics, "exponential growth rate"; WITS.
  public func compoundGrowth(_ measure: TradeMeasure) -> Quantity? {
    let years = wholeYears(measure)
    guard let first = years.first, let last = years.last, first.period < last.period,
      let start = first.level.value, let end = last.level.value, start > 0, end > 0
    else { return nil }
    let steps = last.period.start.year - first.period.start.year
    return Quantity(
      calculatedBy: last.level.provenance.joined(
        with: first.level.provenance, statistic: "growth.compound-annual",
        calculation: Calculation(
          .compoundGrowth, [.last: end, .first: start, .years: Double(steps)]),
        nature: .computed),
      unit: .percent, period: Period(from: first.period.start, through: last.period.end))
  }

  /// What a measure gained in a year along the Theil–Sen line through the years on record, which
  /// outliers do not move, in money; `nil` for a balance and below three years of one owner.
  ///
  /// Source: Theil (1950); Sen, JASA 63:1379-1389 (1968).
  public func trend(_ measure: TradeMeasure) -> Quantity? {
    let years = wholeYears(measure)
    guard years.count > 2, let first = years.first, let last = years.last,
      let line = TheilSen(
        x: years.map { Double($0.period.start.year) }, y: years.compactMap(\.level.value))
    else { return nil }
    let provenances = years.map(\.level.provenance)
    var provenance = last.level.provenance
    provenance.statistic = "trend.theil-sen"
    provenance.calculation = Calculation(.method(.medianSlope))
    provenance.nature = .computed
    return Quantity(
      value: line.slope, unit: last.level.unit,
      period: Period(from: first.period.start, through: last.period.end),
      provenance: provenance.with(
        Evidence(merging: provenances.lazy.map(\.evidence)),
        sources: provenances.map(\.sources).merged()))
  }

  /// The years up to the picture's day whose level is known by the same reporter or speaker as the
  /// latest one's, oldest first; none for a balance, which has no growth.
  private func wholeYears(_ measure: TradeMeasure) -> [TradePoint] {
    guard measure != .balance else { return [] }
    let known = series(measure, .year).points.filter { point in
      point.level.value != nil && point.period.end <= asOf
        && point.level.provenance.nature != .implied
    }
    guard let last = known.last?.level else { return [] }
    return known.filter { point in
      point.level.unit == last.unit
        && point.level.provenance.speaker == last.provenance.speaker
        && point.level.provenance.reporter == last.provenance.reporter
    }
  }
}
