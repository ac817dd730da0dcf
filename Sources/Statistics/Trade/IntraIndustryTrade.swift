public import Periods
public import Records
public import Values

extension TradePicture {
  /// Trade within product sections as a part of all trade by section, `1 − Σ |X − M| / Σ (X + M)`,
  /// from 0 to 1, both flows from one country's records; `nil` where one of them is not reported by
  /// section.
  ///
  /// Source: Grubel and Lloyd (1975).
  public func grubelLloyd(over period: Period, by reporter: String? = nil) -> Quantity? {
    let reporter = reporter ?? preferredReporter[.turnover] ?? side
    guard
      let exports = breakdown(.exports, by: .product, over: period, reporter: reporter),
      let imports = breakdown(.imports, by: .product, over: period, reporter: reporter)
    else { return nil }
    func amounts(_ breakdown: TradeBreakdown) -> [String: Double] {
      Dictionary(
        breakdown.parts.filter { $0.code != Self.rest }.map { ($0.code, $0.level.value ?? 0) }
      ) { first, _ in first }
    }
    let (sold, bought) = (amounts(exports), amounts(imports))
    let codes = Set(sold.keys).union(bought.keys).sorted()
    return Quantity(
      calculatedBy: exports.total.provenance.joined(
        with: imports.total.provenance, statistic: "trade.grubel-lloyd",
        calculation: Calculation(
          .grubelLloyd,
          codes.map { Calculation.Given(.exports, sold[$0] ?? 0) }
            + codes.map { Calculation.Given(.imports, bought[$0] ?? 0) }),
        nature: .computed),
      unit: .ratio, period: period)
  }

  /// How far the two sides' figures for one flow lie apart, `|a − b| / (a + b)`, 0 for equal ones,
  /// an import valued CIF brought to the exporter's border; `nil` without records of both sides, and
  /// where one side mixes valuations.
  ///
  /// Source: OECD, Balanced International Merchandise Trade.
  public func asymmetry(
    _ flow: TradeMeasure, over period: Period, factor: Double = 1.06
  ) -> Quantity? {
    guard flow == .exports || flow == .imports, basis == .records else { return nil }
    let exporter = flow == .exports ? side : partner
    let importer = flow == .exports ? partner : side
    guard let export = recordedLevel(flow, period, by: exporter),
      let entry = recordedLevel(flow, period, by: importer), let fob = export.value,
      let cif = entry.value,
      let factor = freightFactor(flow, period, from: exporter, to: importer, factor)
    else { return nil }
    return Quantity(
      calculatedBy: export.provenance.joined(
        with: entry.provenance, statistic: "trade.asymmetry",
        calculation: Calculation(.asymmetry(factor: factor), [.import: cif, .export: fob]),
        nature: .computed),
      unit: .ratio, period: period)
  }
}
