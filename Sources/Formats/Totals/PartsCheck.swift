internal import Values

/// Whether a total is what its parts add up to, within the rounding of each.
enum PartsCheck {
  /// All numbers are rounded to the decimals of the one that has most, as zeros at the end are often
  /// left out, so each but 0 may be off by half a unit of that place; numbers of a spreadsheet also
  /// by what it keeps in binary.
  static func holds(total: DecimalNumber, parts: [DecimalNumber]) -> Bool {
    let numbers = (parts + [total]).filter { $0 != .zero }
    var slack = 0.5 * Double(numbers.count)
    for _ in 0..<(numbers.map(\.decimals).max() ?? 0) { slack /= 10 }
    let sum = parts.map(\.value).reduce(0, +)
    let binary = total.value.magnitude * 1e-12
    return (sum - total.value).magnitude <= slack + binary
  }
}
