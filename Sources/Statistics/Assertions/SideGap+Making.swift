package import Values

extension SideGap {
  /// The widest gap among what both sides report; `nil` where nothing is known to be wider than all
  /// else, as with two alike, a hedge that leaves a figure open, or figures that rounding makes one.
  ///
  /// - Parameters:
  ///   - reports: What both sides report, in units that can be compared.
  ///   - sides: The pair's sides, alpha-3 codes.
  package static func found(
    among reports: [Report], by scale: Scale, of sides: [String]
  ) -> SideGap? {
    let ranges = reports.map { range(of: $0, by: scale) }
    for (place, report) in reports.enumerated() {
      guard let own = ranges[place], own.lowerBound > 0,
        let gap = gap(of: report, by: scale)
      else { continue }
      let others = ranges.indices.filter { $0 != place }
      guard others.allSatisfy({ (ranges[$0]?.upperBound ?? .infinity) < own.lowerBound })
      else { continue }
      return SideGap(
        widest: report, others: others.map { reports[$0] }, scale: scale, gap: gap, sides: sides)
    }
    return nil
  }

  /// How far two figures can lie apart; `nil` where one of them is open or missing.
  private static func range(of report: Report, by scale: Scale) -> ClosedRange<Double>? {
    guard let one = report.first.spokenRange, let other = report.second.spokenRange,
      let low = one.lower, let high = one.upper, let otherLow = other.lower,
      let otherHigh = other.upper
    else { return nil }
    let least = max(0, low - otherHigh, otherLow - high)
    let most = max(high - otherLow, otherHigh - low)
    guard scale == .share else { return least...most }
    guard low > 0 else { return nil }
    return (100 * least / high)...(100 * most / low)
  }

  private static func gap(of report: Report, by scale: Scale) -> Quantity? {
    guard
      let difference = report.first.difference(from: report.second)?
        .magnitude(as: report.first, report.second)
    else { return nil }
    guard scale == .share else { return difference }
    return difference.share(of: report.first)
  }
}
