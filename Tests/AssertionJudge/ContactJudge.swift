internal import Foundation

/// Judges claims about contacts.
struct ContactJudge {
  let claim: Claim
  let log: ContactRows

  var outcome: AssertionJudge.Verdict.Outcome {
    switch claim.relation {
    case "complete", "covers", "incomplete", "absent": return declared
    case "majority", "plurality", "tied": return leader
    case "counts": return .holds
    case "longest", "longest-known": return silence
    default: break
    }
    guard let window = claim.window else { return .untold }
    let inside = log.inside(window)
    switch claim.relation {
    case "count" where claim.text("of") == "sources":
      let ids = inside.flatMap { ($0.fields["sources"] ?? "").split(separator: " ") }
      return check(Double(Set(ids).count) == claim.number("count"), "another number of sources")
    case "count":
      let unit = claim.text("unit").isEmpty ? "visit" : claim.text("unit")
      return check(
        Double(log.number(in: window, by: unit)) == claim.number("count"), "another number")
    case "none":
      return check(
        inside.isEmpty && log.doubtful(window).isEmpty && log.isCovered(window),
        "not known to be none")
    case "none-on-record":
      let windows =
        claim.text("by") == "month"
        ? claim.texts("values").compactMap { ClosedRange(window: $0) } : [window]
      let isEmpty = windows.allSatisfy { window in
        claim.text("by") == "month"
          ? !log.held.contains { $0.span.overlaps(window) } : log.inside(window).isEmpty
      }
      return check(isEmpty, "there is one on record")
    case "more-than-chance", "fewer-than-chance", "within-chance": return chance(window)
    case "not-comparable":
      return check(!log.isCovered(before(window)), "both windows are covered")
    case "median":
      let lengths = log.silences(window).map(\.2).sorted()
      guard !lengths.isEmpty, let said = claim.number("days") else { return .fails("no gaps") }
      let middle = (lengths[lengths.count / 2] + lengths[(lengths.count - 1) / 2])
      return check(said * 2 == Double(middle), "not the middle")
    default: return .untold
    }
  }

  private func check(_ holds: Bool, _ reason: String) -> AssertionJudge.Verdict.Outcome {
    holds ? .holds : .fails(reason)
  }

  private func before(_ window: ClosedRange<CivilDay>) -> ClosedRange<CivilDay> {
    let last = window.lowerBound.number - 1
    return CivilDay(number: last - window.length + 1)...CivilDay(number: last)
  }

  private var declared: AssertionJudge.Verdict.Outcome {
    let since = CivilDay(claim.text("since"))
    switch (claim.relation, claim.text("kind")) {
    case ("complete", _):
      return check(
        since == log.since && claim.window.map(log.isCovered) == true,
        "not complete over the window")
    case ("covers", _):
      return check(
        since == log.since && log.complete == true && claim.window.map(log.isCovered) == false,
        "covers otherwise")
    case ("absent", _): return check(log.complete == nil && log.isEmpty, "there is a log")
    case (_, "undeclared"):
      return check(log.complete == nil && !log.isEmpty, "something is declared")
    case (_, "later"):
      return check(log.complete == true && log.since.map { $0 > log.asOf } == true, "not later")
    case (_, "undated"): return check(log.complete == true && log.since == nil, "it has a day")
    default: return check(log.complete == false, "not declared incomplete")
    }
  }

  private func chance(_ window: ClosedRange<CivilDay>) -> AssertionJudge.Verdict.Outcome {
    let unit = claim.text("unit").isEmpty ? "visit" : claim.text("unit")
    let now = log.number(in: window, by: unit)
    let then = log.number(in: before(window), by: unit)
    guard log.isCovered(before(window)), claim.number("count") == Double(now),
      claim.number("before") == Double(then)
    else { return .fails("other counts, or not covered") }
    // The binomial distribution of the one count among both, by adding up its terms.
    let all = now + then
    var term = pow(0.5, Double(all))
    var below = 0.0
    var above = 0.0
    for count in 0...all {
      if count <= now { below += term }
      if count >= now { above += term }
      term *= Double(all - count) / Double(count + 1)
    }
    let isRare = min(1, 2 * min(below, above)) < 0.05
    let found = !isRare ? "within-chance" : now > then ? "more-than-chance" : "fewer-than-chance"
    return check(found == claim.relation, found)
  }

  private var silence: AssertionJudge.Verdict.Outcome {
    guard let window = claim.window, let from = CivilDay(claim.text("from")),
      let to = CivilDay(claim.text("to"))
    else { return .untold }
    let silences = log.silences(window)
    guard silences.contains(where: { $0.0 == from && $0.1 == to && Double($0.2) == claim.number("days") }),
      silences.allSatisfy({ Double($0.2) <= claim.number("days") ?? 0 })
    else { return .fails("not the longest") }
    guard claim.relation == "longest" else { return .holds }
    let isWhole = !log.held.contains { row in
      !row.isToTheDay && row.span.lowerBound < to && from < row.span.upperBound
    }
    let last = log.held.filter(\.isToTheDay).map(\.last).max() ?? to
    let isOpenLonger =
      Double(log.asOf.number - min(last, log.asOf).number) > claim.number("days") ?? 0
    return check(
      isWhole && log.isCovered(from...to) && (claim.text("kind") == "ended") == isOpenLonger,
      "not known to be silent, or the present one is longer")
  }

  private var leader: AssertionJudge.Verdict.Outcome {
    guard let window = claim.window else { return .untold }
    var parts: [String: Double] = [:]
    let rows = log.inside(window)
    var unplaced = Double(log.doubtful(window).count)
    switch claim.text("by") {
    case "month":
      for row in rows {
        let month = row.first.wholeMonth
        guard row.isToTheDay || month.holds(row.span) else {
          unplaced += 1
          continue
        }
        let (year, number) = row.first.month
        parts[String(format: "%04d-%02d", year, number), default: 0] += 1
      }
    case "year":
      var day = window.lowerBound
      while day <= window.upperBound {
        let year = max(day, day.wholeYear.lowerBound)...min(day.wholeYear.upperBound, log.asOf)
        if log.isCovered(year) {
          parts["\(day.month.year)"] =
            Double(log.number(in: year, by: log.unit)) / Double(year.length) * 30
        }
        day = CivilDay(number: day.wholeYear.upperBound.number + 1)
      }
      unplaced = 0
    default:
      for row in rows { parts[row.fields[claim.text("by")] ?? "", default: 0] += 1 }
      unplaced = 0
    }
    return LeaderJudge(claim: claim, parts: parts, unplaced: unplaced).outcome
  }
}
