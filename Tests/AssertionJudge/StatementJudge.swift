/// Judges claims about what was said.
struct StatementJudge {
  let claim: Claim
  let rows: [Saying]

  var outcome: AssertionJudge.Verdict.Outcome {
    switch claim.relation {
    case "two-sides-disagree":
      let theirs = other?.fields["reporter"] ?? claim.text("other-reporter")
      guard let one, other.map({ one.isOnSame(as: $0) }) ?? !theirs.isEmpty,
        one.fields["reporter"] != theirs
      else { return .fails("not one speaker of each side on one thing") }
      return opposite
    case "conflict":
      return claim.text("kind") == "sign" ? opposite : apart(claim.text("kind"))
    case "borne-out":
      guard let one else { return .untold }
      if let other, other.fields["speaker"] == one.fields["speaker"] {
        return .fails("its own word")
      }
      return together
    case "within-rounding", "within-hedge", "agree":
      if claim.relation != "agree", let one, let other {
        let isExact = [pair("level"), pair("growth")].compactMap { $0 }.allSatisfy { left, right in
          left.isExact && right.isExact || left.value == right.value && left.hedge == right.hedge
        }
        if claim.relation == "within-rounding", !isExact, isAReason { return .fails("a hedge") }
      }
      return together
    case "alone":
      guard let one else { return .untold }
      let others = rows.filter {
        $0.isOnSame(as: one) && $0.fields["speaker"] != one.fields["speaker"] && !wasEarly($0)
      }
      return others.isEmpty ? .holds : .fails("\(others.count) others speak of it")
    case "not-comparable" where claim.text("kind") == "period":
      return one?.fields["period"] == "" ? .holds : .fails("a period is named")
    case "before-end": return one.map(wasEarly) == true ? .holds : .fails("said after its end")
    case "counts":
      let sum = claim.texts("values").compactMap { Double($0.split(separator: " ").last ?? "") }
        .reduce(0, +)
      return sum == claim.number("among") ? .holds : .fails("does not add up")
    case "spread": return spread
    case "implied":
      guard let low = claim.number("lower"), let high = claim.number("upper"),
        let value = claim.number("value")
      else { return .fails("without its range") }
      return low <= value && value <= high ? .holds : .fails("outside its range")
    case "change", "unchanged", "level":
      let isSaid = rows.contains { row in
        row.fields["measure"] == claim.text("of") && row.fields["period"] == claim.text("period")
          && row.levels.values.contains { $0.value == claim.number("level") }
      }
      if isSaid { return TradeJudge(claim: claim, answers: [:]).direction }
      let hasSaid = rows.contains { row in
        row.fields["measure"] == claim.text("of") && row.fields["period"] == claim.text("period")
          && row.fields["speaker"] == claim.text("speaker") && !row.levels.isEmpty
      }
      return hasSaid ? .fails("another level was said") : .untold
    case "widest":
      return WidestJudge(claim: claim) { measure, period, reporter in
        let isFirst = reporter == claim.text("reporter")
        let other = measure == "exports" ? "imports" : measure == "imports" ? "exports" : measure
        return rows.filter {
          $0.fields["reporter"] == reporter && $0.fields["period"] == period
            && $0.fields["measure"]
              == (($0.fields["side"] == reporter) == isFirst ? measure : other)
        }.flatMap { row in
          claim.text("kind") == "points"
            ? [row.growth?.value].compactMap { $0 } : row.levels.values.map(\.value)
        }
      }.outcome
    default: return .untold
    }
  }

  private var one: Saying? { rows.first { $0.fields["id"] == claim.text("statement") } }
  private var other: Saying? { rows.first { $0.fields["id"] == claim.texts("others").first } }

  /// Whether it is the reason of a verdict, and not a figure told beside another.
  private var isAReason: Bool { !claim.text("statement").isEmpty && !claim.texts("others").isEmpty }

  private func wasEarly(_ row: Saying) -> Bool {
    guard let said = CivilDay(row.fields["said"] ?? ""),
      let end = PeriodEnd(row.fields["period"] ?? "")?.day
    else { return false }
    return said < end
  }

  private func pair(_ kind: String) -> (Saying.Figure, Saying.Figure)? {
    func given(_ name: String) -> Saying.Figure? {
      claim.number(name).map { Saying.Figure(value: $0, step: 0, hedge: "exact") }
    }
    if kind == "level" {
      if let one, let other {
        for unit in one.levels.keys.sorted() {
          if let left = one.levels[unit], let right = other.levels[unit] { return (left, right) }
        }
        return nil
      }
      let left = one?.levels.values.first { $0.value == claim.number("level") } ?? given("level")
      let right =
        other?.levels.values.first { $0.value == claim.number("other-level") }
        ?? given("other-level")
      return left.flatMap { left in right.map { (left, $0) } }
    }
    let left = one?.growth ?? given("growth")
    let right = other?.growth ?? given("other-growth")
    return left.flatMap { left in right.map { (left, $0) } }
  }

  private var opposite: AssertionJudge.Verdict.Outcome {
    guard let (left, right) = pair("growth") else { return .untold }
    let isOpposite = left.low > 0 && right.high < 0 || left.high < 0 && right.low > 0
    return isOpposite ? .holds : .fails("the signs are not opposite")
  }

  private func apart(_ kind: String) -> AssertionJudge.Verdict.Outcome {
    guard let (left, right) = pair(kind) else { return .untold }
    return left.meets(right) ? .fails("they meet") : .holds
  }

  private var together: AssertionJudge.Verdict.Outcome {
    let pairs = [pair("level"), pair("growth")].compactMap { $0 }
    if pairs.isEmpty || one == nil { return .untold }
    return pairs.allSatisfy { $0.0.meets($0.1) } ? .holds : .fails("they lie apart")
  }

  private var spread: AssertionJudge.Verdict.Outcome {
    guard let low = claim.number("lowest"), let high = claim.number("highest"), low < high else {
      return .fails("no range")
    }
    let said = rows.filter {
      $0.fields["measure"] == claim.text("measure") && $0.fields["period"] == claim.text("period")
    }
    guard
      let unit = said.flatMap(\.levels).first(where: { [low, high].contains($0.value.value) })?.key
    else { return .untold }
    let isInside = said.compactMap { $0.levels[unit]?.value }.allSatisfy { low <= $0 && $0 <= high }
    return isInside ? .holds : .fails("one lies outside")
  }
}
