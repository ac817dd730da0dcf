internal import Values

/// Whether numbers that were each rounded for print still add up on paper.
public enum RoundedSum {
  /// Whether parts, each rounded to a step, add up to their total rounded to the same step; a page
  /// on which they do not says that they are rounded. `true` for a step that is not positive.
  public static func adds(_ parts: [Double], to total: Double, step: Double) -> Bool {
    guard step > 0 else { return true }
    let printed = exactSum(parts.map { ($0 / step).rounded() })
    return printed == (total / step).rounded()
  }
}
