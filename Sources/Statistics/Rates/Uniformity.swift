internal import CMath
internal import Values

extension Rates {
  /// Chi-square test that counts (by weekday, by month) are equal but for chance: statistic, degrees
  /// of freedom and upper probability. `nil` for fewer than two cells or where all are empty; not
  /// to be read where fewer than 5 are expected in a cell.
  ///
  /// Source: Pearson, chi-square test (1900).
  public static func uniformity(
    counts: [Int]
  ) -> (chiSquare: Double, degrees: Int, probability: Double)? {
    let expected = Double(counts.reduce(0, +)) / Double(max(1, counts.count))
    guard counts.count > 1, expected > 0 else { return nil }
    let statistic = exactSum(
      counts.map { (Double($0) - expected) * (Double($0) - expected) / expected })
    let probability = briefing_chi_squared_survival(statistic, Double(counts.count - 1))
    return (statistic, counts.count - 1, probability)
  }
}
