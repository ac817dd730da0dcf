internal import Values

/// How first figures were revised.
///
/// Source: OECD/Eurostat guidelines on revisions (MR, MAR, RMAR).
public struct Revisions: Sendable, Hashable {
  /// Mean of final minus preliminary.
  public var mean: Double
  /// Mean of the sizes of the revisions.
  public var meanAbsolute: Double
  /// Sum of the sizes of the revisions over the sum of the sizes of the final figures; `nil` where
  /// these are all 0.
  public var relativeMeanAbsolute: Double?

  /// The revisions of figures; `nil` unless there is one final for each preliminary figure.
  ///
  /// Source: OECD/Eurostat guidelines on revisions (MR, MAR, RMAR).
  public init?(preliminary: [Double], final: [Double]) {
    guard !final.isEmpty, preliminary.count == final.count else { return nil }
    let revisions = zip(final, preliminary).map { $0 - $1 }
    let sizes = exactSum(revisions.map { abs($0) })
    let whole = exactSum(final.map { abs($0) })
    guard sizes.isFinite, whole.isFinite else { return nil }
    mean = exactSum(revisions) / Double(final.count)
    meanAbsolute = sizes / Double(final.count)
    relativeMeanAbsolute = whole > 0 ? sizes / whole : nil
  }
}
