/// An exact sum of decimal numbers, in any order.
package struct DecimalTotal: Sendable, Hashable {
  private var digits: Int128 = 0
  private var power = 0
  /// Whether a number did not fit: the sum is not known then.
  package private(set) var isBeyond = false

  /// The sum as text; `nil` where a number did not fit.
  package var text: String? {
    guard !isBeyond else { return nil }
    var digits = digits
    var power = power
    while power < 0, digits % 10 == 0 {
      digits /= 10
      power += 1
    }
    guard power < 0 else { return "\(digits)" }
    let text = "\(digits.magnitude)"
    let padded = String(repeating: "0", count: max(0, 1 - power - text.count)) + text
    return (digits < 0 ? "-" : "") + padded.dropLast(-power) + "." + padded.suffix(-power)
  }

  /// Adds a number.
  package mutating func add(_ number: DecimalNumber) {
    while power > number.exponent, number.coefficient != 0, !isBeyond {
      let (product, isOver) = digits.multipliedReportingOverflow(by: 10)
      (digits, power, isBeyond) = (product, power - 1, isOver)
    }
    guard !isBeyond, let scaled = number.scaled(to: power) else {
      isBeyond = true
      return
    }
    let (sum, isOver) = digits.addingReportingOverflow(scaled)
    digits = sum
    isBeyond = isOver
  }
}
