/// A character as a message names it: itself, its number and its name in Unicode.
struct CharacterName: CustomStringConvertible {
  private let scalar: Unicode.Scalar

  init(_ scalar: Unicode.Scalar) {
    self.scalar = scalar
  }

  var description: String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let name = scalar.properties.name.map { ", \($0.lowercased())" } ?? ""
    return "`\(scalar)` (\(code)\(name))"
  }

  /// Whether a character is a dash of some width; the hyphen of keyboards is none.
  static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2010...0x2015, 0x2212, 0x2E3A, 0x2E3B, 0xFE58, 0xFE63, 0xFF0D: true
    default: false
    }
  }
}
