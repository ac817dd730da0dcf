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
  /// What the number says for certain, hedge included: an "over" is open above, an "under" below;
  /// one reading for comparing figures, for what they imply and for what is printed.
  package var spokenRange: Interval? {
    interval ?? value.map { Interval(lower: $0, upper: $0, kind: .rounding) }
  }

  /// Whether it has no end at one side: "over 80".
  var isOpen: Bool { qualifier == .over || qualifier == .under }
}
