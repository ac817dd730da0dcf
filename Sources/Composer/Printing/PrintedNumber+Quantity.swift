internal import Document
internal import Periods
internal import Values

extension PrintedNumber {
  /// A quantity as it is entered in the ledger, which gives it its id.
  init(_ quantity: Quantity, text: String, rounding: String, name: String, place: String) {
    let provenance = quantity.provenance
    self.init(
      id: "", text: text, value: quantity.value, lower: quantity.interval?.lower,
      upper: quantity.interval?.upper, intervalKind: quantity.interval?.kind.name ?? "",
      unit: quantity.unit.name, period: quantity.period?.description, name: name,
      formula: provenance.statistic, formulaText: provenance.formula,
      operands: provenance.operands.all.map { Operand(name: $0.name, value: $0.value) },
      nature: provenance.nature.rawValue, speaker: provenance.speaker,
      isDisputed: provenance.hasDissent, rounding: rounding, records: provenance.records,
      sources: provenance.sources, place: place)
  }
}

extension Interval.Kind {
  /// The kind as printed numbers carry it: `rounding` or `confidence 95%`.
  var name: String {
    switch self {
    case .rounding: "rounding"
    case .confidence(let level): "confidence \(Int((level * 100).rounded()))%"
    }
  }
}

extension Quantity.Unit {
  /// The unit as printed numbers carry it, e.g. `USD`, `percent`, `per 30 days`.
  var name: String {
    switch self {
    case .money(let currency): currency
    case .percent: "percent"
    case .percentagePoints: "percentage points"
    case .count: "count"
    case .days: "days"
    case .rate(let days): "per \(days) days"
    case .ratio: "ratio"
    case .named(let unit): unit
    }
  }
}
