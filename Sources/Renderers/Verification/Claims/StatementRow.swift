/// A statement as it is attached, seen from its side.
struct StatementRow {
  /// A number with the step it was printed to and how it was hedged.
  struct Number {
    var value: Double
    var step: Double
    var qualifier: String

    /// What the speaker says for certain: half a step to both sides; "about" reaches a step, "over" and
    /// "under" are open at their far side.
    var range: ClosedRange<Double> {
      switch qualifier {
      case "over": value...Double.infinity
      case "under": -Double.infinity...value
      case "about": (value - step)...(value + step)
      default: (value - step / 2)...(value + step / 2)
      }
    }
  }

  let id: String
  let measure: String
  let side: String
  let reporter: String
  let speaker: String
  let period: String
  let said: String
  /// The level in each unit it was given in.
  let levels: [String: Number]
  let growth: Number?

  init(_ row: AttachedRows.Row) {
    id = row["id"]
    measure = row["measure"]
    side = row["side"]
    reporter = row["reporter"]
    speaker = row["speaker"]
    period = row["period"]
    said = row["said"]
    func number(_ value: String, _ step: String, _ qualifier: String) -> Number? {
      Double(row[value]).map {
        Number(value: $0, step: Double(row[step]) ?? 0, qualifier: row[qualifier])
      }
    }
    levels = [("unit", "level", "step"), ("converted-unit", "converted", "converted-step")]
      .reduce(into: [:]) { levels, names in
        levels[row[names.0]] = number(names.1, names.2, "qualifier") ?? levels[row[names.0]]
      }
    growth = number("growth", "growth-step", "growth-qualifier")
  }
}

extension StatementRow.Number {
  /// What two can come to together.
  static func + (one: Self, other: Self) -> ClosedRange<Double> {
    (one.range.lowerBound + other.range.lowerBound)...(one.range.upperBound + other.range.upperBound)
  }

  /// What the first can exceed the second by.
  static func - (one: Self, other: Self) -> ClosedRange<Double> {
    (one.range.lowerBound - other.range.upperBound)...(one.range.upperBound - other.range.lowerBound)
  }
}
