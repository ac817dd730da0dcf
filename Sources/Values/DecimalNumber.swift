/// An exact decimal number, such as an amount of money as a record or another file has it: sums of
/// such numbers are the same in every order and in every grouping.
///
/// It is `coefficient × 10^−decimals`, without zeros at its end behind the point: 12.50 is
/// 125 × 10⁻¹. Like those of whole numbers, its operators stop the program where a result has too
/// many digits; `adding` says so instead, for numbers that nobody has checked.
public struct DecimalNumber: Sendable, Hashable {
  /// The digits as a whole number.
  public let coefficient: Int128
  /// How many of them stand behind the point, from 0.
  public let decimals: Int

  /// A whole number.
  public init(_ whole: Int) {
    coefficient = Int128(whole)
    decimals = 0
  }

  /// A number by its digits and how many of them stand behind the point.
  init(coefficient: Int128, decimals: Int) {
    var (digits, places) = (coefficient, decimals)
    while places > 0, digits % 10 == 0 {
      digits /= 10
      places -= 1
    }
    self.coefficient = digits
    self.decimals = places
  }

  /// A number by its digits and how many of them stand behind the point, from 0.
  package init(digits: Int128, decimals: Int) {
    self.init(coefficient: digits, decimals: decimals)
  }

  /// Nothing.
  public static let zero = DecimalNumber(0)

  /// The binary number nearest to it.
  public var value: Double {
    // Both are exact in binary, and so the quotient is rounded once.
    if coefficient.magnitude < 1 << 53, decimals < Self.exactPowers.count {
      return Double(coefficient) / Self.exactPowers[decimals]
    }
    return Double(description) ?? .nan
  }

  /// The powers of ten that are exact in binary.
  private static let exactPowers = (0...22).map { power in
    (0..<power).reduce(1.0) { product, _ in 10 * product }
  }

  /// The whole number it is; `nil` with decimals or beyond 64 bits.
  public var whole: Int? { decimals == 0 ? Int(exactly: coefficient) : nil }

  /// Whether it has at most so many digits before the point, and so many behind it.
  public func fits(whole: Int, decimals: Int) -> Bool {
    guard self.decimals <= decimals else { return false }
    let bound = Self.powerOfTen(whole + self.decimals)
    return bound.map { coefficient.magnitude < $0.magnitude } ?? true
  }

  /// The number times a power of ten; `nil` where it has too many digits.
  public func scaled(byTenTo power: Int) -> DecimalNumber? {
    guard coefficient != 0 else { return self }
    let places = decimals - power
    guard places < 0 else {
      return DecimalNumber(coefficient: coefficient, decimals: places)
    }
    return digits(with: -places, of: coefficient).map {
      DecimalNumber(coefficient: $0, decimals: 0)
    }
  }

  /// The power of ten that its last digit other than 0 counts; 0 for 0: 1200 counts hundreds, 2.
  public var lastPower: Int {
    var (digits, power) = (coefficient, -decimals)
    guard digits != 0 else { return 0 }
    while digits % 10 == 0 {
      digits /= 10
      power += 1
    }
    return power
  }

  /// Ten to a power from 0; `nil` beyond 128 bits.
  private static func powerOfTen(_ power: Int) -> Int128? {
    powersOfTen.indices.contains(power) ? powersOfTen[power] : nil
  }

  private static let powersOfTen: [Int128] = (0...38).map { power in
    (0..<power).reduce(1) { product, _ in 10 * product }
  }

  /// Digits with zeros added at their end; `nil` beyond 128 bits.
  private func digits(with zeros: Int, of digits: Int128) -> Int128? {
    guard let power = Self.powerOfTen(zeros) else { return nil }
    let (product, isBeyond) = digits.multipliedReportingOverflow(by: power)
    return isBeyond ? nil : product
  }
}

extension DecimalNumber {
  /// The exact sum; `nil` where it has too many digits.
  public func adding(_ other: DecimalNumber) -> DecimalNumber? {
    let places = Swift.max(decimals, other.decimals)
    guard let left = digits(with: places - decimals, of: coefficient),
      let right = digits(with: places - other.decimals, of: other.coefficient)
    else { return nil }
    let (sum, isBeyond) = left.addingReportingOverflow(right)
    return isBeyond ? nil : DecimalNumber(coefficient: sum, decimals: places)
  }

  public static func + (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber {
    if left.decimals == right.decimals {
      return DecimalNumber(
        coefficient: left.coefficient + right.coefficient, decimals: left.decimals)
    }
    guard let sum = left.adding(right) else {
      preconditionFailure("a sum of decimal numbers has too many digits")
    }
    return sum
  }

  public static func - (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber {
    left + -right
  }

  public static prefix func - (number: DecimalNumber) -> DecimalNumber {
    DecimalNumber(coefficient: -number.coefficient, decimals: number.decimals)
  }
}

extension DecimalNumber: Comparable {
  public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    let places = max(left.decimals, right.decimals)
    // Of two numbers the one whose digits are too many with the other's decimals is the larger one.
    guard let one = left.digits(with: places - left.decimals, of: left.coefficient) else {
      return left.coefficient < 0
    }
    guard let other = right.digits(with: places - right.decimals, of: right.coefficient) else {
      return right.coefficient > 0
    }
    return one < other
  }
}

extension DecimalNumber: ExpressibleByIntegerLiteral {
  public init(integerLiteral whole: Int) { self.init(whole) }
}

extension DecimalNumber: CustomStringConvertible {
  /// With a point and no grouping, e.g. `-12.5`.
  public var description: String {
    guard decimals > 0 else { return "\(coefficient)" }
    let digits = "\(coefficient.magnitude)"
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return (coefficient < 0 ? "-" : "") + padded.dropLast(decimals) + "."
      + padded.suffix(decimals)
  }
}

extension Sequence<DecimalNumber> {
  /// The exact sum, in whatever order the numbers come.
  public var sum: DecimalNumber { reduce(.zero, +) }
}
