internal import Foundation

/// Round numbers on an axis: d3-array's `ticks`, `tickIncrement` and `nice`.
public enum Ticks {
  /// About `count` round values from `start` to `stop`, inside the domain; reversed when it is.
  public static func values(from start: Double, to stop: Double, count: Double) -> [Double] {
    guard count > 0, start.isFinite, stop.isFinite else { return [] }
    if start == stop { return [start] }
    let isReversed = stop < start
    let (low, high) = isReversed ? (stop, start) : (start, stop)
    guard let spec = specification(low, high, count), spec.last >= spec.first else { return [] }
    let indices = Array(stride(from: spec.first, through: spec.last, by: 1))
    let values = indices.map { index -> Double in
      let value = spec.increment < 0 ? index / -spec.increment : index * spec.increment
      return value == 0 ? 0 : value
    }
    return isReversed ? values.reversed() : values
  }

  /// The step between ticks; for steps below one, minus its inverse, which stays exact.
  public static func increment(from start: Double, to stop: Double, count: Double) -> Double? {
    specification(start, stop, count)?.increment
  }

  /// The domain widened to round values.
  public static func nice(
    from start: Double, to stop: Double, count: Double
  ) -> (start: Double, stop: Double) {
    var (low, high) = (start, stop)
    var previous: Double?
    while let step = increment(from: low, to: high, count: count), step != previous, step != 0 {
      if step > 0 {
        low = (low / step).rounded(.down) * step
        high = (high / step).rounded(.up) * step
      } else {
        low = (low * step).rounded(.up) / step
        high = (high * step).rounded(.down) / step
      }
      previous = step
    }
    return (low, high)
  }

  /// How many decimals ticks need to be told apart.
  static func fractionDigits(of ticks: [Double]) -> Int {
    guard ticks.count > 1 else { return 0 }
    let step = abs(ticks[1] - ticks[0])
    guard step > 0 else { return 0 }
    for digits in 0...12 {
      let scaled = step * pow(10, Double(digits))
      if scaled > 0.5, abs(scaled - scaled.rounded()) < 1e-6 * max(1, scaled) { return digits }
    }
    return 12
  }

  private struct Specification {
    var first: Double
    var last: Double
    var increment: Double
  }

  private static func specification(
    _ start: Double, _ stop: Double, _ count: Double
  ) -> Specification? {
    let step = (stop - start) / max(0, count)
    guard step.isFinite, step > 0 else { return nil }
    let power = log10(step).rounded(.down)
    let error = step / pow(10, power)
    let factor =
      error >= 50.0.squareRoot()
      ? 10.0 : error >= 10.0.squareRoot() ? 5 : error >= 2.0.squareRoot() ? 2 : 1
    var first: Double
    var last: Double
    var increment: Double
    if power < 0 {
      increment = pow(10, -power) / factor
      first = (start * increment).rounded()
      last = (stop * increment).rounded()
      if first / increment < start { first += 1 }
      if last / increment > stop { last -= 1 }
      increment = -increment
    } else {
      increment = pow(10, power) * factor
      first = (start / increment).rounded()
      last = (stop / increment).rounded()
      if first * increment < start { first += 1 }
      if last * increment > stop { last -= 1 }
    }
    if last < first, count >= 0.5, count < 2 {
      return specification(start, stop, count * 2)
    }
    return Specification(first: first, last: last, increment: increment)
  }
}
