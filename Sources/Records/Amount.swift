/// An exact decimal number, such as an amount of money as a record has it: sums of amounts are the
/// same in every order and in every grouping.
///
/// It is `coefficient × 10^−decimals`, without zeros at its end: 12.50 is 125 × 10⁻¹.
public struct Amount: Sendable, Hashable {
  /// The digits as a whole number.
  public private(set) var coefficient: Int128
  /// How many of them stand behind the point, from 0.
  public private(set) var decimals: Int

  /// A whole number.
  public init(_ whole: Int) {
    coefficient = Int128(whole)
    decimals = 0
  }

  /// The most digits of a record before and behind the point: below them a sum of 10⁸ amounts stays
  /// within 128 bits.
  public static let limit = (whole: 20, decimals: 9)

  /// The number that a text writes with digits, at most one point, and an optional sign; `nil` for
  /// any other text, and for one with more digits than `limit` lets through.
  public init?(_ text: some StringProtocol) {
    var coefficient: Int128 = 0
    var (whole, decimals) = (0, 0)
    var hasPoint = false
    var digits = text.utf8[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
    for byte in digits {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        coefficient = 10 * coefficient + Int128(byte - UInt8(ascii: "0"))
        if hasPoint { decimals += 1 } else if coefficient > 0 { whole += 1 }
        guard whole <= Self.limit.whole, decimals <= Self.limit.decimals else { return nil }
      case UInt8(ascii: ".") where !hasPoint: hasPoint = true
      default: return nil
      }
    }
    guard digits.contains(where: { $0 != UInt8(ascii: ".") }) else { return nil }
    self.init(coefficient: isNegative ? -coefficient : coefficient, decimals: decimals)
  }

  private init(coefficient: Int128, decimals: Int) {
    self.coefficient = coefficient
    self.decimals = decimals
    while self.decimals > 0, self.coefficient % 10 == 0 {
      self.coefficient /= 10
      self.decimals -= 1
    }
  }

  /// Nothing.
  public static let zero = Amount(0)

  /// The binary number nearest to it.
  public var value: Double {
    // Both are exact in binary, and so the quotient is rounded once.
    if coefficient.magnitude < 1 << 53 {
      return Double(coefficient) / Self.powersOfTen[decimals]
    }
    return Double(description) ?? .nan
  }

  private static let powersOfTen: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]

  public static func + (left: Amount, right: Amount) -> Amount {
    if left.decimals == right.decimals {
      return Amount(coefficient: left.coefficient + right.coefficient, decimals: left.decimals)
    }
    let decimals = max(left.decimals, right.decimals)
    return Amount(
      coefficient: left.coefficient(with: decimals) + right.coefficient(with: decimals),
      decimals: decimals)
  }

  public static func - (left: Amount, right: Amount) -> Amount { left + -right }

  public static prefix func - (amount: Amount) -> Amount {
    Amount(coefficient: -amount.coefficient, decimals: amount.decimals)
  }

  private func coefficient(with decimals: Int) -> Int128 {
    (self.decimals..<decimals).reduce(coefficient) { product, _ in 10 * product }
  }
}

extension Amount: Comparable {
  public static func < (left: Amount, right: Amount) -> Bool {
    (left - right).coefficient < 0
  }
}

extension Amount: ExpressibleByIntegerLiteral {
  public init(integerLiteral whole: Int) { self.init(whole) }
}

extension Amount: CustomStringConvertible {
  /// With a point and no grouping, e.g. `-12.5`.
  public var description: String {
    guard decimals > 0 else { return "\(coefficient)" }
    let digits = "\(coefficient.magnitude)"
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return (coefficient < 0 ? "-" : "") + padded.dropLast(decimals) + "."
      + padded.suffix(decimals)
  }
}

extension Sequence<Amount> {
  /// The exact sum, in whatever order the amounts come.
  public var sum: Amount { reduce(.zero, +) }
}
