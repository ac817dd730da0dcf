internal import Foundation

/// Round numbers on a logarithmic axis: `ticks`, `tickFormat` and `nice` of d3-scale's scaleLog.
public enum LogTicks {
  /// About `count` values from `start` to `stop`, both above zero (or both below); powers of the
  /// base, and their multiples where there is room. Reversed when the domain is.
  public static func values(
    from start: Double, to stop: Double, count: Double = 10, base: Double = 10
  ) -> [Double] {
    guard start * stop > 0, start.isFinite, stop.isFinite, base > 1, count > 0 else { return [] }
    if stop < start { return values(from: stop, to: start, count: count, base: base).reversed() }
    if start < 0 {
      return values(from: -stop, to: -start, count: count, base: base).reversed().map { -$0 }
    }
    let (low, high) = (exponent(start, base), exponent(stop, base))
    guard base == base.rounded(), high - low < count else {
      return Ticks.values(from: low, to: high, count: min(high - low, count))
        .map { raise(base, $0) }
    }
    var ticks: [Double] = []
    for power in stride(from: low.rounded(.down), through: high.rounded(.up), by: 1) {
      for factor in stride(from: 1.0, to: base, by: 1) {
        // Divided where the power is negative: 0.3 is 3 / 10, not 3 * 0.1.
        let tick = power < 0 ? factor / raise(base, -power) : factor * raise(base, power)
        if tick >= start && tick <= stop { ticks.append(tick) }
      }
    }
    guard Double(ticks.count) * 2 < count else { return ticks }
    return Ticks.values(from: start, to: stop, count: count)
  }

  /// The ticks that carry a label so that there are about `count`: whole powers first.
  public static func labelled(_ ticks: [Double], count: Double, base: Double = 10) -> [Double] {
    guard !ticks.isEmpty else { return [] }
    let most = max(1, base * count / Double(ticks.count))
    return ticks.filter { tick in
      var lead = abs(tick) / raise(base, exponent(abs(tick), base).rounded())
      if lead * base < base - 0.5 { lead *= base }
      return lead <= most
    }
  }

  /// The domain widened to whole powers of the base.
  public static func nice(
    from start: Double, to stop: Double, base: Double = 10
  ) -> (start: Double, stop: Double) {
    if stop < start {
      let nice = nice(from: stop, to: start, base: base)
      return (nice.stop, nice.start)
    }
    return (
      raise(base, exponent(start, base).rounded(.down)),
      raise(base, exponent(stop, base).rounded(.up))
    )
  }

  /// Zero and powers of ten on both sides of it, thinned to about `count`: for symmetric scales.
  static func symmetric(from start: Double, to stop: Double, count: Double) -> [Double] {
    let most = max(abs(start), abs(stop))
    guard most > 0 else { return [0] }
    let top = log10(most).rounded(.down)
    var step = 1.0
    while true {
      var ticks: [Double] = start <= 0 && stop >= 0 ? [0] : []
      for power in stride(from: top, through: max(0, top - 8), by: -step) {
        ticks += [raise(10, power), -raise(10, power)].filter { $0 >= start && $0 <= stop }
      }
      if Double(ticks.count) <= count + 3 || step > 8 { return ticks.sorted() }
      step += 1
    }
  }

  private static func exponent(_ value: Double, _ base: Double) -> Double {
    base == 10 ? log10(value) : base == 2 ? log2(value) : log(value) / log(base)
  }

  private static func raise(_ base: Double, _ exponent: Double) -> Double {
    pow(base, exponent)
  }
}
