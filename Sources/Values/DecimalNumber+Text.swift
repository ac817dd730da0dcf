extension DecimalNumber {
  /// The most digits of a number that is read, before and behind its point together: below them a
  /// sum of 10⁸ numbers with the same decimals stays within 128 bits.
  public static let mostDigits = 30

  /// A number as programs write it: digits, a point before decimals, an exponent of ten after `e`;
  /// `nil` for any other text, and for a number of more digits or decimals than `mostDigits`.
  ///
  /// - Parameter digits: How many digits count, at most `mostDigits`; what is beyond is rounded half
  ///   up. Default `nil`: a number with more digits is none.
  public init?(_ text: some StringProtocol, roundedTo digits: Int? = nil) {
    var scanner = DecimalScanner(rounding: digits)
    for byte in text.utf8 {
      guard scanner.take(byte) else { return nil }
    }
    guard let number = scanner.number else { return nil }
    self = number
  }
}

/// Takes the bytes of a number one after the other.
private struct DecimalScanner {
  private let rounding: Int?
  private var value: Int128 = 0
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
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return take(digit: byte - UInt8(ascii: "0"))
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

  private mutating func take(digit: UInt8) -> Bool {
    if let part = exponent {
      exponent = (part.value * 10 + Int(digit), part.isNegative, true)
      return part.value < 1_000
    }
    hasDigits = true
    if count >= rounding ?? DecimalNumber.mostDigits {
      if isRoundedUp == nil { isRoundedUp = digit >= 5 }
      if !hasPoint { power += 1 }
      return rounding != nil || (hasPoint && digit == 0)
    }
    value = value * 10 + Int128(digit)
    if value > 0 { count += 1 }
    if hasPoint { power -= 1 }
    return true
  }

  /// What was taken; `nil` where that is no number, or has more digits or decimals than are read.
  var number: DecimalNumber? {
    guard hasDigits, exponent?.hasDigits ?? true else { return nil }
    let rounded = rounding != nil && isRoundedUp == true ? value + 1 : value
    let shift = exponent.map { $0.isNegative ? -$0.value : $0.value } ?? 0
    let digits = DecimalNumber(coefficient: isNegative ? -rounded : rounded, decimals: 0)
    let most = DecimalNumber.mostDigits
    return digits.scaled(byTenTo: power + shift).flatMap { number in
      number.fits(whole: most, decimals: most) ? number : nil
    }
  }
}
