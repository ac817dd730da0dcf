extension Quantity.Unit {
  /// The unit as files have it, e.g. `USD`, `percent`, `per 30 days`.
  public var name: String {
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

  /// The unit of a name; three capitals are a currency.
  public init(name: String) {
    let plain: [Quantity.Unit] = [.percent, .percentagePoints, .count, .days, .ratio]
    if let unit = plain.first(where: { $0.name == name }) {
      self = unit
    } else if let match = name.wholeMatch(of: /per ([0-9]{1,9}) days/), let days = Int(match.1) {
      self = .rate(perDays: days)
    } else {
      self = name.wholeMatch(of: /[A-Z]{3}/) == nil ? .named(name) : .money(name)
    }
  }
}

extension Interval.Kind {
  /// The kind as files have it: `rounding` or `confidence 95%`.
  public var name: String {
    switch self {
    case .rounding: "rounding"
    case .confidence(let level): "confidence \(Int((level * 100).rounded()))%"
    }
  }

  /// The kind of a name; `nil` for any other text.
  public init?(name: String) {
    if name == "rounding" {
      self = .rounding
    } else if let match = name.wholeMatch(of: /confidence ([0-9]{1,3})%/),
      let percent = Double(match.1)
    {
      self = .confidence(percent / 100)
    } else {
      return nil
    }
  }
}
