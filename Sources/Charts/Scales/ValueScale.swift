/// A scale of numbers with its ends and ticks.
struct ValueScale: Sendable, Hashable {
  var start: Double
  var end: Double
  var ticks: [Double]
  /// Ticks that carry a label; `nil` for all.
  var labelled: [Double]?
  var type = ScaleType.linear
  /// Whether the greatest value lies at the start of the axis.
  var isReversed = false

  /// The share of the length at which a value lies.
  func share(_ value: Double) -> Double {
    guard let low = type.transformed(start), let high = type.transformed(end), high != low,
      let place = type.transformed(value)
    else { return 0 }
    let share = (place - low) / (high - low)
    return isReversed ? 1 - share : share
  }

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

  /// A scale of another type for the values, which must have a place on it.
  init(values: [Double], type: ScaleType, count: Double, domain: ClosedRange<Double>? = nil) {
    guard case .logarithmic(let base) = type else {
      self.init(values: values, count: count, includesZero: false)
      if let domain { self.init(domain: domain, count: count) }
      self.type = type
      if case .symmetricLogarithmic = type {
        ticks = LogTicks.symmetric(from: start, to: end, count: count)
      }
      return
    }
    let known = values.filter { $0 > 0 }
    let (low, high) = Self.logarithmicEnds(
      known.min() ?? 1, known.max() ?? 10, base: base, count: count, domain: domain)
    self.init(domain: low...high, count: count)
    ticks = LogTicks.values(from: low, to: high, count: count, base: base)
    labelled = LogTicks.labelled(ticks, count: count, base: base)
    self.type = type
  }

  private static func logarithmicEnds(
    _ low: Double, _ high: Double, base: Double, count: Double, domain: ClosedRange<Double>?
  ) -> (Double, Double) {
    if let domain, domain.lowerBound > 0, domain.upperBound > domain.lowerBound {
      return (domain.lowerBound, domain.upperBound)
    }
    if low == high { return (low / base, high * base) }
    if high / low > base { return LogTicks.nice(from: low, to: high, base: base) }
    // Within one power, whole powers would leave most of the axis empty.
    let nice = Ticks.nice(from: low, to: high, count: count)
    return (nice.start > 0 ? nice.start : low, nice.stop)
  }

  /// Takes away a nearly empty step at either end; three ticks at least remain.
  private mutating func trim(to values: ClosedRange<Double>) {
    guard ticks.count > 3, let first = ticks.first, let last = ticks.last else { return }
    let step = ticks[1] - ticks[0]
    if last - values.upperBound > 0.65 * step {
      ticks.removeLast()
      // A tick is never left beyond the end.
      end = max(values.upperBound, ticks.last ?? values.upperBound)
    }
    if ticks.count > 3, values.lowerBound - first > 0.65 * step {
      ticks.removeFirst()
      start = min(values.lowerBound, ticks.first ?? values.lowerBound)
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
