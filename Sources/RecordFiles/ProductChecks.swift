internal import Diagnostics
internal import Fields
internal import Periods
internal import Records

/// Checks of what trade records say of one flow at several levels of products.
struct ProductChecks {
  let trade: TradeRows
  /// Reports something at a record.
  let report: (_ code: String, _ message: String, _ hint: String, Origin) -> Void

  /// The records that are added up with each other.
  private struct Group: Hashable {
    var period: Period
    var parties: [String]
    var direction: TradeFlow.Direction
    var valuation: TradeFlow.Valuation
  }

  /// Reports products that no sum holds: those of a finer level whose coarser one is not recorded,
  /// although others of that level are.
  func run() {
    var groups: [Group: [TradeFlow]] = [:]
    for place in trade.placesOfSeveralLevels() {
      let flow = trade[place]
      let group = Group(
        period: flow.period, parties: [flow.reporter, flow.partner, flow.currency],
        direction: flow.direction, valuation: flow.valuation)
      groups[group, default: []].append(flow)
    }
    let strays = groups.values.flatMap(strays).sorted { $0.flow.origin.line < $1.flow.origin.line }
    for (flow, whole, level) in strays {
      report(
        "stray-product", "`\(flow.product)` is in no sum: this flow is recorded by \(level)",
        whole == ProductCode.rest ? "no section has it: give the flow a TOTAL" : "add \(whole)",
        flow.origin)
    }
  }

  /// The records that no sum of theirs holds, with what is missing and its level.
  private func strays(
    in flows: [TradeFlow]
  ) -> [(flow: TradeFlow, whole: String, level: ProductLevel)] {
    let levels = Set(flows.compactMap { ProductCode.level(of: $0.product) })
    guard levels.count > 1, let coarsest = levels.min() else { return [] }
    let recorded = Set(flows.map(\.product))
    return flows.compactMap { flow in
      ProductCode.ancestor(of: flow.product, at: coarsest).flatMap { whole in
        recorded.contains(whole) ? nil : (flow, whole, coarsest)
      }
    }
  }
}
