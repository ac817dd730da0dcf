/// A scale of numbers with round ends and its ticks.
struct LinearScale: Sendable, Hashable {
  var start: Double
  var end: Double
  var ticks: [Double]

  /// The share of the length at which a value lies.
  func share(_ value: Double) -> Double { (value - start) / (end - start) }

  /// A scale for the values with about `count` ticks.
  ///
  /// - Parameter integersOnly: For counts: no tick between whole numbers.
  init(values: [Double], count: Double, includesZero: Bool, integersOnly: Bool = false) {
    var low = values.min() ?? 0
    var high = values.max() ?? 1
    if includesZero { (low, high) = (min(low, 0), max(high, 0)) }
    if low == high {
      let reach = low == 0 ? 1 : abs(low) * 0.1
      if low >= 0 && includesZero {
        high += reach
      } else {
        (low, high) = (low - reach, high + reach)
      }
    }
    var count = max(1, count)
    if integersOnly { count = max(1, min(count, (high - low).rounded(.up))) }
    (start, end) = Ticks.nice(from: low, to: high, count: count)
    if integersOnly && end - start < 1 { end = start + 1 }
    ticks = Ticks.values(from: start, to: end, count: count)
    trim(to: low...high)
    if integersOnly { ticks = ticks.filter { $0 == $0.rounded() } }
  }

  /// Takes away a nearly empty step at either end; three ticks at least remain.
  private mutating func trim(to values: ClosedRange<Double>) {
    guard ticks.count > 3, let first = ticks.first, let last = ticks.last else { return }
    let step = ticks[1] - ticks[0]
    if last - values.upperBound > 0.65 * step {
      end = values.upperBound
      ticks.removeLast()
    }
    if ticks.count > 3, values.lowerBound - first > 0.65 * step {
      start = values.lowerBound
      ticks.removeFirst()
    }
  }

  /// A scale that ends where the values do, with zero.
  init(exactly values: [Double]) {
    start = min(0, values.min() ?? 0)
    end = max(0, values.max() ?? 1)
    if end == start { end = start + 1 }
    ticks = []
  }

  /// A scale with given ends.
  init(domain: ClosedRange<Double>, count: Double) {
    start = domain.lowerBound
    end = domain.upperBound > domain.lowerBound ? domain.upperBound : domain.lowerBound + 1
    ticks = Ticks.values(from: start, to: end, count: count)
  }
}
