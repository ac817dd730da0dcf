internal import Values

extension Gaps {
  /// Pearson correlation of each gap with the next, each subseries with its own mean: above 0 long
  /// gaps follow long ones. `nil` for fewer than three gaps or where a subseries does not vary.
  ///
  /// Source: Goh and Barabási, EPL 81 (2008) 48002.
  public static func memory(_ gaps: [Double]) -> Double? {
    guard gaps.count > 2 else { return nil }
    let (first, second) = (gaps.dropLast(), gaps.dropFirst())
    let count = Double(first.count)
    let (mean, nextMean) = (exactSum(Array(first)) / count, exactSum(Array(second)) / count)
    let pairs = zip(first, second).map { ($0 - mean, $1 - nextMean) }
    let together = exactSum(pairs.map { $0 * $1 })
    let apart = exactSum(pairs.map { $0.0 * $0.0 }) * exactSum(pairs.map { $0.1 * $0.1 })
    return apart > 0 ? Growth.finite(together / apart.squareRoot()) : nil
  }
}
