extension ClaimFinding.Reason {
  /// Whether it says that something contradicts the statement.
  public var isConflict: Bool {
    switch self {
    case .signConflict, .sumOfPartsDiffers, .levelConflict, .growthConflict: true
    case .conversionImplies, .ambiguousBase, .saidBeforeEnd, .withinRounding, .withinHedge, .agrees,
      .sumOfPartsFits, .noOther:
      false
    }
  }

  /// Its place among reasons, the weightiest 0.
  var weight: Int {
    switch self {
    case .signConflict: 0
    case .sumOfPartsDiffers: 1
    case .levelConflict: 2
    case .growthConflict: 3
    case .ambiguousBase: 4
    case .saidBeforeEnd: 5
    case .conversionImplies: 6
    case .agrees: 7
    case .withinRounding: 8
    case .withinHedge: 9
    case .sumOfPartsFits: 10
    case .noOther: 11
    }
  }
}
