internal import Foundation

/// Round numbers on an axis by an optimisation: simple steps, good cover of the data and the wished
/// density are weighed against each other (Talbot, Lin and Hanrahan, "An Extension of Wilkinson's
/// Algorithm for Positioning Tick Labels on Axes", InfoVis 2010; as `extended` in R's labeling).
public struct ExtendedTicks: Sendable, Hashable {
  /// Steps by preference, nicest first.
  public var steps: [Double]
  /// How much simplicity, coverage, density and legibility weigh.
  public var weights: [Double]
  /// Whether the ticks enclose the data.
  public var isLoose: Bool
  /// How many steps may be skipped between ticks, at most; the paper knows no limit.
  public var mostSkips: Double

  /// The paper's parameters.
  public init(isLoose: Bool = false) {
    steps = [1, 5, 2, 2.5, 4, 3]
    weights = [0.25, 0.2, 0.5, 0.05]
    self.isLoose = isLoose
    mostSkips = .infinity
  }

  /// Steps of 1, 2, 2.5 and 5 without skips: what a general reader expects on an axis. With the
  /// paper's parameters ticks such as 0, 3, 6 or -100, 100, 300 may win.
  public static func plain(isLoose: Bool = false) -> ExtendedTicks {
    var ticks = ExtendedTicks(isLoose: isLoose)
    ticks.steps = [1, 5, 2, 2.5]
    ticks.mostSkips = 1
    return ticks
  }

  private struct Labelling {
    var low: Double
    var step: Double
    var count: Double
    var score: Double
  }

  /// About `count` values for data from `start` to `stop`.
  public func values(from start: Double, to stop: Double, count: Double) -> [Double] {
    guard start.isFinite, stop.isFinite, count >= 1 else { return [] }
    let (low, high) = (min(start, stop), max(start, stop))
    if high - low < Double.ulpOfOne * 100 || count < 2 { return [low] }
    var best = Labelling(low: low, step: high - low, count: 2, score: -2)
    var skip = 1.0
    while skip <= mostSkips, improve(&best, low, high, count, skip) { skip += 1 }
    return stride(from: 0, to: best.count, by: 1).map { Self.plain(best.low + $0 * best.step) }
  }

  /// Tries all labellings that skip so many steps; false when no further skip can do better.
  private func improve(
    _ best: inout Labelling, _ low: Double, _ high: Double, _ wished: Double, _ skip: Double
  ) -> Bool {
    for (rank, step) in steps.enumerated() {
      let simplest = 1 - Double(rank) / Double(max(1, steps.count - 1)) - skip + 1
      if score(simplest, 1, 1) < best.score { return false }
      var count = 2.0
      while true {
        let densest = count >= wished ? 2 - (count - 1) / (wished - 1) : 1
        if score(simplest, 1, densest) < best.score { break }
        let delta = (high - low) / (count + 1) / skip / step
        var power = log10(delta).rounded(.up)
        while true {
          let width = skip * step * pow(10, power)
          let covered = Self.greatestCoverage(low, high, width * (count - 1))
          if score(simplest, covered, densest) < best.score { break }
          tryStarts(
            &best, low, high, wished, skip: skip, rank: rank, step: width, count: count)
          power += 1
        }
        count += 1
      }
    }
    return true
  }

  private func tryStarts(
    _ best: inout Labelling, _ low: Double, _ high: Double, _ wished: Double, skip: Double,
    rank: Int, step: Double, count: Double
  ) {
    let first = (high / step).rounded(.down) * skip - (count - 1) * skip
    let last = (low / step).rounded(.up) * skip
    guard first <= last else { return }
    for index in stride(from: first, through: last, by: 1) {
      let start = index * (step / skip)
      let stop = start + step * (count - 1)
      let rest = start - (start / step).rounded(.down) * step
      let hasZero =
        (rest < Double.ulpOfOne * 100 || step - rest < Double.ulpOfOne * 100)
        && start <= 0 && stop >= 0
      let simplicity =
        1 - Double(rank) / Double(max(1, steps.count - 1)) - skip + (hasZero ? 1 : 0)
      let misses = (high - stop) * (high - stop) + (low - start) * (low - start)
      let coverage = 1 - 0.5 * misses / pow(0.1 * (high - low), 2)
      let ratio = (count - 1) / (stop - start)
      let wishedRatio = (wished - 1) / (max(stop, high) - min(low, start))
      let density = 2 - max(ratio / wishedRatio, wishedRatio / ratio)
      let score = score(simplicity, coverage, density)
      if score > best.score && (!isLoose || start <= low && stop >= high) {
        best = Labelling(low: start, step: step, count: count, score: score)
      }
    }
  }

  /// The weighted sum; legibility counts as full, since labels that do not fit are thinned later.
  private func score(_ simplicity: Double, _ coverage: Double, _ density: Double) -> Double {
    weights[0] * simplicity + weights[1] * coverage + weights[2] * density + weights[3]
  }

  private static func greatestCoverage(_ low: Double, _ high: Double, _ span: Double) -> Double {
    let range = high - low
    guard span > range else { return 1 }
    let half = (span - range) / 2
    return 1 - 0.5 * (2 * half * half) / pow(0.1 * range, 2)
  }

  /// The value without the noise of binary fractions, and without negative zero.
  private static func plain(_ value: Double) -> Double {
    guard value != 0, value.isFinite else { return 0 }
    let digits = max(0, 14 - log10(abs(value)).rounded(.down))
    guard digits < 300 else { return value }
    let factor = pow(10, min(digits, 22))
    let rounded = (value * factor).rounded() / factor
    return rounded == 0 ? 0 : rounded
  }
}
