internal import Foundation

/// What the marks of a chart ask of the scale in one direction.
struct ScaleNeeds: Sendable {
  /// All values that must have a place.
  var values: [PlottedValue] = []
  /// Whether values are measured along it, so that its ends are round; marks only stand on others.
  var isMeasured = false
  /// Whether bars or areas begin at its zero.
  var hasFills = false
  /// Whether stacks are shares of their sum.
  var isNormalized = false
  /// Lines begin and end in the middle of their first and last period; bars need the whole of it.
  var endsAtCenters = false
  /// Whether its numbers are not written, so that its ends need not be round.
  var isUnwritten = false
  /// About how many ticks there is room for.
  var count = 5.0

  /// The numbers among the values, both ends of bins.
  var numbers: [Double] {
    values.flatMap { value -> [Double] in
      switch value {
      case .number(let number): [number]
      case .bin(let low, let high): [low, high]
      default: []
      }
    }
  }

  var hasBins: Bool {
    values.contains { if case .bin = $0 { true } else { false } }
  }

  /// Lines need no zero; but one that lies near is shown.
  var zeroCostsLittle: Bool {
    let numbers = numbers
    guard let low = numbers.min(), let high = numbers.max() else { return true }
    return low <= 0 && high >= 0 || (low > 0 ? low < high * 0.6 : high > low * 0.6)
  }
}
