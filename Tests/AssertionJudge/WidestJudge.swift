/// Judges that two reports of one thing lie further apart than any other two.
struct WidestJudge {
  let claim: Claim
  /// The figures that rows give: of a measure, a period and a reporter; empty where they do not tell.
  let figures: (_ measure: String, _ period: String, _ reporter: String) -> [Double]

  var outcome: AssertionJudge.Verdict.Outcome {
    let reports = claim.texts("values").map { $0.split(separator: " ").map(String.init) }
    var gaps: [Double] = []
    for report in reports {
      guard report.count == 4, let one = Double(report[2]), let other = Double(report[3]) else {
        return .fails("unreadable report")
      }
      gaps.append(abs(one - other) * (claim.text("kind") == "share" ? 100 / abs(one) : 1))
    }
    guard let first = reports.first, let gap = gaps.first, let said = claim.number("difference")
    else { return .fails("no reports") }
    if first[0] != claim.text("measure") || first[1] != claim.text("period") {
      return .fails("another report is named")
    }
    if abs(gap - said) > 1e-6 * max(1, gap) { return .fails("they lie \(gap) apart") }
    if gaps.dropFirst().contains(where: { $0 >= gap }) { return .fails("another is as wide") }
    for report in reports {
      for (place, side) in ["reporter", "other-reporter"].enumerated() {
        let known = figures(report[0], report[1], claim.text(side))
        if known.isEmpty { return .untold }
        let figure = Double(report[2 + place]) ?? .nan
        if !known.contains(where: { abs($0 - figure) <= 1e-6 * max(1, abs(figure)) }) {
          return .fails("\(report[0]) in \(report[1]) is not \(figure)")
        }
      }
    }
    return .holds
  }
}
