internal import Periods
public import Records
public import Values

/// How one country revised its figures of a flow from when they became known first to how they are
/// known now, over the periods that became known more than once.
///
/// Source: OECD/Eurostat guidelines on revisions (MR, MAR, RMAR).
public struct TradeRevisions: Sendable, Hashable {
  /// Who reports: alpha-3 code.
  public var reporter: String
  /// Exports or imports, seen from the pair's first country.
  public var flow: TradeMeasure
  /// How many periods became known more than once.
  public var count: Quantity
  /// Mean of last minus first, in money.
  public var mean: Quantity
  /// Mean size of last minus first, in money.
  public var meanAbsolute: Quantity
  /// Sum of the sizes in percent of the sum of the last figures.
  public var relativeMeanAbsolute: Quantity
}

extension TradePicture {
  /// The revisions of each side's exports and imports in the partner's trade, as far as the records
  /// hold more than one vintage; a vintage is a record of the same flow and period from a source
  /// that appeared later.
  ///
  /// `MR = Σ (last − first) / n`, `MAR = Σ |last − first| / n`,
  /// `RMAR = 100 × Σ |last − first| / Σ |last|`. Without a revision there is none.
  ///
  /// Source: OECD/Eurostat guidelines on revisions (MR, MAR, RMAR).
  public var revisions: [TradeRevisions] {
    [side, partner].flatMap { reporter in
      [TradeMeasure.exports, .imports].compactMap { revisions(of: $0, by: reporter) }
    }
  }

  private func revisions(of flow: TradeMeasure, by reporter: String) -> TradeRevisions? {
    let known = flows.cells[FlowLedger.Key(reporter: reporter, flow: flow)] ?? [:]
    let cells = known.sorted { $0.key < $1.key }.compactMap { period, cell in
      cell.preliminary.map { (period: period, first: $0.value, cell: cell) }
    }
    let first = cells.map { $0.first }
    let last = cells.map { $0.cell.total.value }
    guard let summary = Revisions(preliminary: first, final: last), let newest = cells.last,
      let oldest = cells.map({ $0.period.start }).min()
    else { return nil }
    var given = zip(first, last).flatMap { first, last in
      [Calculation.Given(.first, first), Calculation.Given(.last, last)]
    }
    given.append(Calculation.Given(.number, Double(cells.count)))
    func quantity(
      _ value: Double?, _ unit: Quantity.Unit, _ name: String, _ calculation: Calculation
    ) -> Quantity {
      Quantity(
        value: value, unit: unit, period: Period(from: oldest, through: newest.period.end),
        provenance: Provenance(
          statistic: "trade.revisions.\(name)", calculation: calculation,
          reporter: reporter, nature: .computed
        ).with(
          Evidence(merging: cells.lazy.map(\.cell.vintages.evidence)),
          sources: cells.map(\.cell.vintages.sources).merged()))
    }
    return TradeRevisions(
      reporter: reporter, flow: flow,
      count: quantity(
        Double(cells.count), .count, "count", Calculation(.count(.revisedPeriods))),
      mean: quantity(
        summary.mean, .money(currency), "mean", Calculation(.meanRevision, given)),
      meanAbsolute: quantity(
        summary.meanAbsolute, .money(currency), "mean-absolute",
        Calculation(.meanAbsoluteRevision, given)),
      relativeMeanAbsolute: quantity(
        summary.relativeMeanAbsolute.map { 100 * $0 }, .percent, "relative-mean-absolute",
        Calculation(.relativeRevision, given)))
  }
}
