/// Counts characters of several bytes, and bytes that are no UTF-8 (RFC 3629).
struct UTF8Validator: Sendable {
  private(set) var characters = 0
  private(set) var faults = 0
  private var expected = 0
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// Whether something was no UTF-8; a character cut off at the end counts.
  var isBroken: Bool { faults > 0 || expected > 0 }

  mutating func take(_ byte: UInt8) {
    if expected > 0 {
      if allowed.contains(byte) {
        expected -= 1
        allowed = 0x80...0xBF
        if expected == 0 { characters += 1 }
        return
      }
      faults += 1
      expected = 0
      allowed = 0x80...0xBF
    }
    switch byte {
    case 0..<0x80: break
    case 0xC2...0xDF: expected = 1
    case 0xE0: (expected, allowed) = (2, 0xA0...0xBF)
    case 0xED: (expected, allowed) = (2, 0x80...0x9F)
    case 0xE1...0xEF: expected = 2
    case 0xF0: (expected, allowed) = (3, 0x90...0xBF)
    case 0xF4: (expected, allowed) = (3, 0x80...0x8F)
    case 0xF1...0xF3: expected = 3
    default: faults += 1
    }
  }
}
