internal import Document
internal import Periods
internal import Values

/// A claim about the numbers printed.
struct NumberClaim {
  let outcome: ClaimCheck.Outcome

  init(_ assertion: Assertion, _ numbers: [PrintedNumber]) {
    guard assertion.relation == .oldest, let place = assertion.text(.by) else {
      outcome = .untold
      return
    }
    let timeless: Set<Quantity.Unit> = [.count, .days]
    let oldest = numbers.filter {
      $0.place == place && $0.value != nil && !timeless.contains($0.unit)
    }.compactMap(\.period).min { $0.end < $1.end }
    outcome = .init(
      oldest?.description == assertion.text(.period),
      else: "names another period than the oldest printed there")
  }
}
