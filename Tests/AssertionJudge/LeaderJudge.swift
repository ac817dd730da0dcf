/// Judges that a part leads.
struct LeaderJudge {
  let claim: Claim
  let parts: [String: Double]
  /// What may belong to any part.
  let unplaced: Double

  var outcome: AssertionJudge.Verdict.Outcome {
    let named = claim.relation == "tied" ? claim.texts("values") : [claim.text("value")]
    let said = claim.number("count") ?? -1
    let others = parts.filter { !named.contains($0.key) }.values.max() ?? 0
    for name in named where abs((parts[name] ?? 0) - said) > 1e-6 * max(1, abs(said)) {
      return .fails("\(name) has \(parts[name] ?? 0)")
    }
    let whole = claim.number("among") ?? 0
    if claim.text("of") == "contacts", claim.text("by") != "year", whole < 5 {
      return .fails("fewer than five")
    }
    switch claim.relation {
    case "majority": return said - unplaced > whole / 2 ? .holds : .fails("half or less")
    case "plurality": return said - unplaced > others ? .holds : .fails("another has as many")
    default: return named.count > 1 && said > others ? .holds : .fails("no tie at the top")
    }
  }
}
