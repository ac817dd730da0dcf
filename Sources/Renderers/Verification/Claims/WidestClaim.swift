internal import Periods
internal import Values

/// A claim that two sides' reports of one thing lie further apart than those of any other.
struct WidestClaim {
  /// What a reporter gives of a measure and a period, every figure that the rows have; whether it is
  /// the pair's first side.
  typealias Given = (
    _ measure: String, _ period: Period, _ reporter: String, _ isFirst: Bool
  ) -> [Double]

  /// A report as the claim has it.
  private struct Report {
    var measure: String
    var period: Period
    var first: Double
    var second: Double

    init?(_ text: String) {
      let words = text.split(separator: " ").map(String.init)
      guard words.count == 4, let period = Period(iso: words[1]), let first = Double(words[2]),
        let second = Double(words[3])
      else { return nil }
      measure = words[0]
      self.period = period
      self.first = first
      self.second = second
    }

    func gap(isShare: Bool) -> Double {
      isShare ? 100 * abs(first - second) / abs(first) : abs(first - second)
    }
  }

  private let assertion: Assertion
  private let levels: Given
  private let growths: Given

  init(_ assertion: Assertion, levels: @escaping Given, growths: @escaping Given) {
    self.assertion = assertion
    self.levels = levels
    self.growths = growths
  }

  var outcome: ClaimCheck.Outcome {
    let texts = assertion.texts(.values)
    let reports = texts.compactMap(Report.init)
    guard let widest = reports.first, reports.count == texts.count,
      widest.measure == assertion.text(.measure),
      widest.period.description == assertion.text(.period)
    else { return .fails("does not say what lies apart") }
    let isShare = assertion.text(.kind) == "share"
    let gap = widest.gap(isShare: isShare)
    guard let said = assertion.number(.difference), LeadingClaim.isSame(said, gap) else {
      return .fails("gives another distance than its figures have")
    }
    guard reports.dropFirst().allSatisfy({ $0.gap(isShare: isShare) < gap }) else {
      return .fails("names a gap that is not the widest")
    }
    return reports.lazy.map(given).first { $0 != .holds } ?? .holds
  }

  /// Whether the rows give both figures of a report.
  private func given(_ report: Report) -> ClaimCheck.Outcome {
    let sides = [(Assertion.Name.reporter, report.first), (.otherReporter, report.second)]
    let figures = assertion.text(.kind) == "points" ? growths : levels
    for (place, side) in sides.enumerated() {
      let known = figures(
        report.measure, report.period, assertion.text(side.0) ?? "", place == 0)
      if known.isEmpty { return .untold }
      guard known.contains(where: { abs($0 - side.1) <= 1e-6 * max(1, abs(side.1)) }) else {
        return .fails("has a figure on \(report.measure) in \(report.period) that no row gives")
      }
    }
    return .holds
  }
}
