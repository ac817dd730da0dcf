/// Sums bars and areas that stand on one another.
struct Stacks {
  /// A place at which bars or areas are put on one another.
  private struct Key: Hashable {
    var shape: Mark.Shape
    var place: PlottedValue
    var slot: String

    init(_ mark: Mark) {
      shape = mark.shape
      place = mark.start(on: mark.measured.other) ?? .missing
      slot = mark.positionBy?.name ?? ""
    }
  }

  private var tops: [Key: (up: Double, down: Double)] = [:]
  /// The sums of magnitudes, where shares or middles are asked for.
  private var totals: [Key: Double] = [:]

  init(_ marks: [Mark]) {
    for mark in marks where mark.stacking == .normalized || mark.stacking == .center {
      let measured = mark.measured
      guard mark.end(on: measured) == nil, let value = mark.start(on: measured)?.number
      else { continue }
      totals[Key(mark), default: 0] += abs(value)
    }
  }

  /// Puts a value on its stack, and returns its ends: in per cent of the stack where that is
  /// normalized.
  mutating func add(_ value: Double, of mark: Mark) -> (low: Double, high: Double) {
    if mark.stacking == .unstacked { return (min(0, value), max(0, value)) }
    let key = Key(mark)
    let total = totals[key] ?? 0
    var value = value
    if mark.stacking == .normalized { value = total == 0 ? 0 : value / total * 100 }
    let base = mark.stacking == .center ? -total / 2 : 0
    var stack = tops[key] ?? (base, base)
    // An area has one edge after the other; a bar's negative parts hang from zero.
    if value >= 0 || mark.shape == .area || mark.stacking == .center {
      let low = stack.up
      stack.up += value
      tops[key] = stack
      return (min(low, stack.up), max(low, stack.up))
    }
    let high = stack.down
    stack.down += value
    tops[key] = stack
    return (stack.down, high)
  }
}
