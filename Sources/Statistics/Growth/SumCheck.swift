internal import Values

/// Whether printed parts add up to a printed total.
///
/// Source: Moore, Interval Analysis (1966).
public struct SumCheck: Sendable, Hashable {
  /// The sum of the parts.
  public var sum: Double
  /// Sum minus printed total.
  public var gap: Double
  /// Whether the gap is no wider than the rounding of all the numbers together.
  public var isConsistent: Bool

  /// Checks numbers that were each rounded to a step: the gap may be half of every step.
  public init(parts: [Double], partSteps: [Double], total: Double, totalStep: Double) {
    sum = exactSum(parts)
    gap = sum - total
    let allowed = (exactSum(partSteps) + totalStep) / 2
    // Steps such as 0.1 are not exact in binary; a billionth of the total is noise.
    isConsistent = abs(gap) <= allowed + 1e-9 * max(abs(sum), abs(total))
  }
}
