public import Records
public import Values

extension StatedNumber {
  /// What the number says for certain: half a step to both sides, a whole step for "about", open
  /// above for "over" and below for "under".
  public func range(_ qualifier: Qualifier) -> Interval {
    switch qualifier {
    case .exact: Interval(lower: value - step / 2, upper: value + step / 2, kind: .rounding)
    case .about: Interval(lower: value - step, upper: value + step, kind: .rounding)
    case .over: Interval(lower: value, upper: nil, kind: .rounding)
    case .under: Interval(lower: nil, upper: value, kind: .rounding)
    }
  }
}

extension Quantity {
  /// What a speaker can have meant, for comparing figures: an "over" ends at the next number as
  /// round as the one said, at least 1 percent above it; an "under" begins as far below; an "about"
  /// reaches half way to both, at least a step.
  ///
  /// Who says "over 46.5" would have said 47 had it been so; who says "over 40" would have said 50.
  /// A statement that were open without end would agree with everything.
  package var spokenRange: Interval? {
    guard let value else { return interval }
    guard let step, step > 0 else {
      return interval ?? Interval(lower: value, upper: value, kind: .rounding)
    }
    let grain = Self.grain(of: value, step: step)
    let open = max(grain, abs(value) / 100)
    switch qualifier {
    case .over: return Interval(lower: value, upper: value + open, kind: .rounding)
    case .under: return Interval(lower: value - open, upper: value, kind: .rounding)
    case .about:
      let reach = max(step, grain / 2)
      return Interval(lower: value - reach, upper: value + reach, kind: .rounding)
    case .exact: return interval
    }
  }

  /// The place of the last digit that is not 0: 10 for 40, 0.1 for 46.5 with that step.
  private static func grain(of value: Double, step: Double) -> Double {
    guard var digits = Int(exactly: (value / step).rounded()), digits != 0 else { return step }
    var grain = step
    while digits.isMultiple(of: 10) {
      digits /= 10
      grain *= 10
    }
    return grain
  }
}
