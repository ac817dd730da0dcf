public import Periods
public import Records
internal import Values

/// How the trade of every pair of a table moved, and which of its figures look wrong.
///
/// A pair is a reporter with a partner, as the reporter tells it. Its turnover is the sum of exports
/// and imports: of totals where there are some, else of the coarsest level of products. The period of
/// the survey is the last one of which the table has all months.
public struct TradeSurvey: Sendable {
  /// What is told of a pair.
  public struct Row: Sendable, Hashable {
    public var reporter: String
    public var partner: String
    /// Exports and imports together, in whole units of the currency.
    public var turnover: Double
    /// That of the same period a year before; `nil` where it is not recorded in full.
    public var previous: Double?
    /// `100 × (current / year before − 1)`, in percent.
    public var growth: Double?
    /// What each section added to growth, in percentage points, the largest first.
    public var contributions: [Contribution]
    /// How far the partner's imports lie from the reporter's exports, brought to one valuation by the
    /// IMF's factor, in percent of their mean; `nil` where one of them is not recorded.
    public var mirrorGap: Double?
    /// Where a flow goes up or down by a scale.
    public var breaks: [Break]

    /// How much more or less it is than a year before; 0 where that is not known.
    public var change: Double { previous.map { turnover - $0 } ?? 0 }
  }

  /// What a section added to the growth of a pair's turnover.
  public struct Contribution: Sendable, Hashable {
    public var section: String
    /// In percentage points.
    public var points: Double
  }

  /// A flow that is hundreds of times more or less than in the periods before.
  public struct Break: Sendable, Hashable {
    public var direction: TradeFlow.Direction
    public var period: Period
    /// How many times more, or less where it is below 1.
    public var factor: Double
  }

  /// The last period of which the table has all months; `nil` where there is none.
  public let period: Period?
  /// The pairs by how much their trade moved, the most first.
  public let rows: [Row]
  /// What all pairs come to until the period.
  public let totals: SurveyTotals
  /// How many rows of the table were added up.
  public let rowCount: Int

  /// - Parameter sections: Whether it is told which sections growth came from.
  public init(_ sums: FlowSums, bySection sections: Bool = true) {
    let flows = SurveyedFlows(sums)
    rowCount = sums.rowCount
    period = flows.last.map { flows.spans[$0] }
    totals = SurveyTotals(flows)
    guard let last = flows.last else {
      rows = []
      return
    }
    let before = flows.before(last)
    let ranked = flows.pairs.indices.compactMap { pair in
      Self.row(of: pair, in: flows, at: last, before, sections)
    }
    rows = ranked.sorted {
      let (a, b) = (abs($0.change), abs($1.change))
      return a == b ? ($0.reporter, $0.partner) < ($1.reporter, $1.partner) : a > b
    }
  }

  private static func row(
    of place: Int, in flows: SurveyedFlows, at last: Int, _ before: Int?, _ sections: Bool
  ) -> Row? {
    let pair = flows.pairs[place]
    let breaks = breaks(of: pair, in: flows)
    let turnover = pair.turnover(at: last)
    guard pair.months(at: last) != 0 || !breaks.isEmpty else { return nil }
    // A period is held against one with the same months alone.
    let previous = before.flatMap { span in
      pair.months(at: span) != 0 && pair.months(at: span) == pair.months(at: last)
        ? pair.turnover(at: span) : nil
    }
    let (current, base) = (flows.value(turnover), previous.map(flows.value))
    let mirror = flows.places[SurveyedFlows.Key(reporter: pair.partner, partner: pair.reporter)]
      .map { flows.pairs[$0] }
    return Row(
      reporter: pair.reporter, partner: pair.partner, turnover: current, previous: base,
      growth: base.flatMap { Growth.percentChange(current: current, previous: $0) },
      contributions: sections && previous != nil
        ? contributions(of: pair, in: flows) : [],
      mirrorGap: gap(flows, of: pair, mirror, at: last), breaks: breaks)
  }

  private static func contributions(
    of pair: SurveyedFlows.Pair, in flows: SurveyedFlows
  ) -> [Contribution] {
    let codes = flows.sections
    let current = codes.indices.map { flows.value(pair.section($0, aYearBefore: false)) }
    let previous = codes.indices.map { flows.value(pair.section($0, aYearBefore: true)) }
    guard let points = Growth.contributions(current: current, previous: previous) else { return [] }
    return codes.indices.filter { current[$0] != 0 || previous[$0] != 0 }
      .map { Contribution(section: codes[$0], points: points[$0]) }
      .sorted {
        abs($0.points) == abs($1.points) ? $0.section < $1.section : abs($0.points) > abs($1.points)
      }
  }

  private static func gap(
    _ flows: SurveyedFlows, of pair: SurveyedFlows.Pair, _ mirror: SurveyedFlows.Pair?, at span: Int
  ) -> Double? {
    guard let mirror, let exports = pair.exports, let imports = mirror.imports,
      exports.months[span] != 0, exports.months[span] == imports.months[span]
    else { return nil }
    return Structure.mirrorDiscrepancy(
      exportFOB: flows.value(exports.amounts[span]), importCIF: flows.value(imports.amounts[span]))
  }

  private static func breaks(
    of pair: SurveyedFlows.Pair, in flows: SurveyedFlows
  ) -> [Break] {
    [(TradeFlow.Direction.export, pair.exports), (.import, pair.imports)].flatMap {
      direction, flow in
      guard let flow else { return [Break]() }
      let spans = flows.inOrder.filter { flow.months[$0] != 0 }
      let values = spans.map { flows.value(flow.amounts[$0]) }
      return ScaleJump.all(in: values).map { jump in
        Break(
          direction: direction, period: flows.spans[spans[jump.place]],
          factor: values[jump.place] / jump.usual)
      }
    }
  }
}
