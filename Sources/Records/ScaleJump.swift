/// Where a series goes up or down by a scale: a year entered in thousands looks like trade that fell by
/// 99.9 percent.
///
/// A value is held against the median of up to twelve before it. It is told where it is at least 250
/// times more or less, and those before lie within thirty times their median: what is small and comes
/// in lumps may do anything.
package struct ScaleJump: Sendable, Hashable {
  /// The place of the first value after the jump.
  package var place: Int
  /// The median of those before.
  package var usual: Double
  /// How many values it holds for, the first counted.
  package var count: Int

  private static let factor = 250.0
  private static let spread = 30.0

  /// The jumps of a series.
  ///
  /// - Parameter isConfirmed: Whether the value at a place is known to be right; what came before it
  ///   is forgotten.
  package static func all(
    in values: [Double], isConfirmed: (Int) -> Bool = { _ in false }
  ) -> [ScaleJump] {
    var jumps: [ScaleJump] = []
    var before: [Double] = []
    var jump: ScaleJump?
    for (place, value) in values.enumerated() {
      let confirmed = isConfirmed(place)
      if value > 0, mayJump(from: before, to: value), let usual = usual(before),
        isJump(from: usual, to: value), !confirmed
      {
        jump = jump ?? ScaleJump(place: place, usual: usual, count: 0)
        jump?.count += 1
        continue
      }
      if confirmed { before = [] }
      if let told = jump { jumps.append(told) }
      jump = nil
      before.append(value)
      if before.count > 12 { before.removeFirst() }
    }
    return jumps + (jump.map { [$0] } ?? [])
  }

  /// The median of the values before; `nil` for fewer than two, and where they vary too much.
  private static func usual(_ before: [Double]) -> Double? {
    let sorted = before.filter { $0 > 0 }.sorted()
    guard sorted.count > 1, let least = sorted.first, let most = sorted.last else { return nil }
    let middle = sorted[sorted.count / 2]
    return least * spread >= middle && most <= spread * middle ? middle : nil
  }

  /// Whether a value may lie far from the median of those before: soon told of nearly all.
  private static func mayJump(from before: [Double], to value: Double) -> Bool {
    before.contains { $0 > 0 && isJump(from: $0, to: value) }
  }

  private static func isJump(from usual: Double, to value: Double) -> Bool {
    value >= usual * factor || value * factor <= usual
  }
}
