/// Local regression on evenly spaced values: at each place a weighted mean or line through the
/// values nearest to it, the weight falling with distance as `(1 − (d/h)³)³`.
///
/// Follows the reference program digit for digit, its order of operations included. Positions count
/// from 1, as there.
///
/// Source: Cleveland, Cleveland, McRae and Terpenning, Journal of Official Statistics 6 (1990) 3–73,
/// program `stl` on netlib.
struct Loess {
  /// How many values a fit looks at; odd.
  var span: Int
  /// 0 fits a mean, 1 a line.
  var degree: Int
  /// Every how many places a fit is made; between them the curve is a straight line.
  var jump: Int

  /// The smooth curve through values, one for each; where a fit is impossible, the value itself.
  func smooth(_ values: [Double], weights: [Double]?) -> [Double] {
    let count = values.count
    guard count > 1 else { return values }
    let step = min(max(1, jump), count - 1)
    var curve = values
    var window = 1...min(span, count)
    for place in stride(from: 1, through: count, by: step) {
      window = self.window(at: place, of: count, after: window, step: step)
      curve[place - 1] =
        fit(values, at: Double(place), within: window, weights: weights) ?? values[place - 1]
    }
    guard step > 1 else { return curve }
    let last = (count - 1) / step * step + 1
    if last != count {
      curve[count - 1] =
        fit(values, at: Double(count), within: window, weights: weights) ?? values[count - 1]
    }
    for start in stride(from: 1, to: last, by: step) {
      Self.join(&curve, from: start, to: start + step)
    }
    Self.join(&curve, from: last, to: count)
    return curve
  }

  /// The value of the curve at a place, which may lie beside the values; `nil` where all weights
  /// are zero.
  func fit(
    _ values: [Double], at place: Double, within window: ClosedRange<Int>, weights: [Double]?
  ) -> Double? {
    let count = values.count
    var reach = max(place - Double(window.lowerBound), Double(window.upperBound) - place)
    if span > count { reach += Double((span - count) / 2) }
    var shares = window.map { position -> Double in
      let distance = abs(Double(position) - place)
      guard distance <= 0.999 * reach else { return 0 }
      let ratio = distance / reach
      let cube = 1 - ratio * ratio * ratio
      let weight = distance <= 0.001 * reach ? 1 : cube * cube * cube
      return weight * (weights?[position - 1] ?? 1)
    }
    let total = shares.reduce(0, +)
    guard total > 0 else { return nil }
    for index in shares.indices { shares[index] /= total }
    if reach > 0, degree > 0 { Self.tilt(&shares, over: window, towards: place, of: count) }
    return zip(shares, window).reduce(0) { $0 + $1.0 * values[$1.1 - 1] }
  }

  /// Turns the weights of a mean into those of a line, unless the places lie too close together.
  private static func tilt(
    _ shares: inout [Double], over window: ClosedRange<Int>, towards place: Double, of count: Int
  ) {
    let centre = zip(shares, window).reduce(0) { $0 + $1.0 * Double($1.1) }
    let spread = zip(shares, window).reduce(0) { sum, item in
      sum + item.0 * (Double(item.1) - centre) * (Double(item.1) - centre)
    }
    guard spread.squareRoot() > 0.001 * Double(count - 1) else { return }
    let slope = (place - centre) / spread
    for (index, position) in zip(shares.indices, window) {
      shares[index] *= slope * (Double(position) - centre) + 1
    }
  }

  /// The values a fit looks at.
  private func window(
    at place: Int, of count: Int, after previous: ClosedRange<Int>, step: Int
  ) -> ClosedRange<Int> {
    guard span < count else { return 1...count }
    let half = (span + 1) / 2
    if step == 1 {
      let moves = place > half && previous.upperBound != count
      return moves ? (previous.lowerBound + 1)...(previous.upperBound + 1) : previous
    }
    if place < half { return 1...span }
    if place >= count - half + 1 { return (count - span + 1)...count }
    return (place - half + 1)...(span + place - half)
  }

  /// Draws a straight line between two places of a curve.
  private static func join(_ curve: inout [Double], from start: Int, to end: Int) {
    guard end > start + 1 else { return }
    let slope = (curve[end - 1] - curve[start - 1]) / Double(end - start)
    for place in (start + 1)..<end {
      curve[place - 1] = curve[start - 1] + slope * Double(place - start)
    }
  }
}
