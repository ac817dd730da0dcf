internal import Values

extension Growth {
  /// What each part added to the growth of the whole, `100 × (current − previous) / Σ previous`, in
  /// percentage points; the parts sum to the growth of the whole. `nil` unless there is one current
  /// value for each previous one and the whole base is positive.
  ///
  /// Source: INSEE definition c1207; Australian Bureau of Statistics.
  public static func contributions(current: [Double], previous: [Double]) -> [Double]? {
    let base = exactSum(previous)
    guard current.count == previous.count, base > 0 else { return nil }
    let parts = zip(current, previous).map { 100 * ($0 - $1) / base }
    return parts.allSatisfy(\.isFinite) ? parts : nil
  }

  /// Growth of a whole from the current values and growths of its parts: each base is
  /// `current / (1 + growth)`. In percent; `nil` where a base is undefined.
  ///
  /// Source: Follows from the definition of growth.
  public static func fromComponents(current: [Double], growth: [Double]) -> Double? {
    guard current.count == growth.count else { return nil }
    let bases = zip(current, growth).compactMap { Implied.previous(current: $0, growth: $1) }
    guard bases.count == current.count else { return nil }
    return percentChange(current: exactSum(current), previous: exactSum(bases))
  }
}
