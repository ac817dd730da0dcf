internal import Statistics

/// The functions behind the vectors on seasonal adjustment.
extension VectorTable {
  static func seasons() -> [String: Function] {
    [
      "stl": { input in split(input).map { members($0, input) } },
      "stlPeriodic": { input in split(input).map { members($0.periodic, input) } },
    ]
  }

  private static func split(_ input: Input) -> SeasonalTrend? {
    let (degrees, jumps) = (input.ints("degrees"), input.ints("jumps"))
    guard degrees.count == 3, jumps.count == 3 else { return nil }
    // A periodic season is one over a span longer than any series, R's 10 n + 1.
    let length = input.doubles("series").count
    let isPeriodic = input.values["seasonal"] == nil
    let spans = [
      isPeriodic ? 10 * length + 1 : input.int("seasonal"), input.int("trend"),
      input.int("lowPass"),
    ]
    let smoothings = (0..<3).map {
      SeasonalTrend.Settings.Smoothing(span: spans[$0], degree: degrees[$0], jump: jumps[$0])
    }
    return SeasonalTrend(
      input.doubles("series"), period: input.int("period"),
      settings: SeasonalTrend.Settings(
        seasonal: smoothings[0], trend: smoothings[1], lowPass: smoothings[2],
        inner: input.int("inner"), outer: input.int("outer")))
  }

  private static func members(_ split: SeasonalTrend, _ input: Input) -> [String: Any?] {
    let whole = split.seasonal.indices
    let places = input.values["at"] == nil ? Array(whole) : input.ints("at")
    func pick(_ values: [Double]) -> [Double?] {
      places.map { whole.contains($0) ? values[$0] : nil }
    }
    return [
      "seasonal": pick(split.seasonal), "trend": pick(split.trend),
      "weights": pick(split.weights), "resid": pick(split.remainder),
      "remainder": pick(split.remainder), "adjusted": pick(split.adjusted),
    ]
  }
}
