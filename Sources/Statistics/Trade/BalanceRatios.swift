public import Periods
public import Records
public import Values

extension TradePicture {
  /// Exports as a percentage of imports in a period, both from the same figures.
  ///
  /// Source: WITS, trade indicators.
  public func coverageRatio(over period: Period, by reporter: String? = nil) -> Quantity? {
    ratio(
      period, by: reporter, .percent, "trade.coverage-ratio", .coverageRatio,
      Structure.coverageRatio)
  }

  /// The balance as a part of turnover, from −1 to 1.
  ///
  /// Source: ITC, relative trade balance.
  public func normalisedBalance(over period: Period, by reporter: String? = nil) -> Quantity? {
    ratio(
      period, by: reporter, .ratio, "trade.normalised-balance", .normalisedBalance,
      Structure.normalisedBalance)
  }

  /// How far the other side's figure for the first country's exports (or imports) in a period lies
  /// from the exporter's own, in percent of their mean: imports valued CIF are brought to the border
  /// with the CIF/FOB factor, 1.06 by default; what both value alike is compared as it stands. From
  /// trade records of both sides; `nil` without, and where one side mixes valuations.
  ///
  /// Source: IMTS 2010, chapter on valuation; IMF Direction of Trade Statistics Yearbook 2017
  /// (factor 1.06).
  public func mirrorDiscrepancy(
    _ flow: TradeMeasure, over period: Period, factor: Double = 1.06
  ) -> Quantity? {
    guard flow == .exports || flow == .imports else { return nil }
    let exporter = flow == .exports ? side : partner
    let importer = flow == .exports ? partner : side
    guard basis == .records, let export = recordedLevel(flow, period, by: exporter),
      let entry = recordedLevel(flow, period, by: importer), let fob = export.value,
      let cif = entry.value,
      let factor = freightFactor(flow, period, from: exporter, to: importer, factor)
    else { return nil }
    return Quantity(
      value: Structure.mirrorDiscrepancy(exportFOB: fob, importCIF: cif, factor: factor),
      unit: .percent, period: period,
      provenance: export.provenance.joined(
        with: entry.provenance, statistic: "trade.mirror-discrepancy",
        calculation: Calculation(
          .mirrorDiscrepancy(factor: factor), [.import: cif, .export: fob]), nature: .computed))
  }

  private func ratio(
    _ period: Period, by reporter: String?, _ unit: Quantity.Unit, _ statistic: String,
    _ formula: Formula, _ body: (Double, Double) -> Double?
  ) -> Quantity? {
    guard let exports = point(.exports, period, by: reporter)?.level,
      let imports = point(.imports, period, by: reporter)?.level, let x = exports.value,
      let m = imports.value,
      // Two speakers' figures make no ratio.
      exports.provenance.speaker == imports.provenance.speaker,
      exports.provenance.reporter == imports.provenance.reporter
    else { return nil }
    return Quantity(
      value: body(x, m), unit: unit, period: period,
      provenance: exports.provenance.joined(
        with: imports.provenance, statistic: statistic,
        calculation: Calculation(formula, [.exports: x, .imports: m]), nature: .computed))
  }

  /// A measure in any period, as records or statements have it; `nil` where they do not.
  public func point(
    _ measure: TradeMeasure, _ period: Period, by reporter: String? = nil
  ) -> TradePoint? {
    switch basis {
    case .records:
      recordedPoint(measure, period, by: reporter ?? preferredReporter[measure] ?? side)
    case .statements: statedPoint(measure, period, by: reporter)
    case .none: nil
    }
  }
}
