/// Numbers read from bytes that are nothing but digits and at most one point.
enum NumberScan {
  /// The digits of a number and how many of them stand behind its point.
  struct Digits {
    var value: Int64
    var decimals: Int
  }

  /// The digits of a number of at most 18; `nil` for any other text.
  @inline(__always)
  static func digits(
    of text: UnsafePointer<UInt8>, length: Int, hasPoint: Bool
  ) -> Digits? {
    guard length > 0, length <= 18 else { return nil }
    var value: Int64 = 0
    var point = -1
    for place in 0..<length {
      let digit = text[place] &- 0x30
      if digit <= 9 {
        value = value &* 10 &+ Int64(digit)
      } else if hasPoint, text[place] == 0x2E, point < 0, place > 0 {
        point = place
      } else {
        return nil
      }
    }
    guard point >= 0 else { return Digits(value: value, decimals: 0) }
    var decimals = length - point - 1
    guard decimals > 0, decimals <= 9 else { return nil }
    while decimals > 0, value % 10 == 0 {
      value /= 10
      decimals -= 1
    }
    return Digits(value: value, decimals: decimals)
  }

  /// Powers of ten that are exact in binary.
  static let powers: [Double] = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9]
}
