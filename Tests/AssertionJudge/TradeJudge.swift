/// Judges claims about trade.
struct TradeJudge {
  let claim: Claim
  /// The rows behind operands, by their names.
  let answers: [String: [[String: String]]]

  var outcome: AssertionJudge.Verdict.Outcome {
    switch claim.relation {
    case "change" where claim.text("by") == "section": return driver
    case "change", "unchanged", "level":
      for (operand, rows) in answers {
        var said = claim.number(operand) ?? .nan
        var sum = whole(rows)
        if claim.text("of") == "balance" {
          let imports = whole(rows.filter { $0["flow"] == "import" })
          (said, sum) = (abs(said), abs(sum - 2 * imports))
        }
        guard abs(sum - said) <= 1e-6 * max(1, abs(said)) else {
          return .fails("\(operand) is \(sum) by its rows")
        }
      }
      return direction
    case "majority", "plurality", "tied":
      let parts = sections(answers["among"] ?? [])
      if parts.isEmpty { return .untold }
      let rest = (claim.number("among") ?? 0) - parts.values.reduce(0, +)
      return LeaderJudge(claim: claim, parts: parts, unplaced: rest > 1 ? rest : 0).outcome
    case "widest": return widest
    case "record": return record
    case "counts": return .holds
    default: return .untold
    }
  }

  /// Whether the newest amount stands above, or below, each of those it names.
  private var record: AssertionJudge.Verdict.Outcome {
    let rows = answers["values"] ?? []
    let parts = claim.texts("values").map { $0.split(separator: " ").map(String.init) }
    let amounts = parts.compactMap { Double($0.last ?? "") }
    guard let newest = amounts.last, amounts.count == parts.count, amounts.count > 4,
      Double(amounts.count) == claim.number("count"), newest == claim.number("level"),
      parts.last?.first == claim.text("period")
    else { return .fails("unreadable series") }
    for amount in amounts.dropLast()
    where claim.text("direction") == "highest" ? amount >= newest : amount <= newest {
      return .fails("\(amount) is no less a record")
    }
    guard claim.text("of") == "turnover" else { return .untold }
    for (part, amount) in zip(parts, amounts) {
      guard let period = PeriodEnd(part[0]) else { return .untold }
      let own = rows.filter { row in
        row["reporter"] == claim.text("reporter")
          && (PeriodEnd(row["period"] ?? "").map {
            period.first <= $0.first && $0.day <= period.day
          } ?? false)
      }
      if own.isEmpty { return .untold }
      if abs(whole(own) - amount) > 1e-6 * max(1, amount) { return .fails("\(part[0]) differs") }
    }
    return .holds
  }

  private var widest: AssertionJudge.Verdict.Outcome {
    let rows = answers["values"] ?? []
    func level(_ measure: String, _ period: PeriodEnd, _ reporter: String) -> Double? {
      let isFirst = reporter == claim.text("reporter")
      let flow = (measure == "exports") == isFirst ? "export" : "import"
      let own = rows.filter { row in
        row["reporter"] == reporter && (measure == "turnover" || row["flow"] == flow)
          && (PeriodEnd(row["period"] ?? "").map {
            period.first <= $0.first && $0.day <= period.day
          } ?? false)
      }
      return own.isEmpty ? nil : whole(own)
    }
    return WidestJudge(claim: claim) { measure, text, reporter in
      guard let period = PeriodEnd(text), let now = level(measure, period, reporter) else {
        return []
      }
      guard claim.text("kind") == "points" else { return [now] }
      guard let year = Int(text.prefix(4)), let base = PeriodEnd("\(year - 1)\(text.dropFirst(4))"),
        let before = level(measure, base, reporter), before > 0
      else { return [] }
      return [(now / before - 1) * 100]
    }.outcome
  }

  /// Whether it went where the claim says, from the base that it names.
  var direction: AssertionJudge.Verdict.Outcome {
    if claim.relation == "level" { return .holds }
    guard let growth = claim.number("growth"), let now = PeriodEnd(claim.text("period")),
      let base = PeriodEnd(claim.text("base")), base.isYearBefore(now)
    else { return .fails("no growth on a named base") }
    if let level = claim.number("level"), let before = claim.number("base-level"), before > 0,
      abs((level / before - 1) * 100 - growth) > 1e-6 * max(1, abs(growth))
    {
      return .fails("the levels give another growth")
    }
    let low = claim.number("lower") ?? growth
    let high = claim.number("upper") ?? growth
    let stands = abs(growth) < 0.05 || low <= 0 && 0 <= high
    if claim.relation == "unchanged" { return stands ? .holds : .fails("it moved") }
    let way = growth > 0 ? "rose" : "fell"
    return !stands && way == claim.text("direction")
      ? .holds : .fails("it \(stands ? "stood" : way)")
  }

  private func amount(_ row: [String: String]) -> Double { Double(row["amount"] ?? "") ?? 0 }

  private func whole(_ rows: [[String: String]]) -> Double {
    var groups: [String: [[String: String]]] = [:]
    for row in rows {
      let key = ["reporter", "flow", "period"].map { row[$0] ?? "" }.joined(separator: "|")
      groups[key, default: []].append(row)
    }
    return groups.values.map { rows in
      let totals = rows.filter { $0["product"] == "TOTAL" }
      return (totals.isEmpty ? rows : totals).map(amount).reduce(0, +)
    }.reduce(0, +)
  }

  private func sections(_ rows: [[String: String]]) -> [String: Double] {
    var parts: [String: Double] = [:]
    for row in rows where row["product"] != "TOTAL" {
      parts[row["product"] ?? "", default: 0] += amount(row)
    }
    return parts
  }

  private var driver: AssertionJudge.Verdict.Outcome {
    guard let rows = answers["level"], let now = PeriodEnd(claim.text("period")),
      let base = PeriodEnd(claim.text("base")), base.isYearBefore(now),
      let said = claim.number("difference")
    else { return .untold }
    func inside(_ period: PeriodEnd) -> [[String: String]] {
      rows.filter { row in
        PeriodEnd(row["period"] ?? "").map { period.first <= $0.first && $0.day <= period.day }
          ?? false
      }
    }
    let (after, before) = (sections(inside(now)), sections(inside(base)))
    let total = whole(inside(base))
    if after.isEmpty || before.isEmpty || total <= 0 { return .untold }
    var moved: [String: Double] = [:]
    for name in Set(after.keys).union(before.keys) {
      moved[name] = ((after[name] ?? 0) - (before[name] ?? 0)) / total * 100
    }
    let own = moved[claim.text("value")] ?? 0
    guard abs(own - said) < 1e-6 else { return .fails("it moved by \(own)") }
    let isMost = moved.filter { $0.key != claim.text("value") }.values.allSatisfy {
      abs($0) < abs(own)
    }
    return isMost && (own > 0) == (claim.text("direction") == "rose")
      ? .holds : .fails("not the most")
  }
}
