internal import Values

/// How two figures for the same thing stand to each other.
enum Agreement: Equatable {
  /// The same number.
  case same
  /// Different numbers that rounding allows to be the same.
  case withinRounding
  /// Different numbers that are not contradicted only because a speaker hedged.
  case withinHedge
  /// Different; this minus the other.
  case differs(Double)
  /// One rose and the other fell; this minus the other.
  case oppositeSigns(Double)

  /// Compares two figures in one unit; `nil` where the units differ or a value is missing.
  /// Opposite signs matter where the numbers are growths.
  init?(_ one: Quantity?, _ other: Quantity?, isGrowth: Bool) {
    guard let one, let other, one.unit == other.unit, let a = one.value, let b = other.value,
      let range = one.spokenRange, let otherRange = other.spokenRange
    else { return nil }
    if isGrowth, Self.areOpposite(range, otherRange) {
      self = .oppositeSigns(a - b)
    } else if !range.overlaps(otherRange) {
      self = .differs(a - b)
    } else if abs(a - b) <= 1e-9 * max(abs(a), abs(b)), one.qualifier == other.qualifier {
      self = .same
    } else if one.qualifier == .exact, other.qualifier == .exact {
      self = .withinRounding
    } else {
      self = .withinHedge
    }
  }

  /// Whether the two contradict each other.
  var isConflict: Bool {
    switch self {
    case .same, .withinRounding, .withinHedge: false
    case .differs, .oppositeSigns: true
    }
  }

  private static func areOpposite(_ one: Interval, _ other: Interval) -> Bool {
    let (rises, falls) = (one.lower.map { $0 > 0 } ?? false, one.upper.map { $0 < 0 } ?? false)
    let otherRises = other.lower.map { $0 > 0 } ?? false
    let otherFalls = other.upper.map { $0 < 0 } ?? false
    return rises && otherFalls || falls && otherRises
  }
}
