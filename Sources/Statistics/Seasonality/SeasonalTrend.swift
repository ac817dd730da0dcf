internal import Values

/// A series split into season, trend and remainder by STL; `season + trend + remainder` is the
/// series. What is adjusted with it is to be labelled with `label`.
///
/// Follows the reference program of the authors digit for digit.
///
/// Source: Cleveland, Cleveland, McRae and Terpenning, STL: a seasonal-trend decomposition procedure
/// based on Loess, Journal of Official Statistics 6 (1990) 3–73.
public struct SeasonalTrend: Sendable, Hashable {
  /// What stands beside every number adjusted this way: no statistics office made it.
  public static let label = "STL-adjusted, unofficial"

  /// How smooth each component is to be.
  public struct Settings: Sendable, Hashable {
    /// Span, degree and jump of one of the three smoothings.
    public struct Smoothing: Sendable, Hashable {
      /// How many values a fit looks at; at least 3, an even number counts as the next odd one.
      public var span: Int
      /// 0 fits means, 1 lines.
      public var degree: Int
      /// Every how many places a fit is made; 1 is every one.
      public var jump: Int

      public init(span: Int, degree: Int = 1, jump: Int = 1) {
        self.span = span
        self.degree = degree
        self.jump = jump
      }

      var loess: Loess {
        // Spans beyond this change nothing that can be seen, and could overflow.
        let span = min(max(3, span), 1 << 40)
        return Loess(span: span.isMultiple(of: 2) ? span + 1 : span, degree: degree, jump: jump)
      }
    }

    public var seasonal: Smoothing
    public var trend: Smoothing
    public var lowPass: Smoothing
    /// Passes of season and trend in each round.
    public var inner: Int
    /// Rounds after the first, each with less weight for what lies far off: 0 is not robust.
    public var outer: Int

    public init(
      seasonal: Smoothing, trend: Smoothing, lowPass: Smoothing, inner: Int, outer: Int
    ) {
      self.seasonal = seasonal
      self.trend = trend
      self.lowPass = lowPass
      self.inner = inner
      self.outer = outer
    }

    /// The settings for a period where no more is known: a season over 7 years, the authors' spans
    /// for trend, `1.5 × period / (1 − 1.5 / 7)`, and low pass, and 15 robust rounds of one pass.
    public static func standard(period: Int) -> Settings {
      let trend = Int((1.5 * Double(period) / (1 - 1.5 / 7)).rounded(.up))
      return Settings(
        seasonal: Smoothing(span: 7), trend: Smoothing(span: trend),
        lowPass: Smoothing(span: period), inner: 1, outer: 15)
    }
  }

  /// What comes back every year, in the unit of the series.
  public private(set) var seasonal: [Double]
  public private(set) var trend: [Double]
  /// The robustness weights of the last pass, 0 to 1; all 1 where it was not robust.
  public private(set) var weights: [Double]
  /// The series without its season: trend and remainder.
  ///
  /// Source: Cleveland and others, Journal of Official Statistics 6:3-73 (1990).
  public var adjusted: [Double] { zip(series, seasonal).map { $0 - $1 } }
  /// The series without season and trend.
  ///
  /// Source: Cleveland and others, Journal of Official Statistics 6:3-73 (1990).
  public var remainder: [Double] { zip(adjusted, trend).map { $0 - $1 } }

  private let series: [Double]
  private let period: Int

  /// Splits a series with a season of `period` values; `nil` for less than two whole seasons, a
  /// season of fewer than two values, or a value that is not finite.
  public init?(_ series: [Double], period: Int, settings: Settings? = nil) {
    guard period > 1, series.count / 2 >= period, series.allSatisfy(\.isFinite) else { return nil }
    let settings = settings ?? .standard(period: period)
    self.series = series
    self.period = period
    seasonal = series.map { _ in 0 }
    trend = seasonal
    weights = series.map { _ in 1 }
    for round in 0...max(0, settings.outer) {
      if round > 0 { weights = robustnessWeights }
      let weights = round > 0 ? self.weights : nil
      for _ in 0..<max(1, settings.inner) { pass(settings, weights: weights) }
    }
    guard (seasonal + trend).allSatisfy(\.isFinite) else { return nil }
  }

  /// The same with each season's values replaced by their mean: a season that never changes, as R's
  /// `s.window = "periodic"` has it.
  ///
  /// Source: R, `stats::stl` with `s.window = "periodic"`.
  public var periodic: SeasonalTrend {
    var copy = self
    let means = (0..<period).map { season in
      let values = stride(from: season, to: seasonal.count, by: period).map { seasonal[$0] }
      return exactSum(values) / Double(values.count)
    }
    copy.seasonal = seasonal.indices.map { means[$0 % period] }
    return copy
  }

  /// One pass: the season of what the trend leaves, freed of what is slow in it, then the trend of
  /// what the season leaves.
  private mutating func pass(_ settings: Settings, weights: [Double]?) {
    let detrended = zip(series, trend).map { $0 - $1 }
    let cycles = seasons(of: detrended, settings.seasonal.loess, weights: weights)
    let slow = settings.lowPass.loess.smooth(lowPassed(cycles), weights: nil)
    seasonal = series.indices.map { cycles[$0 + period] - slow[$0] }
    let deseasonalised = zip(series, seasonal).map { $0 - $1 }
    trend = settings.trend.loess.smooth(deseasonalised, weights: weights)
  }

  /// Each season smoothed over the years, one year longer at either end than the values are.
  private func seasons(of values: [Double], _ loess: Loess, weights: [Double]?) -> [Double] {
    var cycles = [Double](repeating: 0, count: values.count + 2 * period)
    for season in 0..<period {
      let places = stride(from: season, to: values.count, by: period)
      let own = places.map { values[$0] }
      let ownWeights = weights.map { weights in places.map { weights[$0] } }
      let curve = loess.smooth(own, weights: ownWeights)
      let count = own.count
      let before = loess.fit(own, at: 0, within: 1...min(loess.span, count), weights: ownWeights)
      let after = loess.fit(
        own, at: Double(count + 1), within: max(1, count - loess.span + 1)...count,
        weights: ownWeights)
      let whole = [before ?? curve[0]] + curve + [after ?? curve[count - 1]]
      for (year, value) in whole.enumerated() { cycles[year * period + season] = value }
    }
    return cycles
  }

  /// Moving averages over a season, a season and three values.
  private func lowPassed(_ values: [Double]) -> [Double] {
    Self.movingAverage(
      Self.movingAverage(Self.movingAverage(values, period), period), 3)
  }

  private static func movingAverage(_ values: [Double], _ length: Int) -> [Double] {
    var sum = values.prefix(length).reduce(0, +)
    return [sum / Double(length)]
      + values.indices.dropFirst(length).map { index in
        sum = sum - values[index - length] + values[index]
        return sum / Double(length)
      }
  }

  /// `(1 − (r / 6m)²)²` of the remainder r with its median m; 0 beyond six medians.
  private var robustnessWeights: [Double] {
    let distances = zip(series, zip(trend, seasonal)).map { abs($0 - ($1.0 + $1.1)) }
    let sorted = distances.sorted()
    let middle = sorted.count / 2
    let limit = 3 * (sorted[middle] + sorted[sorted.count - middle - 1])
    return distances.map { distance in
      if distance <= 0.001 * limit { return 1 }
      guard distance <= 0.999 * limit else { return 0 }
      let ratio = distance / limit
      return (1 - ratio * ratio) * (1 - ratio * ratio)
    }
  }
}
