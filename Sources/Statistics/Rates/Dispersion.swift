internal import CMath
internal import Values

/// Whether counts per bin spread more than chance would.
///
/// Source: Fisher, Statistical Methods for Research Workers, index of dispersion.
public struct Dispersion: Sendable, Hashable {
  public var mean: Double
  /// The sample variance, divided by n − 1.
  public var variance: Double
  /// Variance over mean (Fano factor): 1 is Poisson, above 1 is clustered; depends on the bin.
  public var fano: Double
  /// `(n − 1) × fano`, chi-square with n − 1 degrees of freedom under Poisson.
  public var chiSquare: Double
  public var degrees: Int
  /// Probability of a spread this large or larger under Poisson.
  public var upperProbability: Double

  /// `nil` for fewer than two bins or where all are empty.
  public init?(counts: [Int]) {
    let values = counts.map(Double.init)
    guard values.count > 1, exactSum(values) > 0 else { return nil }
    let count = Double(values.count)
    let mean = exactSum(values) / count
    self.mean = mean
    variance = exactSum(values.map { ($0 - mean) * ($0 - mean) }) / (count - 1)
    fano = variance / mean
    degrees = values.count - 1
    chiSquare = Double(degrees) * fano
    upperProbability = briefing_chi_squared_survival(chiSquare, Double(degrees))
  }
}
