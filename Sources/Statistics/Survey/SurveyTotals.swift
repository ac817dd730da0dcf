/// What all pairs of a table come to until a period: the same from every engine that adds the table up,
/// and so what one is held against another by.
public struct SurveyTotals: Sendable {
  /// How many rows there are until the period.
  public private(set) var rows = 0
  /// How many pairs: a reporter with a partner.
  public private(set) var pairs = 0
  /// How many periods of pairs.
  public private(set) var periods = 0
  /// The turnover of all of them, exact.
  public private(set) var turnover = "0"
  /// The growth of each pair in each period on the same one a year before, in percent.
  public private(set) var growth: [Double] = []
  /// What each section added to the growth of each pair in the last period, in percentage points.
  public private(set) var points: [Double] = []

  init(_ flows: SurveyedFlows) {
    guard let end = flows.last else { return }
    let spans = flows.inOrder.filter { flows.spans[$0] <= flows.spans[end] }
    let before = flows.spans.indices.map(flows.before)
    rows = spans.reduce(0) { $0 + flows.rowCounts[$1] }
    var total: Int128 = 0
    for pair in flows.pairs {
      let recorded = spans.filter { pair.months(at: $0) != 0 }
      guard !recorded.isEmpty else { continue }
      pairs += 1
      periods += recorded.count
      for span in recorded {
        let current = pair.turnover(at: span)
        total += current
        guard let base = before[span], pair.months(at: base) != 0 else { continue }
        let change = Growth.percentChange(
          current: flows.value(current), previous: flows.value(pair.turnover(at: base)))
        if let change { growth.append(change) }
      }
      addPoints(of: pair, in: flows, at: end, before[end])
    }
    turnover = flows.exact(total)
  }

  private mutating func addPoints(
    of pair: SurveyedFlows.Pair, in flows: SurveyedFlows, at end: Int, _ before: Int?
  ) {
    guard let before, pair.months(at: end) != 0, pair.months(at: before) != 0 else { return }
    let sections = flows.sections.indices
    let current = sections.map { flows.value(pair.section($0, aYearBefore: false)) }
    let previous = sections.map { flows.value(pair.section($0, aYearBefore: true)) }
    guard let all = Growth.contributions(current: current, previous: previous) else { return }
    points += sections.filter { current[$0] != 0 && previous[$0] != 0 }.map { all[$0] }
  }
}
