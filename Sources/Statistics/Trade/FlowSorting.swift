internal import Periods
internal import Records
internal import Values

extension FlowLedger {
  /// Trade records on their way into cells.
  struct Sorting {
    private let sources: [String: Source]
    private var flows: [Key: [Period: [TradeFlow]]] = [:]
    private var otherCurrency: [String] = []

    init(sources: [String: Source]) {
      self.sources = sources
    }

    /// Adds a record; one that cannot be used is remembered as left out.
    mutating func add(_ flow: TradeFlow, isUsable: Bool, as key: Key) {
      if isUsable {
        flows[key, default: [:]][flow.period, default: []].append(flow)
      } else {
        otherCurrency.append(flow.id)
      }
    }

    /// The cells, and what did not get into one.
    func cells() -> ([Key: [Period: Cell]], [LeftOut]) {
      var otherValuation: [String] = []
      let cells = flows.mapValues { periods in
        periods.mapValues { flows in
          let usual = flows.filter(\.hasUsualValuation)
          guard !usual.isEmpty, usual.count < flows.count else {
            return Cell(flows: byVintage(flows))
          }
          otherValuation += flows.filter { !$0.hasUsualValuation }.map(\.id)
          return Cell(flows: byVintage(usual))
        }
      }
      let leftOut = [
        LeftOut(reason: .otherCurrency, records: otherCurrency),
        LeftOut(reason: .otherValuation, records: otherValuation),
      ]
      return (cells, leftOut.filter { !$0.records.isEmpty })
    }

    /// The order in which they became known; those of one day as they stand in the file.
    private func byVintage(_ flows: [TradeFlow]) -> [TradeFlow] {
      guard let first = flows.first?.sources, !flows.allSatisfy({ $0.sources == first }) else {
        return flows
      }
      let known = flows.map { flow in
        flow.sources.compactMap { sources[$0]?.knownFrom }.min() ?? flow.seen
      }
      return flows.indices.sorted { left, right in
        guard let a = known[left], let b = known[right], a != b else { return left < right }
        return a < b
      }.map { flows[$0] }
    }
  }
}

extension TradeFlow {
  /// Whether it is valued as its direction usually is.
  fileprivate var hasUsualValuation: Bool {
    valuation == (direction == .export ? .fob : .cif)
  }
}
