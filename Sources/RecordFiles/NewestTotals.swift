internal import Periods
internal import Records

/// The newest records of all products of a flow, by flow and period.
struct NewestTotals {
  /// The records that belong to one series.
  struct Flow: Hashable {
    var reporter: String
    var partner: String
    var direction: TradeFlow.Direction
    var currency: String
    var valuation: TradeFlow.Valuation

    init(_ flow: TradeFlow) {
      reporter = flow.reporter
      partner = flow.partner
      direction = flow.direction
      currency = flow.currency
      valuation = flow.valuation
    }
  }

  /// The series, in the order of their first records in the file.
  let series: [[Period: TradeFlow]]

  init(_ set: RecordSet) {
    func since(_ flow: TradeFlow) -> Day {
      flow.sources.compactMap { set.sources[$0]?.knownFrom }.max() ?? flow.seen ?? Day(ordinal: 0)
    }
    var series: [Flow: [Period: TradeFlow]] = [:]
    var order: [Flow] = []
    for place in set.trade.places(product: { $0 == ProductCode.total }) {
      let flow = set.trade[place]
      let key = Flow(flow)
      if series[key] == nil { order.append(key) }
      let known = series[key]?[flow.period]
      if known.map({ since($0) <= since(flow) }) ?? true {
        series[key, default: [:]][flow.period] = flow
      }
    }
    self.series = order.compactMap { series[$0] }
  }
}
