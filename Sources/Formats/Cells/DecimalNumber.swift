/// A decimal number exactly as a file gives it: sums of such numbers are exact in any order.
///
/// At most 18 digits; the value is `coefficient` times ten to the power of `exponent`.
package struct DecimalNumber: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The digits as an integer, without zeros at its end unless it is 0.
  package let coefficient: Int64
  /// The power of ten that the digits are multiplied by; 0 for 0.
  package let exponent: Int

  /// The most digits that are kept.
  static let digitLimit = 18
  /// The digits that a spreadsheet shows of a number, which it keeps in binary.
  static let spreadsheetDigits = 15

  /// A number by its digits and its power of ten.
  package init(coefficient: Int64, exponent: Int = 0) {
    var digits = coefficient
    var power = exponent
    while digits != 0, digits % 10 == 0 {
      digits /= 10
      power += 1
    }
    self.coefficient = digits
    self.exponent = digits == 0 ? 0 : power
  }

  /// A number as programs write it: digits, a point before decimals, an exponent of ten; `nil` for
  /// anything else, and for one with more digits or another size than trade has.
  ///
  /// - Parameter digits: The most digits that count; what is beyond is rounded half up, `nil` where
  ///   a number with more than 18 is no number.
  package init?(_ text: some StringProtocol, roundedTo digits: Int? = nil) {
    var scanner = DigitScanner(rounding: digits)
    for byte in text.utf8 {
      guard scanner.take(byte) else { return nil }
    }
    guard let number = scanner.number else { return nil }
    self = number
  }

  /// The number as text, with a point before decimals and without an exponent.
  package var description: String {
    let sign = coefficient < 0 ? "-" : ""
    let digits = String(coefficient.magnitude)
    if exponent >= 0 { return sign + digits + String(repeating: "0", count: exponent) }
    let decimals = -exponent
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }

  /// The number as a binary fraction, for comparing and showing only.
  package var approximation: Double { Double(description) ?? .nan }

  /// The whole number it is; `nil` with decimals or beyond 64 bits.
  package var whole: Int? {
    guard (0...Self.digitLimit).contains(exponent) else { return nil }
    return scaled(to: 0).flatMap { Int(exactly: $0) }
  }

  /// The digits at another power of ten; `nil` where decimals would be lost or the digits are too
  /// many.
  package func scaled(to power: Int) -> Int128? {
    guard coefficient != 0 else { return 0 }
    guard exponent >= power, exponent - power < 38 else { return nil }
    var digits = Int128(coefficient)
    for _ in power..<exponent {
      let (product, isBeyond) = digits.multipliedReportingOverflow(by: 10)
      guard !isBeyond else { return nil }
      digits = product
    }
    return digits
  }

  package static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    let power = min(left.exponent, right.exponent)
    guard let one = left.scaled(to: power), let other = right.scaled(to: power) else {
      return left.approximation < right.approximation
    }
    return one < other
  }
}

/// Takes the bytes of a number one after the other.
private struct DigitScanner {
  private let rounding: Int?
  private var value: Int64 = 0
  private var count = 0
  private var power = 0
  private var isNegative = false
  private var hasPoint = false
  private var hasDigits = false
  private var isRoundedUp: Bool?
  private var exponent: (value: Int, isNegative: Bool, hasDigits: Bool)?
  private var position = 0

  init(rounding: Int?) {
    self.rounding = rounding
  }

  /// Takes a byte; `false` where it cannot stand there.
  mutating func take(_ byte: UInt8) -> Bool {
    defer { position += 1 }
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return take(digit: Int64(byte - UInt8(ascii: "0")))
    case UInt8(ascii: "-"), UInt8(ascii: "+"): return take(sign: byte)
    case UInt8(ascii: ".") where !hasPoint && exponent == nil:
      hasPoint = true
      return true
    case UInt8(ascii: "e"), UInt8(ascii: "E"):
      guard hasDigits, exponent == nil else { return false }
      exponent = (0, false, false)
      return true
    default: return false
    }
  }

  private mutating func take(sign: UInt8) -> Bool {
    let isMinus = sign == UInt8(ascii: "-")
    if position == 0 {
      isNegative = isMinus
      return true
    }
    guard let part = exponent, part.value == 0, !part.hasDigits, !part.isNegative else {
      return false
    }
    exponent?.isNegative = isMinus
    return true
  }

  private mutating func take(digit: Int64) -> Bool {
    if let part = exponent {
      exponent = (part.value * 10 + Int(digit), part.isNegative, true)
      return part.value < 1_000
    }
    hasDigits = true
    if count >= rounding ?? DecimalNumber.digitLimit {
      if isRoundedUp == nil { isRoundedUp = digit >= 5 }
      if !hasPoint { power += 1 }
      return rounding != nil || (hasPoint && digit == 0)
    }
    value = value * 10 + digit
    if value > 0 { count += 1 }
    if hasPoint { power -= 1 }
    return true
  }

  /// What was taken; `nil` where that is no number.
  var number: DecimalNumber? {
    guard hasDigits, exponent?.hasDigits ?? true else { return nil }
    let rounded = rounding != nil && isRoundedUp == true ? value + 1 : value
    let shift = exponent.map { $0.isNegative ? -$0.value : $0.value } ?? 0
    let number = DecimalNumber(
      coefficient: isNegative ? -rounded : rounded, exponent: power + shift)
    return (-30...30).contains(number.exponent) ? number : nil
  }
}
