internal import Periods
internal import Values

/// A claim that the newest figure of a series is above, or below, those before it.
struct RecordClaim {
  private let assertion: Assertion
  /// The amounts that the rows give of a measure and a period, a side it may be seen from each.
  private let levels: (_ measure: String, _ period: Period) -> [Double]

  init(_ assertion: Assertion, levels: @escaping (String, Period) -> [Double]) {
    self.assertion = assertion
    self.levels = levels
  }

  var outcome: ClaimCheck.Outcome {
    let texts = assertion.texts(.values)
    let points = texts.compactMap { text -> (period: Period, level: Double)? in
      let words = text.split(separator: " ").map(String.init)
      guard words.count == 2, let period = Period(iso: words[0]), let level = Double(words[1])
      else { return nil }
      return (period, level)
    }
    guard let newest = points.last, points.count == texts.count,
      newest.period.description == assertion.text(.period),
      assertion.number(.level) == newest.level, assertion.number(.count) == Double(points.count)
    else { return .fails("does not say what it is a record among") }
    for (before, after) in zip(points, points.dropFirst())
    where before.period.end >= after.period.end || !isNext(after.period, before.period) {
      return .fails("skips what lies between \(before.period) and \(after.period)")
    }
    let isHighest = assertion.text(.direction) == "highest"
    let holds = points.dropLast().allSatisfy {
      isHighest ? $0.level < newest.level : $0.level > newest.level
    }
    guard holds else { return .fails("is no record among the figures it names") }
    guard let measure = assertion.text(.of), ["turnover", "exports", "imports"].contains(measure)
    else { return .untold }
    for point in points {
      let known = levels(measure, point.period)
      if known.isEmpty { return .untold }
      guard known.contains(where: { abs($0 - point.level) <= 1e-6 * max(1, abs($0)) }) else {
        return .fails("gives \(point.period) otherwise than the sum of its rows")
      }
    }
    return .holds
  }

  private func isNext(_ later: Period, _ earlier: Period) -> Bool {
    let months = [earlier, later].map { Period(.month, containing: $0.end) }
    let years = (months[1].start.year - months[0].start.year) * 12
    let step = years + months[1].start.month - months[0].start.month
    return later.kind == .quarter ? step == 3 : later.kind == .year ? step == 12 : step == 1
  }
}
