/// A statement as it is attached.
struct Saying {
  /// A number and what it can have meant.
  struct Figure {
    var value: Double
    var low: Double
    var high: Double
    var hedge: String
    var isExact: Bool { hedge.isEmpty || hedge == "exact" }

    init(value: Double, step: Double, hedge: String) {
      self.value = value
      self.hedge = hedge
      switch hedge {
      case "over": (low, high) = (value, .infinity)
      case "under": (low, high) = (-.infinity, value)
      case "about": (low, high) = (value - step, value + step)
      default: (low, high) = (value - step / 2, value + step / 2)
      }
    }

    func meets(_ other: Figure) -> Bool {
      let noise = 1e-9 * max(abs(value), abs(other.value))
      return low <= other.high + noise && other.low <= high + noise
    }
  }

  let fields: [String: String]
  var levels: [String: Figure] = [:]
  var growth: Figure?

  init(_ fields: [String: String]) {
    self.fields = fields
    func figure(_ value: String, _ step: String, _ hedge: String) -> Figure? {
      let text = fields[value] ?? ""
      return Double(text.hasPrefix("'") ? String(text.dropFirst()) : text).map {
        Figure(value: $0, step: Double(fields[step] ?? "") ?? 0, hedge: fields[hedge] ?? "")
      }
    }
    if let level = figure("level", "step", "qualifier") { levels[fields["unit"] ?? ""] = level }
    if let level = figure("converted", "converted-step", "qualifier") {
      levels[fields["converted-unit"] ?? ""] = level
    }
    growth = figure("growth", "growth-step", "growth-qualifier")
  }

  func isOnSame(as other: Saying) -> Bool {
    ["measure", "side", "period"].allSatisfy { fields[$0] == other.fields[$0] }
  }
}
