/// Whether a total is what its parts add up to, within the rounding of each.
enum PartsCheck {
  /// All numbers are rounded to the decimals of the one that has most, as zeros at the end are often
  /// left out, so each but 0 may be off by half a unit of that place; numbers of a spreadsheet also
  /// by what it keeps in binary.
  static func holds(total: DecimalNumber, parts: [DecimalNumber]) -> Bool {
    let numbers = (parts + [total]).filter { $0.coefficient != 0 }
    let place = numbers.map { min(0, $0.exponent) }.min() ?? 0
    var slack = 0.5 * Double(numbers.count)
    for _ in 0..<max(0, -place) { slack /= 10 }
    let sum = parts.map(\.approximation).reduce(0, +)
    let binary = total.approximation.magnitude * 1e-12
    return (sum - total.approximation).magnitude <= slack + binary
  }
}
