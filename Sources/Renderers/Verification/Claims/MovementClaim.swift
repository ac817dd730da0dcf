internal import Periods
internal import Values

/// Whether the direction that a claim gives a figure is that of its growth on the year before.
struct MovementClaim {
  let outcome: ClaimCheck.Outcome

  init(_ assertion: Assertion) {
    guard assertion.relation != .level else {
      outcome = .holds
      return
    }
    guard let growth = assertion.number(.growth),
      let period = assertion.text(.period).flatMap({ Period(iso: $0) })
    else {
      outcome = .fails("moves without a growth")
      return
    }
    guard period.yearBefore?.description == assertion.text(.base) else {
      outcome = .fails("is measured from another base than it names")
      return
    }
    if let level = assertion.number(.level), let base = assertion.number(.baseLevel), base != 0,
      abs(100 * (level / base - 1) - growth) > 1e-6 * max(1, abs(growth))
    {
      outcome = .fails("grows otherwise than its levels")
      return
    }
    let low = assertion.number(.lower) ?? growth
    let high = assertion.number(.upper) ?? growth
    let isMoved = abs(growth) >= 0.05 && !(low <= 0 && high >= 0)
    switch assertion.relation {
    case .unchanged: outcome = .init(!isMoved, else: "moved by more than rounding")
    default:
      let direction = growth > 0 ? "rose" : "fell"
      outcome = .init(
        isMoved && direction == assertion.text(.direction), else: "went the other way, or nowhere")
    }
  }
}
