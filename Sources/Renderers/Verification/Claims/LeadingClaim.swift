internal import Values

/// A claim that a part of a whole leads, evaluated from the parts.
struct LeadingClaim {
  private let assertion: Assertion
  private let parts: [String: Double]
  private let slack: Double

  /// - Parameters:
  ///   - parts: The parts by their names in files.
  ///   - slack: How much may belong to any of them.
  init(_ assertion: Assertion, _ parts: [String: Double], slack: Double = 0) {
    self.assertion = assertion
    self.parts = parts
    self.slack = slack
  }

  var outcome: ClaimCheck.Outcome {
    if assertion.relation == .counts { return .holds }
    let leaders =
      assertion.relation == .tied ? assertion.texts(.values) : [assertion.text(.value) ?? ""]
    let amounts = leaders.map { parts[$0] ?? 0 }
    let others = parts.filter { !leaders.contains($0.key) }.map(\.value).max() ?? 0
    guard let most = amounts.first, let said = assertion.number(.count),
      amounts.allSatisfy({ Self.isSame($0, said) })
    else { return .fails("names an amount that the rows do not give") }
    let isCounted = assertion.text(.of) == "contacts" && assertion.text(.by) != "year"
    if isCounted, (assertion.number(.among) ?? 0) < 5 {
      return .fails("leads among fewer than five")
    }
    switch assertion.relation {
    case .majority:
      return .init(
        most - slack > (assertion.number(.among) ?? .infinity) / 2, else: "is no more than half")
    case .plurality: return .init(most - others > slack, else: "is no more than another")
    case .tied:
      return .init(most > others && leaders.count > 1, else: "is no tie for the first place")
    default: return .untold
    }
  }

  static func isSame(_ left: Double, _ right: Double) -> Bool {
    abs(left - right) <= 1e-9 * max(1, abs(left), abs(right))
  }
}
